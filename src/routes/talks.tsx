import { allRounds } from '../../db/store/rounds.ts'
import type { RoundWithTalks } from '../../views/pages/talks/talks-at-home.tsx'
import { TalksPage } from '../../views/pages/talks/talks-page.tsx'
import { isClosed, type Round } from '../domain/round.ts'
import { lowGradesOf, talkRequestsOf } from '../flows/talk-requests.ts'
import { notFound } from '../http/refusals.tsx'
import { get, mayHere, page, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofRound } from './round-visit.ts'

/** Who asks for a confidential talk; there is nothing to see before results are computed. */
export const talkRoutes: readonly StaffRoute[] = [
  get('/rounds/:id/talks', 'read requests for a talk', ofRound(show)),
]

async function show({ c, deps, frame, staff }: StaffVisit, round: Round) {
  if (!isClosed(round) || round.resultsAt === null) return notFound(c, deps, staff.language)
  return page(
    c,
    <TalksPage
      frame={frame}
      round={round}
      asking={await talkRequestsOf(deps, round, staff.id)}
      low={await lowGradesOf(deps, round)}
    />,
  )
}

/** The rounds in which somebody asks, newest first; null for everybody but the person of trust. */
export async function talksFor(visit: StaffVisit): Promise<readonly RoundWithTalks[] | null> {
  if (!mayHere(visit, 'read requests for a talk')) return null
  const rounds = (await allRounds(visit.deps.db)).filter(isClosed).toReversed()
  const counted = await Promise.all(
    rounds.map(async (round) => ({
      id: round.id,
      year: round.year,
      asking: (await talkRequestsOf(visit.deps, round, visit.staff.id)).length,
    })),
  )
  return counted.filter(({ asking }) => asking > 0)
}
