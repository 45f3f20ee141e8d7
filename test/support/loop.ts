import { expect } from 'vitest'
import { minutes } from '../../src/domain/calendar.ts'
import { indicatorsOf, type Survey } from '../../src/domain/survey.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { offerFirstStart } from '../../src/flows/offer-first-start.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { formWith, leadsTo, submit } from './form.ts'
import { noGroup } from './waived.ts'
import { freshWorld, publicUrl, type Visitor, type World } from './world.ts'

/*
 * An office and its partners who meet through pages and mails only: nothing here knows the database or a flow that a person
 * could start by a page.
 */

const password = 'seven blue umbrellas'

/** The office's people. The coordinator is there from the first start; the others are invited. */
const people = {
  coordinator: { name: 'Claudine Nahimana', email: 'claudine@amahoro.test', language: 'en' },
  reviewer: { name: 'Révérien Bukuru', email: 'reverien@amahoro.test', language: 'en' },
  direction: { name: 'Diane Keller', email: 'diane@amahoro.test', language: 'en' },
} as const
export type Person = keyof typeof people

/** The partners, in the order of every row of answers, and who answers for each. */
export const partners = [
  'Abahuza',
  'Terre d’Avenir',
  'Rise Up Youth',
  'Lake Legal Aid',
  'Radio Ijwi',
  'Family court',
  'Highland University',
] as const
export type PartnerName = (typeof partners)[number]

const sheet = `name,sector,relationship,place,language,contact,email,contact_language
Abahuza,civil-society,strategic,Gitega,en,Espérance,esperance@abahuza.test,en
Terre d’Avenir,civil-society,strategic,Ngozi,en,Jean-Bosco,jb@terre.test,en
Rise Up Youth,civil-society,operational,Bujumbura,en,Patience,patience@riseup.test,en
Lake Legal Aid,civil-society,operational,Rumonge,en,Samuel,samuel@lake.test,en
Radio Ijwi,media,operational,Bujumbura,en,Fidès,fides@ijwi.test,en
Family court,public,operational,Gitega,en,Odette,odette@court.test,en
Highland University,research,strategic,Bujumbura,en,Ruth,ruth@highland.test,en
`
const addresses = [...sheet.matchAll(/[\w-]+@[\w.]+/g)].map(([address]) => address)

/** An office on the day it begins: its people have chosen passwords, its partners are in. */
export async function beginOffice() {
  const world = await freshWorld()
  const links = new Map<string, string>()
  const office = Object.assign(world, {
    /** The person's browser, signed in anew: between two steps of a year everybody has been away. */
    as: (person: Person) => signedIn(world, people[person].email),
    /** A partner's latest link. */
    link: (partner: PartnerName) =>
      links.get(addresses[partners.indexOf(partner)] ?? '') ?? 'no link',
    /** Everything that waits is sent; the links in it are kept as a person keeps them. */
    deliver: async () => {
      world.letters.length = 0
      for (let turn = 0; turn < 5; turn += 1) await sendDueMail(world.deps)
      for (const { to, text } of world.letters) {
        const link = /http:\/\/partners\.test(\/r\/[\w-]{22})/.exec(text)?.[1]
        if (link) links.set(to.address, link)
      }
      return [...world.letters]
    },
    at: (day: string, time = '09:00') => {
      world.clock.at = Date.parse(`${day}T${time}:00+02:00`)
    },
  })
  await firstStart(world)
  await inviteColleagues(office)
  await bringPartnersIn(await office.as('coordinator'))
  return office
}

export type Office = Awaited<ReturnType<typeof beginOffice>>

async function firstStart(world: World) {
  const token = await offerFirstStart(world.deps)
  const { name, email, language } = people.coordinator
  const reply = await submit(world.visitor(), `/start/${token}`, 'type="submit"', {
    ...{ name, email, language, password },
    office: 'Amahoro International',
    zone: 'Africa/Bujumbura',
  })
  expect(reply.status, await reply.clone().text()).toBe(303)
}

async function inviteColleagues(office: Office) {
  const coordinator = await office.as('coordinator')
  for (const role of ['reviewer', 'direction'] as const)
    await submit(coordinator, '/people/new', 'name="email"', { ...people[role], role })
  for (const { text } of await office.deliver()) {
    const link = /http:\/\/partners\.test(\/password\/[\w-]+)/.exec(text)?.[1] ?? ''
    expect((await submit(office.visitor(), link, 'type="password"', { password })).status).toBe(303)
  }
}

async function signedIn(world: World, email: string): Promise<Visitor> {
  const visitor = world.visitor()
  const reply = await submit(visitor, '/sign-in', 'type="password"', { email, password })
  expect(reply.status, await reply.clone().text()).toBe(303)
  return visitor
}

async function bringPartnersIn(coordinator: Visitor) {
  const form = new FormData()
  form.set('sheet', new File([sheet], 'partners.csv', { type: 'text/csv' }))
  const dryRun = await coordinator.ask('/partners/import', {
    method: 'POST',
    headers: { origin: publicUrl },
    body: form,
  })
  const { action, fields } = formWith(await dryRun.text(), 'name="seen"')
  expect((await coordinator.post(action, fields)).status).toBe(303)
}

