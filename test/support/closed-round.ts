import { minutes } from '../../src/domain/calendar.ts'
import { indicatorsOf } from '../../src/domain/survey.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { officeWorld } from './office.ts'
import { answered, closing, opened } from './rounds.ts'

/**
 * A closed round of six partners, its results computed on Monday 23 March 2026: five graded every statement with a 4 but
 * RES-01 with a 2, and all five would work on TRU-01 first.
 */
export async function closedRound() {
  const world = await officeWorld()
  await world.withPartners(6)
  const id = await opened(world)
  await sendDueMail(world.deps)
  const links = world.letters.map(({ text }) => /\/r\/[\w-]{22}/.exec(text)?.[0] ?? '')
  const survey = world.deps.surveys.get('scorecard-partner-of-choice')
  const codes = survey ? indicatorsOf(survey).map(({ code }) => code) : []
  const grades = Object.fromEntries(codes.map((code) => [code, '4']))
  const answers = { ...grades, 'RES-01': '2', 'PRI-01': 'TRU-01' }
  await answered(
    world,
    id,
    Array.from({ length: 5 }, () => answers),
  )
  world.clock.at = closing + minutes(30)
  await closeDueRounds(world.deps)
  await sendDueMail(world.deps)
  world.letters.length = 0
  return { ...world, id, links, path: `/rounds/${id}` }
}
