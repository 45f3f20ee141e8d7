import { atomically, guard } from '#dialect'
import { addRound, changeRound } from '../../db/store/rounds.ts'
import { addSetReminder } from '../../db/store/set-reminders.ts'
import { keepWording } from '../../db/store/wordings.ts'

import type { Deps } from '../deps.ts'
import type { RoundId } from '../domain/ids.ts'
import type { WantedReminder } from '../domain/reminder-schedule.ts'
import type { RoundPlan } from '../domain/round.ts'
import { lastWordings } from './word-letter.ts'

/**
 * Starts an annual round as a draft, with the reminders set for it: nobody hears of it yet. Its mails begin with last
 * year's words.
 */
export async function planRound(
  deps: Deps,
  plan: RoundPlan,
  reminders: readonly WantedReminder[] = [],
): Promise<RoundId> {
  const id: RoundId = deps.newId()
  const words = await lastWordings(deps, { ...plan, id })
  await atomically(deps.db, (tx) => [
    addRound(tx, { ...plan, id, state: 'draft' }),
    ...reminders.map((wanted) => addSetReminder(tx, id, wanted)),
    ...words.map((own) => keepWording(tx, id, own)),
  ])
  return id
}

/** Changes the plan of a draft. What was promised at opening is never changed again. */
export async function changePlan(
  deps: Deps,
  id: RoundId,
  plan: RoundPlan,
): Promise<{ kind: 'changed' | 'not-draft' }> {
  const outcome = await atomically(deps.db, (tx) => [guard('not-draft', changeRound(tx, id, plan))])
  return { kind: outcome.kind === 'committed' ? 'changed' : 'not-draft' }
}
