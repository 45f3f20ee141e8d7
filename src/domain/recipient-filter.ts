import type { PartnerId } from './ids.ts'
import { nameKey, relationships, sectors } from './partner.ts'
import type { Candidate } from './recipients.ts'

/** What narrows the list of partners down; an empty value narrows nothing. */
export const filterFields = [
  'sector',
  'relationship',
  'place',
  'language',
  'focal',
  'last',
] as const
export type FilterField = (typeof filterFields)[number]
export type RecipientFilter = Readonly<Record<FilterField, string>>

/** Reads a filter from an address; a sector or relationship that is none falls away. */
export function readFilter(asked: (name: FilterField) => string | undefined): RecipientFilter {
  return {
    sector: sectors.find((one) => one === asked('sector')) ?? '',
    relationship: relationships.find((one) => one === asked('relationship')) ?? '',
    place: asked('place') ?? '',
    language: asked('language') ?? '',
    focal: asked('focal') ?? '',
    last: ['yes', 'no'].find((one) => one === asked('last')) ?? '',
  }
}

export function isNarrow(filter: RecipientFilter): boolean {
  return filterFields.some((name) => filter[name] !== '')
}

/**
 * Whether a candidate is among those a filter shows.
 * @param tookPart the partners that sent their answers in the round before
 */
export function matches(
  { partner, contact }: Candidate,
  filter: RecipientFilter,
  tookPart: ReadonlySet<PartnerId>,
): boolean {
  const facts: Readonly<Record<FilterField, string>> = {
    sector: partner.sector,
    relationship: partner.relationship,
    place: nameKey(partner.place),
    language: contact?.language ?? partner.language,
    focal: partner.focalPoint ?? 'none',
    last: tookPart.has(partner.id) ? 'yes' : 'no',
  }
  const wanted = { ...filter, place: nameKey(filter.place) }
  return filterFields.every((name) => wanted[name] === '' || wanted[name] === facts[name])
}
