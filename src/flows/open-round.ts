import { atomically, guard } from '#dialect'
import { addInstrument } from '../../db/store/instruments.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { queueMessage } from '../../db/store/messages.ts'
import { findOffice } from '../../db/store/offices.ts'
import { findRound, holdDraft, markOpen } from '../../db/store/rounds.ts'
import { keepWording } from '../../db/store/wordings.ts'
import { promiseOf } from '../../views/text/promise.ts'
import type { Deps } from '../deps.ts'
import type { RoundId } from '../domain/ids.ts'
import { languages } from '../domain/language.ts'
import { fewestRecipients, partnersAmong } from '../domain/recipients.ts'
import { type ConsultingRound, closingInstant, isUnopened } from '../domain/round.ts'
import { invitationMessage } from './invitation-message.ts'
import { inviting, type Made, newInvitation } from './invite-partner.ts'
import { reviewRound } from './review-round.ts'
import { mayMoveOn, waiving, withoutNothing } from './round-steps.ts'

export type Opened =
  | { kind: 'opened'; invitations: number }
  | { kind: 'not-found' }
  /** It was opened meanwhile, in another tab or by somebody else. */
  | { kind: 'not-draft' }
  | { kind: 'too-few'; found: number }
  | { kind: 'closing-in-past' }
  | { kind: 'no-survey' }
  /** A step is neither done nor waived. */
  | { kind: 'steps-open' }
  /** What would be sent is no longer what was read on the review page. */
  | { kind: 'changed-since-review' }

/**
 * Opens a round: freezes the instruments with what partners proposed, invites and queues every mail in one list, or does
 * nothing. Whoever was consulted before has an invitation already, and the mail carries the same link.
 * @param reviewed the digest of the review that somebody read; null where nobody reads one (the demo)
 * @param unconsulted why partners were not consulted first
 * @param without the steps it opens without, and why
 */
export async function openRound(
  deps: Deps,
  id: RoundId,
  reviewed: string | null,
  unconsulted: string | null = null,
  without = withoutNothing,
): Promise<Opened> {
  const round = await findRound(deps.db, id)
  if (!round) return { kind: 'not-found' }
  if (!isUnopened(round)) return { kind: 'not-draft' }
  const now = deps.clock.now()
  if (closingInstant(round) <= now) return { kind: 'closing-in-past' }
  const office = await findOffice(deps.db)
  if (!office) return { kind: 'not-found' }
  const { surveys, recipients, words, digest } = await reviewRound(deps, round)
  if (!surveys) return { kind: 'no-survey' }
  const found = partnersAmong(recipients)
  if (found < fewestRecipients(round)) return { kind: 'too-few', found }
  if (reviewed !== null && reviewed !== digest) return { kind: 'changed-since-review' }
  if (!(await mayMoveOn(deps, round, without))) return { kind: 'steps-open' }
  const instruments = surveys.map((survey) => ({ id: deps.newId<'instrument'>(), survey }))
  const consulted = round.state === 'consulting' ? await consultedAt(deps, round) : null
  const invitations =
    consulted ?? recipients.map((recipient) => newInvitation(deps, round.id, recipient))
  const outcome = await atomically(deps.db, (tx) => [
    ...waiving(tx, round, without, now),
    ...instruments.map((instrument) => addInstrument(tx, instrument)),
    // Whoever is invited later reads the same words as the first ones.
    ...languages.map((language) =>
      keepWording(tx, id, { ...words[language], kind: 'invitation', language }),
    ),
    ...(round.state === 'draft' ? [guard('changed-since-review', holdDraft(tx, round))] : []),
    guard(
      'not-draft',
      markOpen(
        tx,
        id,
        instruments.map((instrument) => instrument.id),
        now,
        promiseOf(office, round),
        {
          from: round.state,
          unconsulted: consulted ? null : unconsulted,
          linkYears: consulted ? undefined : office.linkYears,
        },
      ),
    ),
    ...invitations.flatMap((made) => [
      ...(consulted ? [] : inviting(tx, deps, made)),
      queueMessage(tx, invitationMessage(deps, made, made.invitation.linkVersion, now)),
    ]),
  ])
  if (outcome.kind === 'committed') return { kind: 'opened', invitations: invitations.length }
  const meanwhile = await findRound(deps.db, id)
  return { kind: meanwhile && isUnopened(meanwhile) ? 'changed-since-review' : 'not-draft' }
}

/** Who was consulted and takes mail, with the invitation that was made then. */
async function consultedAt(deps: Deps, { id }: ConsultingRound): Promise<readonly Made[]> {
  return (await invitedTo(deps.db, id)).filter(({ contact }) => !contact.optedOut)
}
