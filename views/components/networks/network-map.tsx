import { type Label, layMap, lineHeight, type MapThings } from './map-layout.ts'

/** What the map says of each network beside its place. */
type Drawn = MapThings & { begunByOthers: ReadonlySet<string> }

/** Six colours and three ways of drawing a line, so that eighteen networks can be told apart without colours, too. */
const colours = ['RES', 'TRU', 'VAL', 'LEA', 'SUS', 'GOV'] as const
const dashes = [undefined, '8 4', '2 3'] as const

/**
 * Who works with whom, drawn: partners left and right, networks between them, the office apart above those it is part of.
 * Everything it says stands in the tables, too.
 */
export function NetworkMap({ label, ...drawn }: Drawn & { label: string }) {
  const { width, height, office, partners, networks } = layMap(drawn)
  const at = new Map(partners.map((partner) => [partner.id, partner]))
  return (
    <svg
      class="network-map"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <path class="rail" d={`M${office.x} ${office.y}V${office.lineTo}`} />
      {networks.map(({ id, x, y, members }, place) => (
        <g class={`tie of-${colours[place % colours.length]}`}>
          {members.map((member) => {
            const from = at.get(member)
            return (
              from && (
                <path
                  data-network={id}
                  stroke-dasharray={dashes[Math.floor(place / colours.length) % dashes.length]}
                  d={curve(from, { x, y })}
                />
              )
            )
          })}
        </g>
      ))}
      {partners.map(({ x, y, name, label: text }) => (
        <g>
          <title>{name}</title>
          <circle class="partner" cx={x} cy={y} r={5} />
          <Text label={text} />
        </g>
      ))}
      {networks.map(({ id, x, y, name, holdsOffice, label: text }, place) => (
        <g class={`of-${colours[place % colours.length]}`}>
          <title>{name}</title>
          <path
            class={holdsOffice ? 'network held' : 'network'}
            d={drawn.begunByOthers.has(id) ? diamond(x, y) : square(x, y)}
          />
          <Text label={text} strong />
        </g>
      ))}
      <g>
        <path class="office" d={square(office.x, office.y)} />
        <Text label={office.label} strong />
      </g>
    </svg>
  )
}

type Point = { x: number; y: number }

function curve(from: Point, to: Point): string {
  const half = (from.x + to.x) / 2
  return `M${from.x} ${r(from.y)}C${half} ${r(from.y)} ${half} ${r(to.y)} ${to.x} ${r(to.y)}`
}

const r = (value: number) => Math.round(value * 10) / 10

export function square(x: number, y: number): string {
  return `M${x - 8} ${r(y - 8)}h16v16h-16z`
}

export function diamond(x: number, y: number): string {
  return `M${x} ${r(y - 11)}l11 11l-11 11l-11 -11z`
}

function Text({ label: { x, y, anchor, lines }, strong }: { label: Label; strong?: true }) {
  return (
    <text x={x} y={r(y)} text-anchor={anchor} class={strong ? 'name strong' : 'name'}>
      {lines.map((line, place) => (
        <tspan x={x} dy={place === 0 ? 0 : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
