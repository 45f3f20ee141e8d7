import type { Bars } from '../../../src/domain/results.ts'

/** Which grades a bar holds, best first, as people read a scorecard. */
type Row = { label: string; kind: 'high' | 'middle' | 'low'; count: number }

type Props = {
  bars: Bars
  /** The patterns it is drawn with: those of its section. */
  patterns: string
  caption: string
  labels: { three: readonly string[]; five: readonly string[] }
}

const tile = 14
const mostPeople = 24

/**
 * How many organisations gave which grade: one figure for each, or a bar where they are too many. The table is the chart, so the
 * numbers are there for everybody.
 */
export function PeopleBars({ bars, patterns, caption, labels }: Props) {
  const rows = rowsOf(bars, labels)
  const longest = Math.max(...bars)
  return (
    <table class="people">
      <caption class="visually-hidden">{caption}</caption>
      {rows.map(({ label, kind, count }) => (
        <tr>
          <th scope="row">{label}</th>
          <td class="number">{count}</td>
          <td class="drawn">
            <People count={count} longest={longest} kind={kind} patterns={patterns} />
          </td>
        </tr>
      ))}
    </table>
  )
}

function rowsOf(bars: Bars, labels: Props['labels']): readonly Row[] {
  const names = bars.length === 3 ? labels.three : labels.five
  return bars
    .map((count, index): Row => ({ label: names[index] ?? '', kind: kindOf(index, bars), count }))
    .reverse()
}

function kindOf(index: number, { length }: Bars): Row['kind'] {
  const high = length === 3 ? 2 : 3
  if (index >= high) return 'high'
  return index === high - 1 ? 'middle' : 'low'
}

type PeopleProps = { count: number; longest: number; kind: Row['kind']; patterns: string }

/** All rows share one scale, on narrow screens too. */
function People({ count, longest, kind, patterns }: PeopleProps) {
  if (count === 0) return null
  const single = longest <= mostPeople
  const whole = Math.min(longest, mostPeople) * tile
  const width = Math.round((count / longest) * whole)
  return (
    <svg width={whole} viewBox={`0 0 ${whole} 20`} aria-hidden="true">
      {single ? (
        <rect width={width} height="20" fill={`url(#${patterns}-${kind})`} />
      ) : (
        <rect class={kind} x="1" y="3" width={Math.max(1, width - 2)} height="14" />
      )}
    </svg>
  )
}

/** A person, filled, half filled or hollow: the grades differ by pattern as well as by colour. */
export function PeoplePatterns({ id }: { id: string }) {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      {(['high', 'middle', 'low'] as const).map((kind) => (
        <pattern
          id={`${id}-${kind}`}
          width={tile}
          height="20"
          patternUnits="userSpaceOnUse"
          class={kind}
        >
          <circle cx="7" cy="5" r="3" />
          <path d="M2.5 19v-5a4.5 4.5 0 0 1 9 0v5z" />
          {kind === 'middle' && <path class="stripes" d="M3 13h8M3 16h8" />}
        </pattern>
      ))}
    </svg>
  )
}
