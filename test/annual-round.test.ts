import { expect, it } from 'vitest'
import { days, minutes } from '../src/domain/calendar.ts'
import { indicatorsOf } from '../src/domain/survey.ts'
import { closeDueRounds } from '../src/flows/close-due-rounds.ts'
import { offerFirstStart } from '../src/flows/offer-first-start.ts'
import { sendDueMail } from '../src/flows/send-mail.ts'
import { formWith, leadsTo, submit } from './support/form.ts'
import { freshWorld, publicUrl, type Visitor, type World } from './support/world.ts'

/*
 * A coordinator's first two years, through the web pages and the mailbox alone: partners in, a round opened, mails sent,
 * partners answer, the round closes, results and trends are read. Read this first; it may break last.
 */

const sheet = `name,sector,relationship,place,language,contact,email,contact_language
Abahuza,civil-society,strategic,Gitega,fr,Espérance,esperance@abahuza.test,fr
Terre d’Avenir,civil-society,strategic,Ngozi,fr,Jean-Bosco,jb@terre.test,fr
Rise Up Youth,civil-society,operational,Bujumbura,en,Patience,patience@riseup.test,en
Lake Legal Aid,civil-society,operational,Rumonge,en,Samuel,samuel@lake.test,en
Radio Ijwi,media,operational,Bujumbura,fr,Fidès,fides@ijwi.test,fr
Family court,public,operational,Gitega,fr,Odette,odette@court.test,fr
Papeterie du Lac,private,vendor,Bujumbura,fr,Tharcisse,tharcisse@lac.test,fr
`

it('lives two years from the first start to the trends', async () => {
  const world = await freshWorld()
  const coordinator = await firstStart(world)
  await bringPartnersIn(coordinator)

  const first = await openRound(world, coordinator, 2026)
  const mailed = await deliveredLinks(world)
  expect([...mailed.keys()].sort()).toEqual([
    'esperance@abahuza.test',
    'fides@ijwi.test',
    'jb@terre.test',
    'odette@court.test',
    'patience@riseup.test',
    'samuel@lake.test',
  ])
  await answerAll(world, mailed, { except: 'odette@court.test', grade: '3' })
  await decline(world, mailed.get('odette@court.test') ?? '')
  const monitor = await coordinator.read(first)
  expect(monitor).toContain('Family court')
  expect(monitor).not.toMatch(/average|median/i)
  expect((await coordinator.get(`${first}/results`)).status).toBe(404)
  await close(world, 2026)

  const later = await signIn(world)
  const results = await later.read(`${first}/results`)
  expect(results).toContain('0 of 5')
  const news = world.letters.filter((letter) => letter.to.address === 'claudine@amahoro.test')
  expect(news).toHaveLength(1)

  world.letters.length = 0
  await later.post(`${first}/sharing`, { sure: 'yes' })
  await sendDueMail(world.deps)
  const told = await deliveredLinks(world)
  // Six partners, and the coordinator who reads the same page.
  expect(told.size).toBe(7)
  expect(await world.visitor().read(told.get('jb@terre.test') ?? '')).toContain(
    'data-act="results"',
  )
  await later.post(`${first}/publication`, { sure: 'yes', reason: 'No meeting this year' })
  expect(await later.read(`${first}/report`)).toContain('Annual report 2026')

  world.letters.length = 0
  world.clock.at = Date.parse('2027-03-01T08:00:00Z')
  const again = await signIn(world)
  const second = await openRound(world, again, 2027)
  const links = await deliveredLinks(world)
  await answerAll(world, links, { except: 'nobody', grade: '5' })
  await close(world, 2027)

  const lastly = await signIn(world)
  expect(await lastly.read(`${second}/results`)).toContain('6 of 6')
  const trends = await lastly.read('/trends')
  expect(trends).toContain('0 received high grades in 2026')
  expect(trends).toContain('24 in 2027')
  expect(trends).toMatch(/0\sof\s5/)
  expect(trends).toMatch(/6\sof\s6/)
})

it('reminds only those who have not answered', async () => {
  const world = await freshWorld()
  const coordinator = await firstStart(world)
  await bringPartnersIn(coordinator)
  const round = await openRound(world, coordinator, 2026)
  const links = await deliveredLinks(world)
  await answer(world, links.get('samuel@lake.test') ?? '', '4')
  world.letters.length = 0
  world.clock.at += days(7)
  const coordinatorAgain = await signIn(world)
  const asked = await submit(coordinatorAgain, `${round}/reminders`, '/reminders"')
  expect(asked.status, await asked.clone().text()).toBe(303)
  // Somebody answers between the button and the sending.
  await answer(world, links.get('patience@riseup.test') ?? '', '4')
  await sendDueMail(world.deps)
  const reminded = world.letters.map((letter) => letter.to.address).sort()
  expect(reminded).toEqual([
    'esperance@abahuza.test',
    'fides@ijwi.test',
    'jb@terre.test',
    'odette@court.test',
  ])
})

