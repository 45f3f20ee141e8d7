import { runsOf, type TrendPoint } from '../../../src/domain/trend-line.ts'

type Cell = { state: string; share?: number }

const step = 24
const height = 28
const margin = 5

/** A line the size of a word, beside the table cells that hold its numbers; so it says nothing to a screen reader. */
export function Sparkline({ points }: { points: readonly TrendPoint<Cell>[] }) {
  const at = (round: number) => `${x(round)} ${y(points[round]?.cell?.share ?? 0)}`
  const lines = runsOf(points).map((run) => `M${run.map(at).join('L')}`)
  const dots = runsOf(points).flatMap((run) => run.map((round) => `M${at(round)}h0`))
  const breaks = roundsWhere(points, ({ breakBefore }) => breakBefore)
  const gaps = roundsWhere(points, ({ cell }) => cell?.state === 'hidden')
  return (
    <svg class="spark" viewBox={`0 0 ${points.length * step} ${height}`} aria-hidden="true">
      <path class="base" d={`M0 ${y(0)}H${points.length * step}`} />
      {breaks.length > 0 && <path class="break" d={breaks.map(breakAt).join('')} />}
      {gaps.length > 0 && <path class="gap" d={gaps.map(gapAt).join('')} />}
      <path class="line" d={lines.join('')} />
      <path class="dots" d={dots.join('')} />
    </svg>
  )
}

function roundsWhere(
  points: readonly TrendPoint<Cell>[],
  holds: (point: TrendPoint<Cell>) => boolean,
): readonly number[] {
  return points.flatMap((point, round) => (holds(point) ? [round] : []))
}

function breakAt(round: number): string {
  return `M${x(round) - step / 2} 1V${height - 1}`
}

/** A small cross on the base line: asked, and too few to show. */
function gapAt(round: number): string {
  return `M${x(round) - 3} ${height / 2 - 3}l6 6m0-6l-6 6`
}

function x(round: number): number {
  return round * step + step / 2
}

function y(share: number): number {
  return Math.round((height - margin - share * (height - 2 * margin)) * 10) / 10
}
