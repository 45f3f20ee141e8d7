import { expect, it } from 'vitest'
import { allRounds } from '../../db/store/rounds.ts'
import { setRemindersOf } from '../../db/store/set-reminders.ts'
import { planRound } from '../../src/flows/plan-round.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { officeWorld } from '../support/office.ts'
import { opened, plan } from '../support/rounds.ts'

const form = {
  year: '2026',
  titleEn: 'How good a partner are we?',
  titleFr: 'Quel partenaire sommes-nous ?',
  surveys: 'scorecard-partner-of-choice',
  closesOn: '2026-03-23',
  closesAt: '18:00',
  breakdown: 'none',
  mode: 'confidential',
  k: '5',
}

it('a new round begins with the usual reminders, and its page says which', async () => {
  const world = await officeWorld()
  const coordinator = await world.signedIn()
  await coordinator.post('/rounds', form)
  const [round] = await allRounds(world.db)
  const html = await coordinator.read(`/rounds/${round?.id}`)
  for (const words of ['7 days after opening', '14 days after opening', '2 days before closing'])
    expect(html).toContain(words)
})

it('the schedule is set in the draft and while open; a day that has passed is refused in words', async () => {
  const world = await officeWorld()
  await world.withPartners(5)
  const coordinator = await world.signedIn()
  const draft = await planRound(world.deps, plan)
  const path = (id: string) => `/rounds/${id}/reminder-plan`
  expect((await coordinator.post(path(draft), { days: ['5', '', '', '3'] })).status).toBe(303)
  expect(await setRemindersOf(world.db, draft)).toMatchObject([
    { kind: 'after-opening', days: 5 },
    { kind: 'before-closing', days: 3 },
  ])

  const open = await opened(world)
  world.clock.at = Date.parse('2026-03-12T08:00:00Z')
  const reader = await world.signedIn()
  const reply = await reader.post(path(open), { days: ['7', 'soon', '40', ''] })
  expect(reply.status).toBe(422)
  const html = await reply.text()
  expect(html.match(/aria-invalid="true"/g)).toHaveLength(3)
  for (const words of ['has passed', 'href="#days-1"', 'value="soon"', 'after the closing'])
    expect(html).toContain(words)
  expect((await reader.post(path(open), { days: ['14', '', '', '1'] })).status).toBe(303)
  expect(await reader.read(`/rounds/${open}`)).toContain('goes out on 16 March 2026 at 09:00')
})

it('at night the page of reminding by hand says when they go out', async () => {
  const world = await officeWorld()
  await world.withPartners(5)
  const round = await opened(world)
  await sendDueMail(world.deps)
  world.clock.at = Date.parse('2026-03-05T19:00:00Z')
  const html = await (await world.signedIn()).read(`/rounds/${round}/reminders`)
  expect(html).toContain('they go out on 6 March 2026 at 08:00')
})
