import { findResponse, type StoredResponse } from '../../db/store/responses.ts'
import type { Deps } from '../deps.ts'
import { emptyDraft, type PostedFields } from '../domain/draft.ts'
import type { Invitation } from '../domain/invitation.ts'
import { type Desk, deskStanding } from '../domain/response-entry.ts'
import { type LaunchedRound, receptionAt } from '../domain/round.ts'
import { type KeptDraft, keepOn, type Sheet, untilWritten } from './keep-draft.ts'
import { type Sending, type SentResponse, sendOn } from './send-response.ts'

/** Why the office may not type a part in: it shows nothing of what stands there. */
export type NotForDesk = {
  kind: 'not-for-desk'
  why: 'begun-by-link' | 'sent' | 'declined' | 'closed'
}

type Part = { invitation: Invitation; round: LaunchedRound; instrument: Sheet['instrument'] }

/** What the office has typed into a part so far, from paper or by telephone; never what the partner wrote itself. */
export async function openEntry(
  deps: Deps,
  part: Part,
): Promise<{ kind: 'opened'; response: StoredResponse | undefined } | NotForDesk> {
  const response = await findResponse(deps.db, part.invitation.id, part.instrument)
  return refusalOf(deps, part, response) ?? { kind: 'opened', response }
}

/** Keeps what somebody of the office has typed so far. */
export async function keepEntry(
  deps: Deps,
  part: Part,
  desk: Desk,
  posted: PostedFields,
): Promise<KeptDraft | NotForDesk> {
  const sheet = { invitation: part.invitation.id, instrument: part.instrument }
  return await untilWritten(async () => {
    const found = await findResponse(deps.db, sheet.invitation, sheet.instrument)
    return refusalOf(deps, part, found) ?? (await keepOn(deps, sheet, found, posted, desk))
  })
}

/**
 * Sends what was typed in. The partner sees on its first page that the office entered it, and can correct it by its link;
 * the office cannot open it again.
 */
export async function sendEntry(
  deps: Deps,
  sending: Sending,
  desk: Desk,
): Promise<SentResponse | NotForDesk> {
  return await untilWritten(async () => {
    const found = await findResponse(deps.db, sending.invitation.id, sending.instrument)
    if (isSameSending(found, sending.posted, desk)) return receivedAgain(deps, found)
    return refusalOf(deps, sending, found) ?? (await sendOn(deps, sending, found, desk))
  })
}

function refusalOf(
  deps: Deps,
  { invitation, round }: Part,
  found: StoredResponse | undefined,
): NotForDesk | undefined {
  const standing = deskStanding(found)
  if (standing === 'sent' || standing === 'begun-by-link')
    return { kind: 'not-for-desk', why: standing }
  if (invitation.declinedOn !== null) return { kind: 'not-for-desk', why: 'declined' }
  if (receptionAt(round, deps.clock.now()) === 'late')
    return { kind: 'not-for-desk', why: 'closed' }
  return undefined
}

type Sent = StoredResponse & { sentOn: string }

/** The button of one check page pressed twice: nothing was typed in between, so the receipt tells nothing new. */
function isSameSending(
  found: StoredResponse | undefined,
  posted: PostedFields,
  desk: Desk,
): found is Sent {
  if (!found || found.sentOn === null || found.channel !== desk.channel) return false
  const isUntouched = Object.keys(posted.fields).length === 0
  const { revision } = found.draft ?? emptyDraft
  return found.enteredBy === desk.enteredBy && isUntouched && posted.revision === revision
}

function receivedAgain(deps: Deps, found: Sent): SentResponse {
  const code = deps.links.receipt(found.id)
  return { kind: 'received', response: found, code, on: found.sentOn, late: false }
}
