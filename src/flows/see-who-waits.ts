import { findInstrument } from '../../db/store/instruments.ts'
import { findLearningEvent } from '../../db/store/learning-events.ts'
import { selfScoresOf } from '../../db/store/self-scores.ts'
import type { Deps } from '../deps.ts'
import { fieldsOf } from '../domain/draft.ts'
import type { LaunchedRound } from '../domain/round.ts'
import { selfGrades, selfScoredPart } from '../domain/self-score.ts'
import { questionsOf } from '../domain/survey.ts'
import { type Waiting, whoWaits } from '../domain/waiting.ts'
import type { YearStanding } from '../domain/year-standing.ts'
import { organisationsOf } from './watch-round.ts'

/** Who waits for whom in the round that matters now. */
export async function seeWhoWaits(deps: Deps, standing: YearStanding): Promise<readonly Waiting[]> {
  if (standing.kind !== 'open' && standing.kind !== 'results') return []
  const { round } = standing
  return whoWaits(standing, {
    rows: await organisationsOf(deps, round),
    ungraded: await ungradedIn(deps, round),
    hasEvent: (await findLearningEvent(deps.db, round.id)) !== undefined,
  })
}

async function ungradedIn(deps: Deps, round: LaunchedRound): Promise<number> {
  const sheets = await selfScoresOf(deps.db, round.id)
  const graded = sheets.flatMap(({ draft }) => [...selfGrades(fieldsOf(draft)).keys()])
  const parts = await Promise.all(round.instruments.map((id) => findInstrument(deps.db, id)))
  const asked = parts.flatMap((part) => {
    const own = part && selfScoredPart(part.survey)
    return own ? questionsOf(own) : []
  })
  return Math.max(0, asked.length - graded.length)
}
