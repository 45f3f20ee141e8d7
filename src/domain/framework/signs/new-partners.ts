import { isPartnership } from '../../partner.ts'
import { isTicked, textOf } from '../../records/field.ts'
import { dayOf, type FollowedPartner, type FrameworkFacts, is, rowOf } from '../facts.ts'
import type { Computed, SourceRow } from '../figure.ts'

const newSectors = ['research', 'private'] as const

/** P07.a: private companies and research institutes that know the vision and are interested, and partners of these sectors at their first stage. */
export function possiblePartners(facts: FrameworkFacts): Computed {
  const day = dayOf(facts)
  const possible = facts
    .entries('pipeline')
    .filter(
      (entry) => is(entry, 'sector', ...newSectors) && is(entry, 'stage', 'scoping', 'building'),
    )
    .filter(({ values }) => isTicked(values, 'knows_vision') && isTicked(values, 'interested'))
    .filter(({ values }) => textOf(values, 'found_on') <= day)
  const first = facts.partners.filter(
    (one) => isNew(one) && stageOn(one, day) === 'scoping-building',
  )
  const rows = [...possible.map((entry) => rowOf(facts, entry)), ...first.map(partnerRow)]
  return { figure: { kind: 'count', count: rows.length }, rows }
}

/**
 * P08.a: of research and private sector, those with at least one partnership that is being built or has gone further: a
 * partner with a stage, a signed memorandum or talks on one, or an organisation that is being built up in the register.
 * @example a company with a signed memorandum and no research institute: 1 of 2
 */
export function builtPartnerships(facts: FrameworkFacts): Computed {
  const found = newSectors.map((sector) => rowsOfSector(facts, sector))
  return {
    figure: { kind: 'part', part: found.filter((rows) => rows.length > 0).length, of: 2 },
    rows: found.flat(),
  }
}

function rowsOfSector(facts: FrameworkFacts, sector: string): readonly SourceRow[] {
  const day = dayOf(facts)
  const agreed = new Set(
    facts
      .entries('mous')
      .filter((entry) => !is(entry, 'state', 'ended'))
      .map(({ values }) => textOf(values, 'partner')),
  )
  const partners = facts.partners.filter(
    (one) =>
      one.sector === sector &&
      isPartnership(one.relationship) &&
      (agreed.has(one.id) || stageOn(one, day) !== undefined),
  )
  const building = facts
    .entries('pipeline')
    .filter((entry) => is(entry, 'sector', sector) && is(entry, 'stage', 'building'))
    .filter(({ values }) => textOf(values, 'found_on') <= day)
  return [...partners.map(partnerRow), ...building.map((entry) => rowOf(facts, entry))]
}

function isNew({ sector, relationship }: FollowedPartner): boolean {
  return newSectors.some((one) => one === sector) && isPartnership(relationship)
}

/** The stage a partnership was in on a day; undefined before its first. */
function stageOn({ stages }: FollowedPartner, day: string) {
  return stages.findLast(({ since }) => since <= day)?.stage
}

function partnerRow({ id, name }: FollowedPartner): SourceRow {
  return { kind: 'partner', id, label: name }
}
