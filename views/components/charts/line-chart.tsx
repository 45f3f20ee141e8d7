import type { Chart, ChartLine, ChartNote, ChartPoint } from './chart.ts'
import { spreadLabels } from './spread-labels.ts'

const width = 560
const height = 260
const left = 58
const right = 132
const top = 24
const bottom = 36

/** A line chart that needs no script: for those without it, for print, and until the island has drawn its own. */
export function LineChart({ chart }: { chart: Chart }) {
  const x = placesFor(chart.rounds.length)
  return (
    <svg class="line-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={chart.title}>
      {[0, 0.5, 1].map((share) => (
        <>
          <path class="grid" d={`M${left} ${y(share)}H${width - right}`} />
          <text class="axis" x={left - 8} y={y(share) + 5} text-anchor="end">
            {`${share * 100}\u00a0%`}
          </text>
        </>
      ))}
      {chart.rounds.map((round, at) => (
        <text class="axis" x={x(at)} y={height - 10} text-anchor="middle">
          {round}
        </text>
      ))}
      {chart.breaks.map((note) => (
        <Break note={note} at={x(note.at - 0.5)} />
      ))}
      {chart.gaps.map(({ at, words }) => (
        <text class="remark" x={x(at)} y={y(0) - 8} text-anchor="middle">
          {words}
        </text>
      ))}
      {chart.lines.map((line, index) => (
        <Line line={line} index={index} x={x} />
      ))}
      <EndLabels lines={chart.lines} x={x} />
    </svg>
  )
}

function Break({ note, at }: { note: ChartNote; at: number }) {
  return (
    <>
      <path class="break" d={`M${at} ${top}V${y(0)}`} />
      <text class="remark" x={at} y={top - 8} text-anchor="middle">
        {note.words}
      </text>
    </>
  )
}

type LineProps = { line: ChartLine; index: number; x: (at: number) => number }

function Line({ line, index, x }: LineProps) {
  const points = line.runs.flat()
  return (
    <g class={line.strong ? 'strong' : `thin dash-${index % 4}`}>
      {points.map(({ at, range }) => range && <Whisker at={x(at)} range={range} />)}
      {line.runs.map((run) => (
        <path class="line" d={`M${run.map(({ at, share }) => `${x(at)} ${y(share)}`).join('L')}`} />
      ))}
      {points.map((point) => (
        <Dot point={point} x={x} />
      ))}
    </g>
  )
}

function Whisker({ at, range: [lower, upper] }: { at: number; range: readonly [number, number] }) {
  return (
    <path class="whisker" d={`M${at} ${y(lower)}V${y(upper)}m-5 0h10M${at - 5} ${y(lower)}h10`} />
  )
}

type DotProps = { point: ChartPoint; x: (at: number) => number }

function Dot({ point: { at, share, hollow, count, below }, x }: DotProps) {
  return (
    <>
      <circle class={hollow ? 'hollow' : undefined} cx={x(at)} cy={y(share)} r="5" />
      {count !== '' && (
        <text class="count" x={x(at) + 9} y={y(share) + (below ? 18 : -7)}>
          {count}
        </text>
      )}
    </>
  )
}

type LabelProps = { lines: readonly ChartLine[]; x: (at: number) => number }

function EndLabels({ lines, x }: LabelProps) {
  const ends = lines.flatMap(({ runs, label }) => {
    const last = runs.at(-1)?.at(-1)
    return last && label !== '' ? [{ label, at: last.at, wanted: y(last.share) }] : []
  })
  return (
    <>
      {spreadLabels(ends, 17).map(({ label, at, place }) => (
        <text class="end" x={x(at) + 11} y={place + 5}>
          {label}
        </text>
      ))}
    </>
  )
}

/** Rounds at equal distances, the last at the right edge beside its label; one alone stands in the middle. */
function placesFor(rounds: number): (at: number) => number {
  const [first, last] = [left + 28, width - right - 8]
  const step = rounds > 1 ? (last - first) / (rounds - 1) : 0
  const start = rounds > 1 ? first : (first + last) / 2
  return (at) => Math.round((start + at * step) * 10) / 10
}

function y(share: number): number {
  return Math.round((height - bottom - share * (height - top - bottom)) * 10) / 10
}
