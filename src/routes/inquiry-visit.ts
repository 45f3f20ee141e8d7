import { findResults } from '../../db/store/results.ts'
import { type ClosedRound, isClosed, isShared } from '../domain/round.ts'
import { type Inquiry, readInquiry } from '../flows/read-inquiry.ts'
import { nothingTold, type ToldInquiry, toldInquiry } from '../flows/told-inquiry.ts'
import type { StaffVisit } from '../http/visit.tsx'
import { ofRound, toRound } from './round-visit.ts'

/** The appreciative inquiry of a closed round: as the review group works on it, and from sharing on as it was told. */
export type InquiryVisit = {
  round: ClosedRound
  /** Undefined where the round did not ask it. */
  inquiry: Inquiry | undefined
  /** Null before sharing. */
  told: ToldInquiry | null
}

type Handler = (visit: StaffVisit, read: InquiryVisit) => Response | Promise<Response>

/** Pages of a closed round; any other shows where it is now. */
export function ofInquiry(handler: Handler) {
  return ofRound(async (visit, round) => {
    if (!isClosed(round)) return toRound(visit, round)
    const { deps } = visit
    const results = isShared(round) ? await findResults(deps.db, round.id) : undefined
    const told = results && ((await toldInquiry(deps, results)) ?? nothingTold)
    return await handler(visit, {
      round,
      inquiry: await readInquiry(deps, round),
      told: told ?? null,
    })
  })
}
