import type { EmailAddress } from './email-address.ts'
import type { ContactId, PartnerId, StaffId } from './ids.ts'
import type { Language, RespondentLanguage } from './language.ts'

export const sectors = [
  'civil-society',
  'public',
  'private',
  'research',
  'media',
  'community-group',
  'international-ngo',
  'donor',
  'network',
] as const
export type Sector = (typeof sectors)[number]

/** Vendors and donations are kept on file but are not partnerships. */
export const relationships = ['strategic', 'operational', 'vendor', 'donation'] as const
export type Relationship = (typeof relationships)[number]

/** A partner organisation. */
export type Partner = {
  id: PartnerId
  name: string
  sector: Sector
  relationship: Relationship
  place: string
  language: Language
  focalPoint: StaffId | null
}

/** A person at a partner organisation; the main contact is the one invited. */
export type Contact = {
  id: ContactId
  partner: PartnerId
  name: string
  email: EmailAddress
  language: RespondentLanguage
  main: boolean
  optedOut: boolean
  /** The mail server's own words when it refused this address for good; cleared when the address is edited. */
  refusal: string | null
}

/** Only partnerships are evaluated: a vendor or a donation is never invited. */
export function isPartnership(relationship: Relationship): boolean {
  return relationship === 'strategic' || relationship === 'operational'
}

/**
 * What makes two names the same: small letters, no accents, single spaces.
 * @example nameKey('Réseau  Femmes') === nameKey('reseau femmes') // true
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
