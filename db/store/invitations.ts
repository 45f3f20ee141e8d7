import { and, asc, eq, sql } from 'drizzle-orm'
import { type Db, prepared, type Write } from '#dialect'
import type { Day } from '../../src/domain/calendar.ts'
import type { ContactId, InvitationId, PartnerId, RoundId } from '../../src/domain/ids.ts'
import type { DeclineChoice, Invitation, ParticipationState } from '../../src/domain/invitation.ts'
import type { Contact, Partner } from '../../src/domain/partner.ts'
import {
  type CancelledRound,
  type ConsultingRound,
  isLaunched,
  type LaunchedRound,
} from '../../src/domain/round.ts'
import { contact, invitation, invitationLink, partner } from '../schema.ts'
import { findRound } from './rounds.ts'

/** What a personal link opens: the invitation with its round, or the news that a newer link was sent. */
export type OpenedLink =
  | {
      kind: 'current'
      invitation: Invitation
      round: LaunchedRound
      /** When the office printed its code. */
      printedOn: Day | null
    }
  /** Its round has not opened yet: partners say what should be asked. */
  | { kind: 'consulting'; invitation: Invitation; round: ConsultingRound }
  | { kind: 'replaced'; invitation: Invitation }
  /** Its round was called off. */
  | { kind: 'cancelled'; invitation: Invitation; round: CancelledRound }

const byHash = prepared((db) =>
  db
    .select()
    .from(invitationLink)
    .where(eq(invitationLink.hash, sql.placeholder('hash'))),
)

export async function openLink(db: Db, hash: string): Promise<OpenedLink | undefined> {
  const [link] = await byHash(db).execute({ hash })
  return await opened(db, link)
}

/** The same invitation by the code printed beside its link. */
export async function openCode(db: Db, codeHash: string): Promise<OpenedLink | undefined> {
  const [link] = await db.select().from(invitationLink).where(eq(invitationLink.codeHash, codeHash))
  return await opened(db, link)
}

type Link = { invitation: InvitationId; version: number; printedOn: Day | null }

/** Plain reads: SQLite plans a join anew for every value it is asked with, which takes longer than all of them. */
async function opened(db: Db, link: Link | undefined): Promise<OpenedLink | undefined> {
  const found = link && (await findInvitation(db, link.invitation))
  if (!found) return undefined
  if (link.version !== found.linkVersion) return { kind: 'replaced', invitation: found }
  const launched = await findRound(db, found.round)
  if (launched?.state === 'consulting')
    return { kind: 'consulting', invitation: found, round: launched }
  if (launched?.state === 'cancelled')
    return { kind: 'cancelled', invitation: found, round: launched }
  return launched && isLaunched(launched)
    ? { kind: 'current', invitation: found, round: launched, printedOn: link.printedOn }
    : undefined
}

const byId = prepared((db) =>
  db
    .select()
    .from(invitation)
    .where(eq(invitation.id, sql.placeholder('id'))),
)

export async function findInvitation(db: Db, id: InvitationId): Promise<Invitation | undefined> {
  const [row] = await byId(db).execute({ id })
  return row
}

/** An invitation with the people behind it. */
export type Invited = { invitation: Invitation; partner: Partner; contact: Contact }

const partnerColumns = {
  id: partner.id,
  name: partner.name,
  sector: partner.sector,
  relationship: partner.relationship,
  place: partner.place,
  language: partner.language,
  focalPoint: partner.focalPoint,
}
const contactColumns = {
  id: contact.id,
  partner: contact.partner,
  name: contact.name,
  email: contact.email,
  language: contact.language,
  main: contact.main,
  optedOut: contact.optedOut,
  refusal: contact.refusal,
}

export async function invitedTo(db: Db, id: RoundId): Promise<Invited[]> {
  return await db
    .select({ invitation, partner: partnerColumns, contact: contactColumns })
    .from(invitation)
    .innerJoin(partner, eq(invitation.partner, partner.id))
    .innerJoin(contact, eq(invitation.contact, contact.id))
    .where(eq(invitation.round, id))
    .orderBy(asc(partner.nameKey), asc(invitation.seat))
}

