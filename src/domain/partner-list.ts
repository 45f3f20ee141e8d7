import { type CycleStage, cycleStages } from './cycle-stage.ts'
import type { PartnerId, StaffId } from './ids.ts'
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
import { isTicked, listOf, type Values } from './records/field.ts'
import type { Term } from './records/terms.ts'

/** A partner as the list shows it. */
export type ListedPartner = {
  partner: Partner
  contacts: readonly Contact[]
  focalPoint: string | null
  stage: CycleStage | null
  /** Codes of the office's list of programmes. */
  programmes: readonly string[]
  keyPartner: boolean
}

export const partnerSorts = ['name', 'sector', 'relationship', 'place', 'focal_point'] as const
export type PartnerSort = (typeof partnerSorts)[number]

/** What somebody looks for in the list. */
export type PartnerSearch = {
  q: string
  sector: Sector | null
  relationship: Relationship | null
  stage: CycleStage | null
  /** A code of the office's list of programmes. */
  programme: string | null
  withoutFocalPoint: boolean
  sort: PartnerSort
  page: number
}

/** Reads what stands in the address; what is not known falls back instead of failing. */
export function readPartnerSearch(
  asked: (name: string) => string | undefined,
  programmes: readonly Pick<Term, 'code'>[],
): PartnerSearch {
  const page = Number(asked('page'))
  return {
    q: (asked('q') ?? '').trim().slice(0, 200),
    sector: sectors.find((one) => one === asked('sector')) ?? null,
    relationship: relationships.find((one) => one === asked('relationship')) ?? null,
    stage: cycleStages.find((one) => one === asked('stage')) ?? null,
    programme: programmes.find(({ code }) => code === asked('programme'))?.code ?? null,
    withoutFocalPoint: asked('focal_point') === 'none',
    sort: partnerSorts.find((one) => one === asked('sort')) ?? 'name',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** What is known of partners beside their record. */
export type KnownOfPartners = {
  contacts: readonly Contact[]
  /** Who works at the office, by id. */
  names: ReadonlyMap<StaffId, string>
  stages: ReadonlyMap<PartnerId, CycleStage>
  /** The first part of their sheets. */
  identities: ReadonlyMap<PartnerId, Values>
}

/** Puts each partner together with its contacts, the name of its focal point, its stage and its programmes. */
export function listPartners(
  partners: readonly Partner[],
  { contacts, names, stages, identities }: KnownOfPartners,
): readonly ListedPartner[] {
  const byPartner = Map.groupBy(contacts, (contact) => contact.partner)
  return partners.map((partner) => {
    const identity = identities.get(partner.id) ?? {}
    return {
      partner,
      contacts: byPartner.get(partner.id) ?? [],
      focalPoint: partner.focalPoint === null ? null : (names.get(partner.focalPoint) ?? null),
      stage: stages.get(partner.id) ?? null,
      programmes: listOf(identity, 'programmes'),
      keyPartner: isTicked(identity, 'key_partner'),
    }
  })
}

/**
 * How many key partners there are beyond what the office wants at most; nothing where it sets no limit.
 * @example aboveLimit(list, 3) // { keyPartners: 5, limit: 3 }
 */
export function aboveLimit(
  list: readonly ListedPartner[],
  limit: number | null,
): { keyPartners: number; limit: number } | null {
  const keyPartners = list.filter(
    (one) => one.keyPartner && isPartnership(one.partner.relationship),
  )
  if (limit === null || keyPartners.length <= limit) return null
  return { keyPartners: keyPartners.length, limit }
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
      (search.stage === null || listed.stage === search.stage) &&
      (search.programme === null || listed.programmes.includes(search.programme)) &&
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
