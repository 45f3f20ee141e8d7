import { atomically } from '#dialect'
import { addAction } from '../../db/store/actions.ts'
import type { Action } from '../../src/domain/action.ts'
import { days } from '../../src/domain/calendar.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { fourRounds } from './four-rounds.ts'
import type { OfficeWorld } from './office.ts'
import { keepResults, moveTo } from './rounds-with-results.ts'

type Planned = { words: string } & Partial<
  Pick<Action, 'fromKind' | 'fromRef' | 'means' | 'due' | 'sign' | 'status'>
>

/** An action of the office, from an indicator, as the plan of a round holds it. */
export function plannedAction({ deps }: OfficeWorld, round: RoundId, facts: Planned): Action {
  return {
    id: deps.newId(),
    round,
    turn: 1,
    fromKind: 'indicator',
    fromRef: 'RES-01',
    ownerSide: 'office',
    ownerStaff: null,
    supporterPartner: null,
    means: '',
    direction: '1',
    effort: 'Two days each',
    due: '2026-01-31',
    sign: 'Everybody sees it',
    status: 'planned',
    ...facts,
  }
}

/** A round of last year, published with its plan: each action is due a day later than the one before. */
export async function agreedPlan(
  world: OfficeWorld,
  actions: readonly Planned[],
  state: 'shared' | 'published' | 'archived' = 'published',
) {
  const results = fourRounds().at(-1)
  if (!results) throw new Error('there are rounds')
  const round = await keepResults(world, { ...results, round: { ...results.round, year: 2025 } })
  moveTo(world, round, state)
  const plan = actions.map((facts, index) =>
    plannedAction(world, round, {
      due: `2026-01-${String(index + 1).padStart(2, '0')}`,
      ...facts,
    }),
  )
  await atomically(world.db, (tx) => plan.map((one) => addAction(tx, one)))
  world.clock.at += days(1)
  return { round, plan }
}
