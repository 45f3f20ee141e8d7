import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { atomically } from '#dialect'
import { copyDatabase } from '../../db/dialect/copy.ts'
import { addSession } from '../../db/store/sessions.ts'
import type { Role } from '../../src/domain/access.ts'
import { hours, minutes } from '../../src/domain/calendar.ts'
import type { Mode } from '../../src/domain/round.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { fingerprint, newSessionToken } from '../../src/links.ts'
import { staffRoutes } from '../../src/routes/staff-routes.ts'
import { formWith } from './form.ts'
import type { Evidence, Suspect } from './guesser.ts'
import { allGraded, wholeForm } from './launched.ts'
import { officeWorld } from './office.ts'
import { closing, opened } from './rounds.ts'
import { seeded } from './seeded.ts'
import { temporaryFolder } from './world.ts'

type World = Awaited<ReturnType<typeof officeWorld>>
type Scene = { world: World; round: string; folder: string }

/** A round of twelve who all answered, on some day, in some order, some in French; and all that can be read of it. */
export async function guessedRound(mode: Mode, seed: number) {
  const { folder, remove } = temporaryFolder()
  const world = await officeWorld({ file: join(folder, 'office.sqlite') })
  const random = seeded(seed)
  for (let count = 0; count < 12; count += 1)
    await world.withPartners(1, { language: random() < 0.3 ? 'fr' : 'en' })
  const round = await opened(world, { mode })
  await sendDueMail(world.deps)
  const scene: Scene = { world, round, folder }
  const suspects = await everybodyAnswers(scene, random)
  const evidence =
    mode === 'anonymous' ? await filesAfter(scene) : await pagesAfter(scene, suspects)
  world.db.$client.close()
  remove()
  return { suspects, evidence, random }
}

const word = (random: () => number) => `w${Math.floor(random() * 36 ** 8).toString(36)}w`
const someOf = <Thing>(things: readonly Thing[], random: () => number) =>
  things
    .map((thing) => ({ thing, place: random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ thing }) => thing)

async function everybodyAnswers({ world, round }: Scene, random: () => number) {
  const survey = world.deps.surveys.get('scorecard-partner-of-choice')
  if (!survey) throw new Error('the scorecard is shipped')
  const asked = world.db.$client
    .prepare(
      `select asked.id, asked.partner, asked.contact, partner.name, partner.language, contact.email
        from invitation asked join partner on partner.id = asked.partner
        join contact on contact.id = asked.contact where asked.round = ?`,
    )
    .all(round)
    .map((row) => facts(row))
  const suspects: Suspect[] = []
  for (const [place, one] of someOf(asked, random).entries()) {
    if (random() < 0.5) world.clock.at += hours(24)
    const link = world.letters.find(({ to }) => to.address === one.email)?.text
    const path = /\/r\/[\w-]{22}/.exec(link ?? '')?.[0] ?? ''
    const grades = Object.fromEntries(
      Object.keys(allGraded(survey)).map((code) => [code, `${1 + Math.floor(random() * 5)}`]),
    )
    const [reason, overall] = [word(random), word(random)]
    const padding = ' more'.repeat(Math.floor(random() * 40))
    const answers = {
      ...grades,
      'RES-01_why': reason + padding,
      'OVR-01_why': overall,
      'CNS-01': 'quote',
    }
    const form = wholeForm(survey, { ...answers, language: one.language })
    const respondent = world.visitor()
    if (random() < 0.5) await respondent.post(path, { act: 'save', ...form })
    const sent = await respondent.post(path, { act: 'send', ...form, revision: '1' })
    if (!(await sent.text()).includes('data-receipt')) throw new Error('the answers were not taken')
    suspects.push({
      marks: [one.name, one.id, one.partner, one.contact, one.email],
      known: { 'order of sending': place, 'day of sending': world.clock.at, ...one },
      wrote: [reason, overall, asKept(grades)],
    })
  }
  return suspects
}

/** A part of a sheet of grades as it stands in the database: enough of them for it to be nobody else's. */
function asKept(grades: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(grades).slice(2, 12))).slice(1, -1)
}

function facts(row: unknown) {
  const { id, partner, contact, name, language, email } = Object(row)
  const texts = { id, partner, contact, name, language, email }
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, String(value)])) as
    // The six columns asked for above.
    Record<keyof typeof texts, string>
}

async function close({ world, round }: Scene) {
  world.clock.at = closing + minutes(31)
  await closeDueRounds(world.deps)
  const coordinator = await session(world, 'coordinator')
  const readers = [world.staff('coordinator').id, world.staff('reviewer').id]
  const [first = '', second = ''] = readers
  const named = await coordinator.post(`/rounds/${round}/reading/readers`, { first, second })
  if (named.status !== 303) throw new Error(`the readers were not named: ${named.status}`)
  return { coordinator, reviewer: await session(world, 'reviewer') }
}

