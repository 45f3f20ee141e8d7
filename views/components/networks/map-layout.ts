/** What is drawn: partners at the edges, networks between them, and lines where a partner works in a network. */
export type MapThings = {
  office: string
  partners: readonly { id: string; name: string }[]
  networks: readonly {
    id: string
    name: string
    members: readonly string[]
    /** The office is part of it: it stands below the office, on its line. */
    holdsOffice: boolean
  }[]
}

/** A text of the map with its place: where it begins, ends or is centred, and its base line. */
export type Label = {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  lines: readonly string[]
}
type Point = { x: number; y: number }
type PlacedPartner = Point & { id: string; name: string; label: Label }
type PlacedNetwork = PlacedPartner & { members: readonly string[]; holdsOffice: boolean }

export type MapLayout = {
  width: number
  height: number
  /** The office, apart, and how far down the line of those goes that it is part of. */
  office: Point & { lineTo: number; label: Label }
  partners: readonly PlacedPartner[]
  networks: readonly PlacedNetwork[]
}

export const textSize = 15
export const lineHeight = 18
const width = 1000
const edge = { label: 290, point: 302 }
const middle = width / 2
const row = 25
const networkRow = 64
const officeRoom = 56
const margin = 12
const rounds = 12

/**
 * Places everything so that no two texts touch: partners in a row each on both sides, networks one below the other, those
 * of the office first. Each stands as near as it can to what it is linked with. The same things give the same drawing.
 */
export function layMap({ office, partners, networks }: MapThings): MapLayout {
  const order = inOrder({ partners, networks })
  const rows = Math.ceil(order.partners.length / 2)
  const inner = Math.max(rows * row, order.networks.length * networkRow)
  const height = officeRoom + inner + 2 * margin
  const top = officeRoom + margin
  const at = (place: number, of: number) => top + ((place + 0.5) * inner) / Math.max(1, of)
  const placed = order.networks.map((network, place) =>
    placeNetwork(network, at(place, order.networks.length)),
  )
  return {
    width,
    height,
    office: {
      x: middle,
      y: margin + 30,
      label: {
        x: middle,
        y: margin + 14,
        anchor: 'middle',
        lines: [cutTo(office, width - 2 * margin)],
      },
      lineTo: placed.findLast(({ holdsOffice }) => holdsOffice)?.y ?? margin + 30,
    },
    partners: order.partners.map((partner, place) =>
      placePartner(partner, place % 2 === 0, at(Math.floor(place / 2), rows)),
    ),
    networks: placed,
  }
}

function placePartner(partner: { id: string; name: string }, isLeft: boolean, y: number) {
  const lines = [cutTo(partner.name, edge.label - margin)]
  const x = (from: number) => (isLeft ? from : width - from)
  const anchor = isLeft ? ('end' as const) : ('start' as const)
  return { ...partner, x: x(edge.point), y, label: { x: x(edge.label), y: y + 5, anchor, lines } }
}

function placeNetwork<Network extends { id: string; name: string }>(network: Network, y: number) {
  const lines = linesOf(network.name, 270)
  const base = y - 17 - (lines.length - 1) * lineHeight
  return {
    ...network,
    x: middle,
    y,
    label: { x: middle, y: base, anchor: 'middle' as const, lines },
  }
}

/** Things that are linked come to stand on the same height: each goes to the mean of its neighbours, turn by turn. */
function inOrder({ partners, networks }: Pick<MapThings, 'partners' | 'networks'>) {
  const byName = (one: { name: string; id: string }, other: { name: string; id: string }) =>
    one.name.localeCompare(other.name) || one.id.localeCompare(other.id)
  let rows = partners.toSorted(byName)
  let between = officeFirst(networks.toSorted(byName))
  for (let round = 0; round < rounds; round += 1) {
    const heights = new Map(between.map(({ id }, place) => [id, place]))
    rows = rows.toSorted(
      nearest(({ id }) =>
        networks.filter(({ members }) => members.includes(id)).map((one) => heights.get(one.id)),
      ),
    )
    const places = new Map(rows.map(({ id }, place) => [id, place]))
    between = officeFirst(
      between.toSorted(nearest(({ members }) => members.map((id) => places.get(id)))),
    )
  }
  return { partners: rows, networks: between }
}

function officeFirst<Network extends { holdsOffice: boolean }>(networks: readonly Network[]) {
  return [
    ...networks.filter(({ holdsOffice }) => holdsOffice),
    ...networks.filter(({ holdsOffice }) => !holdsOffice),
  ]
}

function nearest<Thing extends { id: string }>(
  neighbours: (thing: Thing) => readonly (number | undefined)[],
) {
  const wanted = (thing: Thing) => {
    const heights = neighbours(thing).filter((height) => height !== undefined)
    return heights.reduce((sum, height) => sum + height, 0) / Math.max(1, heights.length)
  }
  return (one: Thing, other: Thing) => wanted(one) - wanted(other)
}

/** A name on two lines at most, cut where it is longer. */
function linesOf(name: string, most: number): readonly string[] {
  if (widthOf(name) <= most) return [name]
  const words = name.split(' ')
  const fitting = words.findLastIndex(
    (_, place) => widthOf(words.slice(0, place + 1).join(' ')) <= most,
  )
  if (fitting < 0) return [cutTo(name, most)]
  const rest = words.slice(fitting + 1).join(' ')
  return [words.slice(0, fitting + 1).join(' '), cutTo(rest, most)]
}

/** @example cutTo('Association des femmes', 80) // 'Associati…' */
function cutTo(name: string, most: number): string {
  if (widthOf(name) <= most) return name
  const signs = [...name]
  while (signs.length > 1 && widthOf(`${signs.join('')}…`) > most) signs.pop()
  return `${signs.join('').trimEnd()}…`
}

/** How wide a text is drawn, on the safe side: the fonts of readers differ. */
export function widthOf(text: string): number {
  let ems = 0
  for (const sign of text) ems += emsOf(sign)
  return ems * textSize
}

function emsOf(sign: string): number {
  if (/[\p{Mn}\p{Me}]/u.test(sign)) return 0
  if (
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u.test(
      sign,
    )
  )
    return 1.3
  if (/[mwMW@%—…]/.test(sign)) return 1
  if (/\p{Lu}/u.test(sign)) return 0.78
  return /[iljtfI.,;:'’!|()[\] ]/.test(sign) ? 0.4 : 0.64
}
