import { mostRespondents } from './colleagues.ts'
import { sameAddressKey } from './email-address.ts'
import type { ContactId, PartnerId } from './ids.ts'
import { type Contact, isPartnership, nameKey, type Partner } from './partner.ts'
import type { Breakdown, RoundPlan } from './round.ts'

/** What stands in the way of inviting a partner, or should be looked at first. */
export type Problem =
  | { kind: 'no-contact' }
  | { kind: 'no-main-contact' }
  | { kind: 'opted-out' }
  | { kind: 'refused'; reply: string }
  | { kind: 'same-address'; others: readonly Partner[] }

/**
 * Where a partner stands with a round that is being prepared: it will be *invited*, the coordinator *left it out*, a problem
 * *blocks* it until it is cured, or it is no partnership and *never* invited.
 */
export type Standing = 'invited' | 'left-out' | 'blocked' | 'never'

/** A contact beside the main one: whether the coordinator ticked it, and what is in the way of asking it. */
export type FurtherContact = { contact: Contact; ticked: boolean; problems: readonly Problem[] }

export type Candidate = {
  partner: Partner
  contact: Contact | null
  standing: Standing
  problems: readonly Problem[]
  /** Empty where the round takes one person of each partner. */
  further: readonly FurtherContact[]
}

/** Somebody who gets a link for a partner: the main contact has seat 0; with the value of the round's breakdown. */
export type Recipient = { partner: Partner; contact: Contact; seat: number; group: string | null }

/**
 * Where every partner stands, in the order given. One address at two partners is told but blocks neither:
 * somebody may really speak for both.
 * @param extras the contacts ticked beside the main ones; null where the round takes one person of each partner
 */
export function candidatesFor(
  partners: readonly Partner[],
  contacts: readonly Contact[],
  leftOut: ReadonlySet<PartnerId>,
  extras: ReadonlySet<ContactId> | null = null,
): readonly Candidate[] {
  const byPartner = Map.groupBy(
    extras ? contacts : contacts.filter(({ main }) => main),
    (contact) => contact.partner,
  )
  const known = new Set(contacts.map(({ partner }) => partner))
  const sharing = partnersByAddress(partners, byPartner)
  return partners.map((partner) => {
    const people = byPartner.get(partner.id) ?? []
    const contact = people.find(({ main }) => main) ?? null
    if (!isPartnership(partner.relationship))
      return { partner, contact, standing: 'never', problems: [], further: [] }
    const problems: readonly Problem[] = contact
      ? problemsOf(contact, sharing)
      : [{ kind: known.has(partner.id) ? 'no-main-contact' : 'no-contact' }]
    const further = people
      .filter(({ main }) => !main)
      .map((one) => ({
        contact: one,
        ticked: extras?.has(one.id) ?? false,
        problems: problemsOf(one, sharing),
      }))
    const standing = leftOut.has(partner.id)
      ? 'left-out'
      : problems.some(isBlocking)
        ? 'blocked'
        : 'invited'
    return { partner, contact, standing, problems, further }
  })
}

const isBlocking = ({ kind }: Problem) => kind !== 'same-address'

function problemsOf(
  contact: Contact,
  sharing: ReadonlyMap<string, readonly Partner[]>,
): readonly Problem[] {
  const others = (sharing.get(sameAddressKey(contact.email)) ?? []).filter(
    ({ id }) => id !== contact.partner,
  )
  return [
    ...blockingProblems(contact),
    ...(others.length > 0 ? [{ kind: 'same-address', others } as const] : []),
  ]
}

function blockingProblems({ optedOut, refusal }: Contact): readonly Problem[] {
  if (optedOut) return [{ kind: 'opted-out' }]
  return refusal === null ? [] : [{ kind: 'refused', reply: refusal }]
}

function partnersByAddress(
  partners: readonly Partner[],
  byPartner: ReadonlyMap<PartnerId, readonly Contact[]>,
): ReadonlyMap<string, readonly Partner[]> {
  const found = new Map<string, Partner[]>()
  for (const partner of partners) {
    if (!isPartnership(partner.relationship)) continue
    for (const { email } of byPartner.get(partner.id) ?? []) {
      const key = sameAddressKey(email)
      found.set(key, [...(found.get(key) ?? []), partner])
    }
  }
  return found
}

/** Whether the coordinator may tick a candidate: a problem must be cured first, and a vendor has no tick at all. */
export function canBeTicked({ standing, contact, problems }: Candidate): boolean {
  if (standing === 'never' || !contact) return false
  return !problems.some(isBlocking)
}

/** Whether somebody beside the main contact can be asked: a problem must be cured first. */
export function canBeAsked({ problems }: FurtherContact): boolean {
  return !problems.some(isBlocking)
}

/** The people asked beside the main contact. */
export function askedBeside({ further }: Candidate): readonly Contact[] {
  return further.filter((one) => one.ticked && canBeAsked(one)).map(({ contact }) => contact)
}

/** Whether more people of a partner are ticked than may answer: its main contact and four more. */
export function hasTooMany(candidate: Candidate): boolean {
  return askedBeside(candidate).length >= mostRespondents
}

/**
 * The invited, each with its group: the value of the breakdown as it is now. Spellings of one place that differ in case or
 * accents are one group, named as first met.
 */
export function recipientsOf(
  candidates: readonly Candidate[],
  breakdown: Breakdown,
): readonly Recipient[] {
  const names = new Map<string, string>()
  return candidates.flatMap((candidate) => {
    const { partner, contact: main, standing } = candidate
    if (standing !== 'invited' || !main) return []
    const group = groupOf(partner, breakdown, names)
    return [main, ...askedBeside(candidate)]
      .slice(0, mostRespondents)
      .map((contact, seat) => ({ partner, contact, seat, group }))
  })
}

/** How many organisations are among the invited: each is one voice, whoever speaks for it. */
export function partnersAmong(recipients: readonly Pick<Recipient, 'partner'>[]): number {
  return new Set(recipients.map(({ partner }) => partner.id)).size
}

function groupOf(
  partner: Partner,
  breakdown: Breakdown,
  names: Map<string, string>,
): string | null {
  switch (breakdown) {
    case 'none':
      return null
    case 'sector':
      return partner.sector
    case 'relationship':
      return partner.relationship
    case 'place': {
      const key = nameKey(partner.place)
      if (key === '') return null
      const name = names.get(key) ?? partner.place.trim()
      names.set(key, name)
      return name
    }
  }
}

/** The partners left out after a list was posted: what the list did not show stays as it was. */
export function leftOutAfter(
  before: ReadonlySet<PartnerId>,
  shown: ReadonlySet<PartnerId>,
  ticked: ReadonlySet<PartnerId>,
): ReadonlySet<PartnerId> {
  return before.difference(shown).union(shown.difference(ticked))
}

/** The contacts ticked beside the main ones after a list was posted: what the list did not show stays as it was. */
export function extrasAfter(
  before: ReadonlySet<ContactId>,
  shown: ReadonlySet<ContactId>,
  ticked: ReadonlySet<ContactId>,
): ReadonlySet<ContactId> {
  return before.difference(shown).union(shown.intersection(ticked))
}

/**
 * How many partners a round needs. With fewer than its smallest group everybody could guess who said what, and nothing
 * could be shown; an open dialogue hides nothing and takes any number.
 * @example fewestRecipients({ mode: 'confidential', k: 5 }) // 5
 */
export function fewestRecipients({ mode, k }: Pick<RoundPlan, 'mode' | 'k'>): number {
  return mode === 'open' ? 1 : k
}