async function firstStart(world: World): Promise<Visitor> {
  const token = await offerFirstStart(world.deps)
  const visitor = world.visitor()
  const reply = await submit(visitor, `/start/${token}`, 'type="submit"', {
    name: 'Claudine Nahimana',
    office: 'Amahoro International',
    zone: 'Africa/Bujumbura',
    language: 'en',
    email: 'claudine@amahoro.test',
    password: 'seven blue umbrellas',
  })
  expect(reply.status, await reply.clone().text()).toBe(303)
  expect(await visitor.read('/')).toContain('Amahoro International')
  return visitor
}

async function signIn(world: World): Promise<Visitor> {
  const visitor = world.visitor()
  await submit(visitor, '/sign-in', 'type="password"', {
    email: 'claudine@amahoro.test',
    password: 'seven blue umbrellas',
  })
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
  expect(await coordinator.read('/partners')).toContain('Papeterie du Lac')
}

async function openRound(world: World, coordinator: Visitor, year: number): Promise<string> {
  const reply = await submit(coordinator, '/rounds/new', 'name="surveys"', {
    year: `${year}`,
    closesOn: `${year}-03-31`,
    closesAt: '18:00',
    titleEn: `How good a partner are we? ${year}`,
    titleFr: `Quel partenaire sommes-nous ? ${year}`,
  })
  const round = leadsTo(reply).split('/').slice(0, 3).join('/')
  const review = await coordinator.read(`${round}/review`)
  expect(review).toContain('6')
  expect(review).not.toContain('tharcisse@lac.test')
  await formReviewGroup(coordinator, round)
  const unconsulted = 'A first year'
  await submit(coordinator, `${round}/review`, 'name="reviewed"', { unconsulted })
  await sendDueMail(world.deps)
  return round
}

/** Somebody of the office and somebody of a partner prepare the round. */
async function formReviewGroup(coordinator: Visitor, round: string) {
  const group = `${round}/review-group`
  const choices = [...(await coordinator.read(group)).matchAll(/<option value="([\w-]+)"/g)]
  for (const [, person = ''] of [choices.at(0) ?? [], choices.at(-1) ?? []])
    await submit(coordinator, group, 'name="person"', { person })
}

/** The personal link each person found in the mail. */
async function deliveredLinks(world: World): Promise<Map<string, string>> {
  return new Map(
    world.letters.map((letter) => [
      letter.to.address,
      /http:\/\/partners\.test(\/r\/[\w-]{22})/.exec(letter.text)?.[1] ?? 'no link',
    ]),
  )
}

async function answerAll(
  world: World,
  links: Map<string, string>,
  { except, grade }: { except: string; grade: string },
) {
  for (const [address, link] of links) if (address !== except) await answer(world, link, grade)
}

/** Start, save for later, come back, check, send: as somebody does on a telephone. */
async function answer(world: World, link: string, grade: string) {
  const respondent = world.visitor()
  const survey = world.deps.surveys.get('scorecard-partner-of-choice')
  const grades = Object.fromEntries(
    (survey ? indicatorsOf(survey) : []).map(({ code }) => [code, grade]),
  )
  const start = formWith(await respondent.read(link), 'data-act="start"')
  const form = formWith(
    await (await respondent.post(link, { ...start.fields, act: 'start' })).text(),
    'data-act="check"',
  )
  await respondent.post(link, { ...form.fields, 'RES-01': grade, act: 'save' })
  const back = formWith(
    await (await respondent.post(link, { act: 'start' })).text(),
    'data-act="check"',
  )
  expect(back.fields['RES-01']).toBe(grade)
  const checked = await respondent.post(link, { ...back.fields, ...grades, act: 'check' })
  const check = formWith(await checked.text(), 'data-act="send"')
  const receipt = await respondent.post(link, { ...check.fields, act: 'send' })
  expect(await receipt.text()).toContain('data-receipt')
}

async function decline(world: World, link: string) {
  const respondent = world.visitor()
  const { fields } = formWith(await respondent.read(link), 'data-act="decline"')
  await respondent.post(link, { ...fields, decline: 'yes', act: 'decline' })
}

/** Closing time passes, then the half hour of grace; the timers do the rest. */
async function close(world: World, year: number) {
  world.clock.at = Date.parse(`${year}-03-31T16:00:00Z`)
  await closeDueRounds(world.deps)
  world.clock.at += minutes(30)
  await closeDueRounds(world.deps)
  await sendDueMail(world.deps)
}
