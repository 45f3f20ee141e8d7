import type { Day } from './calendar.ts'
import { type EntryId, type PartnerId, parseId } from './ids.ts'
import { listOf, textOf, type Values } from './records/field.ts'
import type { Entry } from './registers/entry.ts'

/** Who began or leads a network; of a partner, which one. */
export type Side =
  | { kind: 'office' }
  | { kind: 'other' }
  | { kind: 'partner'; partner: PartnerId | null }

/** A network as the map shows it. */
export type MappedNetwork = {
  id: EntryId
  name: string
  /** A term of the themes; empty where none is said. */
  theme: string
  /** Everybody who works in it: its members, and whoever of the partners began or leads it. */
  members: readonly PartnerId[]
  begunBy: Side
  ledBy: Side
  handedOverOn: Day | null
}

/** Reads a network from its entry in the register. */
export function mappedNetwork({ id, values }: Pick<Entry, 'id' | 'values'>): MappedNetwork {
  const partners = ['members', 'initiated_by', 'lead'].flatMap((key) => listOf(values, key))
  return {
    id,
    name: textOf(values, 'name'),
    theme: textOf(values, 'theme'),
    members: [...new Set(partners.flatMap((one) => parseId<'partner'>(one) ?? []))],
    begunBy: sideIn(values, 'initiator', 'initiated_by'),
    ledBy: sideIn(values, 'led_by', 'lead'),
    handedOverOn: textOf(values, 'handed_over_on') || null,
  }
}

function sideIn(values: Values, key: string, which: string): Side {
  const kind = textOf(values, key)
  if (kind !== 'partner') return { kind: kind === 'other' ? 'other' : 'office' }
  return { kind, partner: parseId<'partner'>(textOf(values, which)) ?? null }
}

/** Whether others than the office began a network: these count for P09. */
export function isBegunByOthers({ begunBy }: Pick<MappedNetwork, 'begunBy'>): boolean {
  return begunBy.kind !== 'office'
}

/** Whether the office has handed a network over by a day. */
export function isHandedOver(
  { handedOverOn }: Pick<MappedNetwork, 'handedOverOn'>,
  today: Day,
): boolean {
  return handedOverOn !== null && handedOverOn <= today
}

/** Whether the office is still part of a network: it began or leads it, and has not handed it over. */
export function holdsOffice(
  network: Pick<MappedNetwork, 'begunBy' | 'ledBy' | 'handedOverOn'>,
  today: Day,
): boolean {
  const { begunBy, ledBy } = network
  if (ledBy.kind === 'office') return true
  return begunBy.kind === 'office' && !isHandedOver(network, today)
}

/** Two partners and the networks in which both work. */
export type Pair = { partners: readonly [PartnerId, PartnerId]; networks: readonly EntryId[] }

/** Who works with whom: every two partners that share a network, those who share most first. */
export function pairsIn(
  networks: readonly Pick<MappedNetwork, 'id' | 'members'>[],
  nameOf: (partner: PartnerId) => string,
): readonly Pair[] {
  const pairs = new Map<
    string,
    { partners: readonly [PartnerId, PartnerId]; networks: EntryId[] }
  >()
  const byName = (one: PartnerId, other: PartnerId) => nameOf(one).localeCompare(nameOf(other))
  for (const { id, members } of networks) {
    const sorted = members.toSorted(byName)
    for (const [place, one] of sorted.entries())
      for (const other of sorted.slice(place + 1)) {
        const key = `${one} ${other}`
        const pair = pairs.get(key) ?? { partners: [one, other], networks: [] }
        pair.networks.push(id)
        pairs.set(key, pair)
      }
  }
  return [...pairs.values()].sort(
    (one, other) =>
      other.networks.length - one.networks.length ||
      byName(one.partners[0], other.partners[0]) ||
      byName(one.partners[1], other.partners[1]),
  )
}