/** Plans a round that closes at the end of March. */
export async function planRound(office: Office, year: number, surveys: readonly string[]) {
  const coordinator = await office.as('coordinator')
  const reply = await submit(coordinator, '/rounds/new', 'name="surveys"', {
    year: `${year}`,
    closesOn: `${year}-03-31`,
    closesAt: '18:00',
    titleEn: `How good a partner are we? ${year}`,
    titleFr: `Quel partenaire sommes-nous ? ${year}`,
    surveys: [...surveys],
  })
  return leadsTo(reply).split('/').slice(0, 3).join('/')
}

/** Partners are asked first what should be asked. */
export async function consult(office: Office, round: string, until: string) {
  const coordinator = await office.as('coordinator')
  const reply = await submit(coordinator, `${round}/consulting`, 'name="reviewed"', {
    untilDay: until,
    untilTime: '18:00',
  })
  expect(reply.status, wordsOf(await reply.clone().text())).toBe(303)
  await office.deliver()
}

/** Opens it as reviewed; everybody gets a link. */
export async function openRound(
  office: Office,
  round: string,
  filled: Record<string, string> = {},
) {
  const coordinator = await office.as('coordinator')
  const reply = await submit(coordinator, `${round}/review`, 'name="reviewed"', {
    ...noGroup,
    ...filled,
  })
  expect(reply.status, await reply.clone().text()).toBe(303)
  await office.deliver()
}

/** The grade every statement gets from everybody, but for the rows that say otherwise. */
export type Rows = Readonly<Record<string, readonly string[]>>

export function gradesOf(survey: Survey, partner: PartnerName, rows: Rows): Record<string, string> {
  const place = partners.indexOf(partner)
  return Object.fromEntries(
    indicatorsOf(survey).map(({ code }) => [code, rows[code]?.[place] ?? '4']),
  )
}

/** Answers one part by the link in the mail, as a person does: start, fill in, check, send. */
export async function answerPart(
  office: Office,
  partner: PartnerName,
  part: string,
  answers: Record<string, string | string[]>,
) {
  const link = office.link(partner)
  const respondent = office.visitor()
  const started = await respondent.post(link, { act: 'start', part })
  const form = formWith(await started.text(), 'data-act="check"')
  const checked = await respondent.post(link, { ...form.fields, ...answers, act: 'check' })
  const check = formWith(await checked.text(), 'data-act="send"')
  const receipt = await respondent.post(link, { ...check.fields, act: 'send' })
  expect(await receipt.text()).toContain('data-receipt')
}

/** Closing time passes, then the half hour of grace; the timers do the rest. */
export async function closeRound(office: Office, year: number) {
  office.at(`${year}-03-31`, '18:00')
  await closeDueRounds(office.deps)
  office.clock.at += minutes(30)
  await closeDueRounds(office.deps)
  await office.deliver()
}

/** What a person reads on a page: its words, without the marks between them. */
export function wordsOf(html: string): string {
  return html
    .replace(/<head>[\s\S]*?<\/head>|<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', '’')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What a list of options holds under a label: ids are never typed, they are chosen. */
export function optionIn(html: string, name: string, label: string, kind = ''): string {
  const [, options = ''] =
    new RegExp(`<select\\b[^>]*name="${name}"[^>]*>([\\s\\S]*?)</select>`).exec(html) ?? []
  const found = [...options.matchAll(/<option\b[^>]*value="([^"]*)"[^>]*>([\s\S]*?)<\/option>/g)]
  const [, value] =
    found.find(
      ([, value = '', words = '']) => value.startsWith(kind) && wordsOf(words).includes(label),
    ) ?? []
  if (value === undefined) throw new Error(`${name} offers no ${label}`)
  return value
}

/** The coordinator and the reviewer read what was written. */
export async function nameReaders(office: Office, round: string) {
  const coordinator = await office.as('coordinator')
  const page = await coordinator.read(`${round}/reading`)
  const [first, second] = [people.coordinator.name, people.reviewer.name]
  const reply = await submit(coordinator, `${round}/reading`, 'name="second"', {
    first: optionIn(page, 'first', first),
    second: optionIn(page, 'second', second),
  })
  expect(reply.status).toBe(303)
}

/** A reader opens one text after the other until none waits, and keeps each with what tells who wrote it taken out. */
export async function readTexts(
  office: Office,
  person: Person,
  round: string,
  clean: (words: string) => string = (words) => words,
) {
  const reader = await office.as(person)
  let read = 0
  for (; read < 100; read += 1) {
    const next = leadsTo(await reader.get(`${round}/reading/next`))
    if (next === `${round}/reading`) break
    const { action, fields } = formWith(await reader.read(next), 'name="words"')
    const words = clean(typeof fields.words === 'string' ? fields.words : '')
    const reply = await reader.post(action, { ...fields, words, act: 'keep' })
    expect(reply.status, await reply.clone().text()).toBe(303)
  }
  return read
}

/** What stands in the card of one statement. */
export function cardOf(html: string, code: string): string {
  const [card] =
    new RegExp(`<article class="indicator" id="${code}">[\\s\\S]*?</article>`).exec(html) ?? []
  if (card === undefined) throw new Error(`${code} has no card on the page`)
  return wordsOf(card)
}

/** The link that stands in the same row or list entry as some words. */
export function linkBeside(html: string, words: string): string {
  const row = [...html.matchAll(/<(tr|li|article)\b[^>]*>[\s\S]*?<\/\1>/g)]
    .map(([found]) => found)
    .find((found) => wordsOf(found).includes(words))
  const [, href] = /<a\b[^>]*href="([^"]*)"/.exec(row ?? '') ?? []
  if (href === undefined) throw new Error(`no link beside “${words}”`)
  return href
}

