import { atomically } from '#dialect'
import { findInstrument } from '../../db/store/instruments.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { addResponse } from '../../db/store/responses.ts'
import { minutes } from '../../src/domain/calendar.ts'
import type { Fields } from '../../src/domain/draft.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { indicatorsOf, questionsOf } from '../../src/domain/survey.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { keepSelfScore } from '../../src/flows/keep-self-score.ts'
import type { OfficeWorld } from './office.ts'
import { closing, launched } from './rounds.ts'

async function partsIn(world: OfficeWorld, id: RoundId) {
  const { instruments } = await launched(world, id)
  const parts = await Promise.all(instruments.map((part) => findInstrument(world.db, part)))
  return parts.filter((part) => part !== undefined)
}

/** Keeps what partners answered to every part of a round, by turns: each says one grade to all but what it says otherwise. */
export async function answeredEveryPart(
  world: OfficeWorld,
  id: RoundId,
  answers: readonly (Fields & { all?: string })[],
): Promise<void> {
  const parts = await partsIn(world, id)
  const invited = await invitedTo(world.db, id)
  await atomically(world.db, (tx) =>
    answers.flatMap(({ all = '4', ...said }, at) =>
      parts.flatMap(({ id: instrument, survey }) => {
        const one = invited[at]
        if (!one) return []
        const asked = new Set(questionsOf(survey).map(({ code }) => code))
        const grades = Object.fromEntries(indicatorsOf(survey).map(({ code }) => [code, all]))
        const own = Object.fromEntries(Object.entries(said).filter(([code]) => asked.has(code)))
        return [
          addResponse(tx, {
            id: world.deps.newId<'response'>(),
            invitation: one.invitation.id,
            instrument,
            turn: 1,
            channel: 'link',
            enteredBy: null,
            enteredOn: null,
            draft: null,
            answers: { ...grades, ...own },
            sentOn: '2026-03-10',
            late: null,
            lateOn: null,
          }),
        ]
      }),
    ),
  )
}

/** What the office's team grades itself in the part that asks these codes. */
export async function selfScored(world: OfficeWorld, id: RoundId, fields: Fields): Promise<void> {
  const [code = ''] = Object.keys(fields)
  const part = (await partsIn(world, id)).find(({ survey }) =>
    indicatorsOf(survey).some((asked) => asked.code === code),
  )
  if (!part) throw new Error(`no part asks ${code}`)
  const round = await launched(world, id)
  if (round.state !== 'open') throw new Error('a sealed sheet takes nothing')
  const by = world.staff('coordinator').id
  await keepSelfScore(world.deps, round, part.id, by, { revision: 0, fields })
}

/** Lets the round close and its results be computed. */
export async function closedAndComputed(world: OfficeWorld): Promise<void> {
  world.clock.at = closing + minutes(30)
  await closeDueRounds(world.deps)
}
