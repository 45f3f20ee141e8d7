import { sameAddressKey } from './email-address.ts'
import type { PartnerId } from './ids.ts'
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

export type Candidate = {
  partner: Partner
  contact: Contact | null
  standing: Standing
  problems: readonly Problem[]
}

/** A partner that will be invited, with the person who gets the link and the value of the round's breakdown. */
export type Recipient = { partner: Partner; contact: Contact; group: string | null }

/**
 * Where every partner stands, in the order given. One address at two partners is told but blocks neither:
 * somebody may really speak for both.
 */
export function candidatesFor(
  partners: readonly Partner[],
  contacts: readonly Contact[],
  leftOut: ReadonlySet<PartnerId>,
): readonly Candidate[] {
  const byPartner = Map.groupBy(contacts, (contact) => contact.partner)
  const sharing = partnersByAddress(partners, byPartner)
  return partners.map((partner) => {
    const people = byPartner.get(partner.id) ?? []
    const contact = mainOf(people)
    if (!isPartnership(partner.relationship))
      return { partner, contact, standing: 'never', problems: [] }
    const blocking = blockingProblems(people, contact)
    const others = contact
      ? (sharing.get(sameAddressKey(contact.email)) ?? []).filter(({ id }) => id !== partner.id)
      : []
    const problems: readonly Problem[] =
      others.length > 0 ? [...blocking, { kind: 'same-address', others }] : blocking
    const standing = leftOut.has(partner.id)
      ? 'left-out'
      : blocking.length > 0
        ? 'blocked'
        : 'invited'
    return { partner, contact, standing, problems }
  })
}

function mainOf(people: readonly Contact[]): Contact | null {
  return people.find(({ main }) => main) ?? null
}

function blockingProblems(people: readonly Contact[], contact: Contact | null): readonly Problem[] {
  if (!contact) return [{ kind: people.length === 0 ? 'no-contact' : 'no-main-contact' }]
  if (contact.optedOut) return [{ kind: 'opted-out' }]
  return contact.refusal === null ? [] : [{ kind: 'refused', reply: contact.refusal }]
}

function partnersByAddress(
  partners: readonly Partner[],
  byPartner: ReadonlyMap<PartnerId, readonly Contact[]>,
): ReadonlyMap<string, readonly Partner[]> {
  const found = new Map<string, Partner[]>()
  for (const partner of partners) {
    const contact = mainOf(byPartner.get(partner.id) ?? [])
    if (!contact || !isPartnership(partner.relationship)) continue
    const key = sameAddressKey(contact.email)
    found.set(key, [...(found.get(key) ?? []), partner])
  }
  return found
}

/** Whether the coordinator may tick a candidate: a problem must be cured first, and a vendor has no tick at all. */
export function canBeTicked({ standing, contact, problems }: Candidate): boolean {
  if (standing === 'never' || !contact) return false
  return problems.every(({ kind }) => kind === 'same-address')
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
  return candidates.flatMap(({ partner, contact, standing }) =>
    standing === 'invited' && contact
      ? [{ partner, contact, group: groupOf(partner, breakdown, names) }]
      : [],
  )
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

/**
 * How many partners a round needs. With fewer than its smallest group everybody could guess who said what, and nothing
 * could be shown; an open dialogue hides nothing and takes any number.
 * @example fewestRecipients({ mode: 'confidential', k: 5 }) // 5
 */
export function fewestRecipients({ mode, k }: Pick<RoundPlan, 'mode' | 'k'>): number {
  return mode === 'open' ? 1 : k
}
