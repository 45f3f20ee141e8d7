import { findExtension } from '../../db/store/extensions.ts'
import { findInvited, type Invited } from '../../db/store/invitations.ts'
import type { Queued } from '../../db/store/messages.ts'
import { minutesOf } from '../../db/store/minutes.ts'
import { allRounds, findRound } from '../../db/store/rounds.ts'
import {
  type Announcement,
  cancellationEmail,
  extensionEmail,
} from '../../views/emails/announcements.ts'
import type { Composed } from '../../views/emails/compose.ts'
import { minutesEmail } from '../../views/emails/meeting.ts'
import { pulseEmail } from '../../views/emails/pulse.ts'
import type { Deps } from '../deps.ts'
import { isReachable } from '../domain/announcement.ts'
import { instantOf } from '../domain/calendar.ts'
import type { Office } from '../domain/office.ts'
import type { Contact } from '../domain/partner.ts'
import { isBetweenRounds } from '../domain/pulse.ts'
import { closingInstant, isClosed, isShared } from '../domain/round.ts'
import type { Staff } from '../domain/staff.ts'
import { organisationsOf } from './watch-round.ts'

type Announced = { contact: Contact; composed: Composed; unsubscribe: string }

/** Minutes and the pulse go to all partners, those too who did not take part; whoever takes no mail gets none. */
function isWritten(kind: Queued['kind'], found: Invited): boolean {
  if (kind !== 'minutes' && kind !== 'pulse') return isReachable(found)
  return !found.contact.optedOut && found.contact.refusal === null
}

/** What everybody of a round is told once, as it stands at the moment of sending; undefined once it no longer holds. */
export async function writeAnnouncement(
  deps: Deps,
  office: Office,
  coordinator: Staff | undefined,
  message: Queued,
): Promise<Announced | undefined> {
  const found = message.invitation && (await findInvited(deps.db, message.invitation))
  if (!found || !isWritten(message.kind, found)) return undefined
  const { invitation, partner, contact } = found
  const round = await findRound(deps.db, invitation.round)
  if (!round) return undefined
  const { PUBLIC_URL } = deps.settings
  const unsubscribe = `${PUBLIC_URL}/u/${deps.links.unsubscribe(contact.id)}`
  const about: Announcement = {
    language: message.language,
    office: office.name,
    title: round.title[message.language],
    partner: partner.name,
    contact: contact.name,
    coordinator: coordinator ? { name: coordinator.name, address: coordinator.email } : null,
    unsubscribe,
  }
  const link = `${PUBLIC_URL}/r/${deps.links.invitation(invitation.id, invitation.linkVersion)}`
  if (message.kind === 'minutes')
    return isShared(round) && (await minutesOf(deps.db, round.id)).sentAt !== null
      ? { contact, composed: minutesEmail({ ...about, link }), unsubscribe }
      : undefined
  if (message.kind === 'pulse')
    return isClosed(round) && isBetweenRounds(await allRounds(deps.db))
      ? { contact, composed: pulseEmail({ ...about, link }), unsubscribe }
      : undefined
  if (message.kind === 'cancellation')
    return round.state === 'cancelled'
      ? { contact, composed: cancellationEmail(about), unsubscribe }
      : undefined
  const extension = await findExtension(deps.db, round.id)
  if (!extension || round.state !== 'open' || closingInstant(round) <= deps.clock.now())
    return undefined
  const own = (await organisationsOf(deps, round)).find((one) => one.partner.id === partner.id)
  const composed = extensionEmail({
    ...about,
    zone: round.zone,
    closedBefore: instantOf(extension.closedBefore, round.zone),
    closesAt: closingInstant(round),
    hasSent: own?.state === 'sent',
    link,
  })
  return { contact, composed, unsubscribe }
}