/** An action as both sides write it down. */
export type Planned = {
  words: string
  /** The kind of its source, and words of it. */
  from: readonly [kind: string, said: string]
  side: 'office' | 'partner'
  staff: string
  partner: PartnerName
  due: string
  sign: string
}

/** The coordinator writes an action down. */
export async function promise(office: Office, round: string, planned: Planned) {
  const coordinator = await office.as('coordinator')
  const form = await coordinator.read(`${round}/plan/new`)
  const { words, side, due, sign } = planned
  const [kind, said] = planned.from
  const reply = await submit(coordinator, `${round}/plan/new`, 'name="due"', {
    ...{ words, side, due, sign },
    from: optionIn(form, 'from', said, kind),
    staff: optionIn(form, 'staff', planned.staff),
    partner: optionIn(form, 'partner', planned.partner),
  })
  expect(reply.status, wordsOf(await reply.clone().text())).toBe(303)
}

/** The coordinator marks who signs for the partners. */
export async function elect(office: Office, round: string, contact: string) {
  const coordinator = await office.as('coordinator')
  const page = await coordinator.read(`${round}/plan`)
  const reply = await submit(coordinator, `${round}/plan`, 'name="contact"', {
    contact: optionIn(page, 'contact', contact),
  })
  expect(reply.status, wordsOf(await reply.clone().text())).toBe(303)
}

/** A person of the office ticks that it is meant. */
export async function confirm(office: Office, person: Person, address: string) {
  const reply = await submit(await office.as(person), address, 'name="sure"', { sure: 'yes' })
  expect(reply.status, wordsOf(await reply.clone().text())).toBe(303)
}

/** The words of the page that one press behind a partner's link leads to. */
export async function behindLink(
  office: Office,
  partner: PartnerName,
  pressed: Record<string, string>,
) {
  const reply = await office.visitor().post(office.link(partner), pressed)
  expect(reply.status).toBe(200)
  return wordsOf(await reply.text())
}

/** What a press behind a partner's link answers, from the page that shows the joint plan. */
export async function onPlan(
  office: Office,
  partner: PartnerName,
  filled: Record<string, string> = {},
) {
  const link = office.link(partner)
  const page = await (await office.visitor().post(link, { act: 'plan' })).text()
  const { fields } = formWith(page, 'name="turn"')
  const reply = await office.visitor().post(link, { ...fields, act: 'plan', ...filled })
  return { status: reply.status, html: await reply.text() }
}

/** A partner says by its link how far an action has come. */
export async function reportByLink(
  office: Office,
  partner: PartnerName,
  words: string,
  said: { status: string; words: string },
) {
  const { html } = await onPlan(office, partner)
  const section = [...html.matchAll(/<section>[\s\S]*?<\/section>/g)]
    .map(([found]) => found)
    .find((found) => wordsOf(found).includes(words))
  const id = /name="status-([\w-]+)"/.exec(section ?? '')?.[1]
  if (id === undefined) throw new Error(`${partner} is not asked about “${words}”`)
  const filled = { [`status-${id}`]: said.status, [`words-${id}`]: said.words }
  const { status, html: after } = await onPlan(office, partner, { ...filled, act: `report-${id}` })
  expect(status, wordsOf(after)).toBe(200)
  expect(wordsOf(after)).toContain(said.words)
}

/** A person of the office says how far an action has come, on the action's own page. */
export async function reportAtOffice(
  office: Office,
  person: Person,
  round: string,
  words: string,
  said: { status: string; words: string },
) {
  const staff = await office.as(person)
  const action = linkBeside(await staff.read(`${round}/plan`), words)
  const reply = await submit(staff, action, 'name="status"', said)
  expect(reply.status, wordsOf(await reply.clone().text())).toBe(303)
}

/** The name under which a form asks what became of an action. */
export function askedAs(html: string, words: string): string {
  const asked = [...html.matchAll(/<fieldset\b[\s\S]*?<\/fieldset>/g)]
    .map(([found]) => found)
    .find((found) => wordsOf(found).includes(words))
  const name = /name="(ACT-[\d-]+)"/.exec(asked ?? '')?.[1]
  if (name === undefined) throw new Error(`nobody is asked about “${words}”`)
  return name
}
