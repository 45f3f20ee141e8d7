import { actionsOf, findAction } from '../../db/store/actions.ts'
import type { Instrument } from '../../db/store/instruments.ts'
import { findRound } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import { doneShare } from '../domain/action.ts'
import { askedActions, parseReviewAnswer } from '../domain/action-review.ts'
import type { Fields } from '../domain/draft.ts'
import { parseId } from '../domain/ids.ts'
import { planCounts, reviewCell } from '../domain/method/promises.ts'
import type { Promises } from '../domain/results.ts'

/** One organisation of a round, and what its people sent to a part. */
export type Reviewing = {
  sharesGrades: boolean
  sentTo: (part: Instrument) => readonly Fields[]
}

/**
 * What became of the plan a round asked about: by its owners' reports as they stand now, and by what partners say.
 * @returns undefined where the round asked about none
 */
export async function promisesKept(
  deps: Deps,
  parts: readonly Instrument[],
  organisations: readonly Reviewing[],
  k: number,
): Promise<Promises | undefined> {
  const asked = parts.flatMap((part) =>
    askedActions(part.survey).map((action) => ({ ...action, part })),
  )
  const [first] = asked
  const id = parseId<'action'>(first?.id)
  const one = id && (await findAction(deps.db, id))
  const round = one && (await findRound(deps.db, one.round))
  if (!round) return undefined
  const plan = await actionsOf(deps.db, round.id)
  const share = doneShare(plan)
  return {
    since: round.year,
    plan: planCounts(plan.map(({ status }) => status)),
    doneShare: share && share.done / share.of,
    actions: asked.map(({ id: action, code, words, part }) => ({
      code,
      action,
      words,
      reported: plan.find((found) => found.id === action)?.status ?? 'planned',
      ...reviewCell(
        organisations.map(({ sharesGrades, sentTo }) => ({
          sharesGrades,
          said: sentTo(part).map((fields) => parseReviewAnswer(fields[code])),
        })),
        k,
      ),
    })),
  }
}
