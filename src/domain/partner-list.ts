import type { StaffId } from './ids.ts'
import type { Language } from './language.ts'
import {
  type Contact,
  isPartnership,
  nameKey,
  type Partner,
  type Relationship,
  relationships,
  type Sector,
  sectors,
} from './partner.ts'
import { relationshipNames, sectorNames } from './partner-words.ts'

/** A partner as the list shows it. */
export type ListedPartner = {
  partner: Partner
  contacts: readonly Contact[]
  focalPoint: string | null
}

export const partnerSorts = ['name', 'sector', 'relationship', 'place', 'focal_point'] as const
export type PartnerSort = (typeof partnerSorts)[number]

/** What somebody looks for in the list. */
export type PartnerSearch = {
  q: string
  sector: Sector | null
  relationship: Relationship | null
  withoutFocalPoint: boolean
  sort: PartnerSort
  page: number
}

/** Reads what stands in the address; what is not known falls back instead of failing. */
export function readPartnerSearch(asked: (name: string) => string | undefined): PartnerSearch {
  const page = Number(asked('page'))
  return {
    q: (asked('q') ?? '').trim().slice(0, 200),
    sector: sectors.find((one) => one === asked('sector')) ?? null,
    relationship: relationships.find((one) => one === asked('relationship')) ?? null,
    withoutFocalPoint: asked('focal_point') === 'none',
    sort: partnerSorts.find((one) => one === asked('sort')) ?? 'name',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** Puts each partner together with its contacts and the name of its focal point. */
export function listPartners(
  partners: readonly Partner[],
  contacts: readonly Contact[],
  names: ReadonlyMap<StaffId, string>,
): readonly ListedPartner[] {
  const byPartner = Map.groupBy(contacts, (contact) => contact.partner)
  return partners.map((partner) => ({
    partner,
    contacts: byPartner.get(partner.id) ?? [],
    focalPoint: partner.focalPoint === null ? null : (names.get(partner.focalPoint) ?? null),
  }))
}

/** Every word must occur somewhere in the name, the place, a contact or an address; case and accents do not matter. */
export function found(
  list: readonly ListedPartner[],
  search: PartnerSearch,
): readonly ListedPartner[] {
  const words = nameKey(search.q)
    .split(' ')
    .filter((word) => word !== '')
  return list.filter(
    (listed) =>
      (search.sector === null || listed.partner.sector === search.sector) &&
      (search.relationship === null || listed.partner.relationship === search.relationship) &&
      (!search.withoutFocalPoint || lacksFocalPoint(listed)) &&
      (words.length === 0 || holds(listed, words)),
  )
}

/** A partnership that nobody looks after; vendors and donations need nobody. */
export function lacksFocalPoint({ partner, focalPoint }: ListedPartner): boolean {
  return focalPoint === null && isPartnership(partner.relationship)
}

function holds({ partner, contacts }: ListedPartner, words: readonly string[]): boolean {
  const people = contacts.flatMap(({ name, email }) => [name, email])
  const text = nameKey([partner.name, partner.place, ...people].join(' '))
  return words.every((word) => text.includes(word))
}

/** In the order of the words people read; partners without a value come last, equal ones by name. */
export function sorted(
  list: readonly ListedPartner[],
  by: PartnerSort,
  language: Language,
): readonly ListedPartner[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true })
  const key = (listed: ListedPartner) => sortKey(listed, by, language)
  return list.toSorted((one, other) => {
    const [left, right] = [key(one), key(other)]
    if ((left === '') !== (right === '')) return left === '' ? 1 : -1
    return compare(left, right) || compare(one.partner.name, other.partner.name)
  })
}

function sortKey({ partner, focalPoint }: ListedPartner, by: PartnerSort, language: Language) {
  switch (by) {
    case 'name':
      return partner.name
    case 'sector':
      return sectorNames[language][partner.sector]
    case 'relationship':
      return relationshipNames[language][partner.relationship]
    case 'place':
      return partner.place
    case 'focal_point':
      return focalPoint ?? ''
  }
}

const pageSize = 50

export type Paged<Entry> = { entries: readonly Entry[]; page: number; pages: number; total: number }

/** One page of a list; a number beyond the end is the last page. */
export function paged<Entry>(list: readonly Entry[], wanted: number): Paged<Entry> {
  const pages = Math.max(1, Math.ceil(list.length / pageSize))
  const page = Math.min(wanted, pages)
  const entries = list.slice((page - 1) * pageSize, page * pageSize)
  return { entries, page, pages, total: list.length }
}
