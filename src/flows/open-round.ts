import { atomically, type Db, guard, type Write } from '#dialect'
import { addInstrument } from '../../db/store/instruments.ts'
import { addInvitation, addLink } from '../../db/store/invitations.ts'
import { queueMessage } from '../../db/store/messages.ts'
import { findOffice } from '../../db/store/offices.ts'
import { findRound, holdDraft, markOpen } from '../../db/store/rounds.ts'
import { keepWording } from '../../db/store/wordings.ts'
import { promiseOf } from '../../views/text/promise.ts'
import type { Deps } from '../deps.ts'
import type { Instant } from '../domain/calendar.ts'
import type { InvitationId, RoundId } from '../domain/ids.ts'
import type { Invitation } from '../domain/invitation.ts'
import { languages } from '../domain/language.ts'
import { fewestRecipients, type Recipient } from '../domain/recipients.ts'
import { closingInstant } from '../domain/round.ts'
import { invitationMessage } from './invitation-message.ts'
import { reviewRound } from './review-round.ts'

export type Opened =
  | { kind: 'opened'; invitations: number }
  | { kind: 'not-found' }
  /** It was opened meanwhile, in another tab or by somebody else. */
  | { kind: 'not-draft' }
  | { kind: 'too-few'; found: number }
  | { kind: 'closing-in-past' }
  | { kind: 'no-survey' }
  /** What would be sent is no longer what was read on the review page. */
  | { kind: 'changed-since-review' }

/**
 * Opens a round: freezes the instrument, invites and queues every mail in one list, or does nothing.
 * @param reviewed the digest of the review that somebody read; null where nobody reads one (the demo)
 */
export async function openRound(deps: Deps, id: RoundId, reviewed: string | null): Promise<Opened> {
  const draft = await findRound(deps.db, id)
  if (!draft) return { kind: 'not-found' }
  if (draft.state !== 'draft') return { kind: 'not-draft' }
  const now = deps.clock.now()
  if (closingInstant(draft) <= now) return { kind: 'closing-in-past' }
  const office = await findOffice(deps.db)
  if (!office) return { kind: 'not-found' }
  const { surveys, recipients, words, digest } = await reviewRound(deps, draft)
  if (!surveys) return { kind: 'no-survey' }
  if (recipients.length < fewestRecipients(draft))
    return { kind: 'too-few', found: recipients.length }
  if (reviewed !== null && reviewed !== digest) return { kind: 'changed-since-review' }
  const instruments = surveys.map((survey) => ({ id: deps.newId<'instrument'>(), survey }))
  const invitations = recipients.map((recipient) => newInvitation(deps, id, recipient))
  const outcome = await atomically(deps.db, (tx) => [
    ...instruments.map((instrument) => addInstrument(tx, instrument)),
    // Whoever is invited later reads the same words as the first ones.
    ...languages.map((language) =>
      keepWording(tx, id, { ...words[language], kind: 'invitation', language }),
    ),
    guard('changed-since-review', holdDraft(tx, draft)),
    guard(
      'not-draft',
      markOpen(
        tx,
        id,
        instruments.map((instrument) => instrument.id),
        now,
        promiseOf(office, draft),
      ),
    ),
    ...invitations.flatMap((made) => inviting(tx, deps, made, now)),
  ])
  if (outcome.kind === 'committed') return { kind: 'opened', invitations: invitations.length }
  const found = await findRound(deps.db, id)
  return { kind: found?.state === 'draft' ? 'changed-since-review' : 'not-draft' }
}

type Made = { invitation: Invitation; recipient: Recipient }

function newInvitation(deps: Deps, round: RoundId, recipient: Recipient): Made {
  const id: InvitationId = deps.newId()
  const { partner, contact, group } = recipient
  const invitation: Invitation = {
    id,
    round,
    partner: partner.id,
    contact: contact.id,
    seat: 0,
    language: contact.language,
    group,
    linkVersion: 1,
    declinedOn: null,
    declineReason: null,
    wantsReminders: true,
  }
  return { invitation, recipient }
}

/** The invitation, the fingerprints of its link and code (never these), and the mail that will carry them. */
function inviting(
  tx: Db,
  deps: Deps,
  { invitation, recipient }: Made,
  now: Instant,
): readonly Write[] {
  return [
    addInvitation(tx, invitation),
    addLink(tx, invitation.id, 1, deps.links.fingerprints(invitation.id, 1)),
    queueMessage(tx, invitationMessage(deps, { ...recipient, invitation }, 1, now)),
  ]
}
