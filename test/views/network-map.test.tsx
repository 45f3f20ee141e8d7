import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import {
  type Label,
  layMap,
  lineHeight,
  textSize,
  widthOf,
} from '../../views/components/networks/map-layout.ts'
import { NetworkMap } from '../../views/components/networks/network-map.tsx'
import { seeded } from '../support/seeded.ts'

/** Sixty partners with names short and long, in fifteen networks that share them. */
function manyThings(seed: number, partners = 60, networks = 15) {
  const random = seeded(seed)
  const word = () =>
    ['Femmes', 'des', 'Collines', 'RÉSEAU', 'Gitega', 'WWWWW', 'paix', '平和'][
      Math.floor(random() * 8)
    ] ?? ''
  const name = () => Array.from({ length: 1 + Math.floor(random() * 9) }, word).join(' ')
  const people = Array.from({ length: partners }, (_, place) => ({
    id: `p${place}`,
    name: `${name()} ${place}`,
  }))
  return {
    office: 'Amahoro International',
    partners: people,
    networks: Array.from({ length: networks }, (_, place) => ({
      id: `n${place}`,
      name: `${name()} ${place}`,
      holdsOffice: random() < 0.5,
      members: people.filter(() => random() < 0.15).map(({ id }) => id),
    })),
  }
}

type Box = { left: number; right: number; top: number; bottom: number }

function boxOf({ x, y, anchor, lines }: Label): Box {
  const width = Math.max(...lines.map(widthOf))
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const bottom = y + (lines.length - 1) * lineHeight + textSize * 0.3
  return { left, right: left + width, top: y - textSize, bottom }
}

const touch = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom

describe('the map of networks', () => {
  it.each([
    [1, 15],
    [2, 15],
    [3, 15],
    [4, 3],
    [5, 1],
  ])(
    '8.8 sixty partners: no two names touch, and none leaves the sheet (%i, %i networks)',
    (seed, count) => {
      const { width, height, office, partners, networks } = layMap(manyThings(seed, 60, count))
      const boxes = [office, ...partners, ...networks].map(({ label }) => boxOf(label))
      const touching = boxes.flatMap((one, place) =>
        boxes.slice(place + 1).filter((other) => touch(one, other)),
      )
      expect(boxes).toHaveLength(61 + count)
      expect(touching).toEqual([])
      for (const { left, right, top, bottom } of boxes)
        expect([left >= 0, right <= width, top >= 0, bottom <= height]).toEqual(Array(4).fill(true))
    },
  )

  it('names stand outside the signs of partners and networks', () => {
    const { partners, networks } = layMap(manyThings(6))
    const signs = [...partners, ...networks].map(({ x, y }) => ({
      left: x - 11,
      right: x + 11,
      top: y - 11,
      bottom: y + 11,
    }))
    const boxes = [...partners, ...networks].map(({ label }) => boxOf(label))
    expect(boxes.filter((box) => signs.some((sign) => touch(box, sign)))).toEqual([])
  })

  it('is the same drawing for the same things, in whatever order they come', () => {
    const things = manyThings(7)
    const turned = {
      ...things,
      partners: things.partners.toReversed(),
      networks: things.networks.toReversed(),
    }
    expect(layMap(turned)).toEqual(layMap(things))
  })

  it('draws the networks of the office on its line, first, and the others apart from it', () => {
    const { office, networks } = layMap(manyThings(8))
    for (const { holdsOffice, y } of networks) expect(y <= office.lineTo).toBe(holdsOffice)
  })

  it('tells eighteen networks apart by colour and dashes, and who began them by their shape', () => {
    const things = manyThings(9, 10, 18)
    const all = things.networks.map((network) => ({ ...network, members: ['p1'] }))
    const drawn = render(
      <NetworkMap {...things} networks={all} begunByOthers={new Set(['n3'])} label="Map" />,
    )
    const ties = drawn.match(
      /<g class="tie of-\w+"><path data-network="\w+"( stroke-dasharray="[^"]+")?/g,
    )
    const looks = ties?.map((tie) => tie.replace(/data-network="\w+"/, ''))
    expect(new Set(looks).size).toBe(18)
    expect(drawn.match(/l11 11l-11 11/g)).toHaveLength(1)
    expect(drawn).toContain('role="img" aria-label="Map"')
  })
})