async function session(world: World, role: Role) {
  const token = newSessionToken()
  await atomically(world.db, (tx) => [
    addSession(tx, fingerprint(token), world.staff(role).id, world.clock.now()),
  ])
  const browser = world.visitor()
  browser.cookies.set('session', token)
  return browser
}

type Browser = Awaited<ReturnType<typeof session>>

/** Both readers read everything, each by the way the program leads; then the results are shared. */
async function readAndShare({ round }: Scene, browsers: readonly Browser[]): Promise<Evidence> {
  const pages: string[] = []
  for (const reader of browsers)
    for (let left = 60; left > 0; left -= 1) {
      const next = await reader.get(`/rounds/${round}/reading/next`)
      const path = new URL(next.headers.get('location') ?? '', 'http://partners.test').pathname
      if (!/reading\/./.test(path)) break
      const page = await reader.read(path)
      pages.push(page)
      const { fields } = formWith(page, 'name="words"')
      const kept = await reader.post(path, { ...fields, act: 'keep' })
      if (kept.status !== 303) throw new Error(`a text was not kept: ${kept.status}`)
    }
  const shared = await browsers[0]?.post(`/rounds/${round}/sharing`, { sure: 'yes' })
  if (shared?.status !== 303) throw new Error('the results were not shared')
  return { name: 'one text after the other', text: pages.join('\n') }
}

/** All that the office's people can fetch of a confidential round, while it is read and after it was shared. */
async function pagesAfter(scene: Scene, suspects: readonly Suspect[]): Promise<Evidence[]> {
  const { coordinator, reviewer } = await close(scene)
  const before = await fetched(scene, coordinator, suspects)
  const list = { name: 'reading', text: await reviewer.read(`/rounds/${scene.round}/reading`) }
  const read = await readAndShare(scene, [coordinator, reviewer])
  const after = await fetched(scene, coordinator, suspects)
  for (const who of suspects) {
    const [, , partner, contact] = who.marks
    const lengths = {
      'length of its page': await coordinator.read(`/partners/${partner}`),
      'length of its copy': await coordinator.read(
        `/partners/${partner}/contacts/${contact}/copy.json`,
      ),
    }
    for (const [fact, page] of Object.entries(lengths))
      Object.assign(who.known, { [fact]: page.length })
  }
  return [
    ...before,
    list,
    read,
    ...after.map(({ name, text }) => ({ name: `shared ${name}`, text })),
  ]
}

async function fetched(
  { round }: Scene,
  browser: Browser,
  suspects: readonly Suspect[],
): Promise<Evidence[]> {
  const [one] = suspects
  const [, invitation = '', partner = '', contact = ''] = one?.marks ?? []
  const all: Evidence[] = []
  for (const { method, path } of staffRoutes) {
    if (method !== 'get') continue
    const address = path
      .replace(/^\/partners\/:id/, `/partners/${partner}`)
      .replace(':contact', contact)
      .replace(':invitation', invitation)
      .replace(':kind/:language', 'results/en')
      .replace(':key', path.includes('commitments') ? 'RES' : 'RES-01')
      .replace(':part', 'scorecard-partner-of-choice')
      .replace(':id', path.startsWith('/instruments') ? 'scorecard-partner-of-choice' : round)
    const reply = address.includes(':') ? undefined : await browser.get(address)
    if (reply?.status === 200) all.push({ name: path, text: await reply.text() })
  }
  return all
}

/** What whoever runs the server can read after an anonymous round was sealed, and after it was read and shared. */
async function filesAfter(scene: Scene): Promise<Evidence[]> {
  const { coordinator, reviewer } = await close(scene)
  const before = files(scene, 'sealed')
  const read = await readAndShare(scene, [coordinator, reviewer])
  const pages = (await fetched(scene, coordinator, [])).map(({ name, text }) => ({
    name: `page ${name}`,
    text,
  }))
  return [...before, read, ...files(scene, 'shared'), ...pages]
}

/** Byte for byte, so that free pages and the ends of pages are read as well. */
function files({ world, folder }: Scene, when: string): Evidence[] {
  copyDatabase(world.db.$client, join(folder, `${when}.sqlite`))
  const bytes = (file: string) => readFileSync(join(folder, file)).toString('latin1')
  return [
    { name: `${when} database`, text: bytes('office.sqlite') },
    { name: `${when} write-ahead log`, text: bytes('office.sqlite-wal') },
    { name: `${when} backup`, text: bytes(`${when}.sqlite`) },
    { name: `${when} log`, text: world.logged.join('\n') },
    ...tables(world).map(({ name, text }) => ({ name: `${when} table ${name}`, text })),
  ]
}

/** Each table as it is read: in the order its rows were written. */
function tables({ db }: World): Evidence[] {
  const names = db.$client
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all()
  return names.map((name) => ({
    name: String(name),
    text: db.$client
      .prepare(`select * from "${name}" order by rowid`)
      .all()
      .map((row) => JSON.stringify(row))
      .join('\n'),
  }))
}
