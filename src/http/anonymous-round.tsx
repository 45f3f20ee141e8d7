import { findResponse } from '../../db/store/responses.ts'
import { ReturnedPage } from '../../views/pages/respond/returned.tsx'
import { askedIn, type Posting, type RespondentVisit } from './respondent-visit.ts'
import { page } from './visit.tsx'

/** Why an anonymous round takes nothing more under a link. */
export type Shut = 'late' | 'fixed'

/**
 * Whether an anonymous round still takes what is typed: nothing once its answers may have been cut from their links, and
 * nothing after sending, since nothing could be corrected later. Undefined where it does, and in every other round.
 */
export async function shutFor(visit: RespondentVisit): Promise<Shut | undefined> {
  const { deps, round, invitation, instrument, reception } = visit
  if (round.mode !== 'anonymous') return undefined
  if (reception === 'late') return 'late'
  const response = await findResponse(deps.db, invitation.id, instrument.id)
  return response?.answers ? 'fixed' : undefined
}

/** T43: what came is not stored; it stands on the page, for whoever typed it to copy. */
export function returnedReply(visit: RespondentVisit, { answers }: Posting, why: Shut) {
  const asked = askedIn(visit, { ...answers.fields, ...answers.typed })
  return page(visit.c, <ReturnedPage asked={asked} why={why} />, why === 'late' ? 410 : 409)
}
