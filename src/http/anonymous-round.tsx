import { findResponse } from '../../db/store/responses.ts'
import { ReturnedPage } from '../../views/pages/respond/returned.tsx'
import { isReadOnly } from '../domain/round.ts'
import { askedIn, type Posting, type RespondentVisit } from './respondent-visit.ts'
import { page } from './visit.tsx'

/** Why a round takes nothing more under a link. */
export type Shut = 'late' | 'fixed' | 'archived'

/**
 * Whether a round still takes what is typed: an archived one takes nothing; an anonymous one nothing once its answers may
 * have been cut from their links, and nothing after sending, since nothing could be corrected later. Undefined where it does.
 */
export async function shutFor(visit: RespondentVisit): Promise<Shut | undefined> {
  const { deps, round, invitation, instrument, reception } = visit
  if (isReadOnly(round)) return 'archived'
  if (round.mode !== 'anonymous') return undefined
  if (reception === 'late') return 'late'
  const response = await findResponse(deps.db, invitation.id, instrument.id)
  return response?.answers ? 'fixed' : undefined
}

/** T43: what came is not stored; it stands on the page, for whoever typed it to copy. */
export function returnedReply(visit: RespondentVisit, { answers }: Posting, why: Shut) {
  const asked = askedIn(visit, { ...answers.fields, ...answers.typed })
  return page(visit.c, <ReturnedPage asked={asked} why={why} />, why === 'fixed' ? 409 : 410)
}