/** Everybody of a partner who was ever asked, in every round. */
export async function invitedOf(db: Db, of: PartnerId): Promise<Invited[]> {
  return await db
    .select({ invitation, partner: partnerColumns, contact: contactColumns })
    .from(invitation)
    .innerJoin(partner, eq(invitation.partner, partner.id))
    .innerJoin(contact, eq(invitation.contact, contact.id))
    .where(eq(invitation.partner, of))
    .orderBy(asc(invitation.seat))
}

export async function findInvited(db: Db, id: InvitationId): Promise<Invited | undefined> {
  const [row] = await db
    .select({ invitation, partner: partnerColumns, contact: contactColumns })
    .from(invitation)
    .innerJoin(partner, eq(invitation.partner, partner.id))
    .innerJoin(contact, eq(invitation.contact, contact.id))
    .where(eq(invitation.id, id))
  return row
}

export function addInvitation(tx: Db, made: Invitation): Write {
  return tx.insert(invitation).values(made)
}

export function addLink(
  tx: Db,
  id: InvitationId,
  version: number,
  prints: { hash: string; codeHash: string },
): Write {
  return tx.insert(invitationLink).values({ invitation: id, version, ...prints })
}

/** The code of one link was printed by the office; a newer link has a code of its own. */
export function markPrinted(tx: Db, id: InvitationId, of: number, on: Day): Write {
  return tx
    .update(invitationLink)
    .set({ printedOn: on })
    .where(and(eq(invitationLink.invitation, id), eq(invitationLink.version, of)))
}

/** A guard: two people replacing one link at once make one new link. */
export function replaceLink(tx: Db, id: InvitationId, from: number): Write {
  return tx
    .update(invitation)
    .set({ linkVersion: from + 1 })
    .where(and(eq(invitation.id, id), eq(invitation.linkVersion, from)))
}

/** The partner has another main contact now: the invitation goes on with that person. */
export function readdress(tx: Db, id: InvitationId, to: Contact): Write {
  return tx
    .update(invitation)
    .set({ contact: to.id, language: to.language, wantsReminders: true })
    .where(eq(invitation.id, id))
}

export function markDeclined(
  tx: Db,
  id: InvitationId,
  on: Day,
  reason: string | null,
  choice: DeclineChoice | null = null,
): Write {
  return tx
    .update(invitation)
    .set({
      declinedOn: on,
      declineReason: reason,
      declineChoice: choice,
      wantsReminders: false,
    })
    .where(eq(invitation.id, id))
}

/** Why partners declined is erased with their answers. */
export function eraseDeclineReasons(tx: Db, of: RoundId): Write {
  return tx
    .update(invitation)
    .set({ declineReason: null, declineChoice: null })
    .where(eq(invitation.round, of))
}

/** An anonymous round keeps who took part, and nothing else of a link. */
export function markSealedAs(tx: Db, id: InvitationId, as: ParticipationState): Write {
  return tx.update(invitation).set({ sealedAs: as }).where(eq(invitation.id, id))
}

/** Somebody who declined and then answers takes part after all. */
export function withdrawDecline(tx: Db, id: InvitationId): Write {
  return tx
    .update(invitation)
    .set({ declinedOn: null, declineReason: null, declineChoice: null })
    .where(eq(invitation.id, id))
}

/** The contact wants no reminder, whichever invitation it stands in. */
export function stopRemindersTo(tx: Db, id: ContactId): Write {
  return tx.update(invitation).set({ wantsReminders: false }).where(eq(invitation.contact, id))
}

/** What is kept of every link sent, to see whether a key makes them. */
export async function sentLinks(
  db: Db,
): Promise<{ invitation: InvitationId; version: number; hash: string }[]> {
  return await db
    .select({
      invitation: invitationLink.invitation,
      version: invitationLink.version,
      hash: invitationLink.hash,
    })
    .from(invitationLink)
}
