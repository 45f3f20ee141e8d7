import type { Chart, ChartLine, ChartNote, ChartPoint } from './chart.ts'
import { type Frame, heightIn, placesIn } from './frame.ts'
import type { Look } from './look.ts'
import { markerPath } from './marker.ts'
import { spreadLabels } from './spread-labels.ts'

type Props = { chart: Chart; frame: Frame; look: Look }

/** What all parts of one drawing share. */
type Sheet = {
  frame: Frame
  look: Look
  section: string | null
  x: (at: number) => number
  y: (share: number) => number
  step: number
}

/** A line chart as SVG, to stand inside an `svg` of the frame's size. Nothing is smoothed and nothing drawn across a gap or a break. */
export function Drawing({ chart, frame, look }: Props) {
  const { x, step } = placesIn(frame, chart.rounds.length)
  const sheet: Sheet = { frame, look, section: chart.section, x, y: heightIn(frame), step }
  return (
    <>
      <Grid sheet={sheet} />
      <Years sheet={sheet} rounds={chart.rounds} />
      {chart.breaks.map((note) => (
        <Break sheet={sheet} note={note} />
      ))}
      {chart.gaps.map((note) => (
        <Gap sheet={sheet} note={note} />
      ))}
      {/* What the chart is about is drawn last, over what gives it context. */}
      {[false, true].map((strong) =>
        chart.lines.map(
          (line, index) =>
            line.strong === strong && <Line sheet={sheet} line={line} index={index} />,
        ),
      )}
      <EndLabels sheet={sheet} lines={chart.lines} />
    </>
  )
}

type PartProps = { sheet: Sheet }

function Grid({ sheet: { frame, look, y } }: PartProps) {
  const { left, right, width, detailed } = frame
  const levels = [0, 0.5, 1]
  const lines = levels.map((share) => `M${left} ${y(share)}H${width - right}`)
  return (
    <>
      <path {...look('grid')} d={lines.join('')} />
      {detailed &&
        levels.map((share) => (
          <text {...look('axis')} x={left - 8} y={y(share) + 5} text-anchor="end">
            {`${share * 100}\u00a0%`}
          </text>
        ))}
    </>
  )
}

const letter = 9

/** As many years as there is room for, always the last one. */
function Years({ sheet, rounds }: PartProps & { rounds: readonly string[] }) {
  const { frame, look, x, step } = sheet
  const longest = Math.max(...rounds.map(({ length }) => length)) * letter
  const every = frame.detailed ? Math.ceil((longest + 6) / step) : rounds.length - 1
  const last = rounds.length - 1
  return (
    <>
      {rounds.map(
        (round, at) =>
          (last - at) % Math.max(1, every) === 0 && (
            <text
              {...look('axis')}
              x={x(at)}
              y={frame.height - (frame.detailed ? 10 : 3)}
              text-anchor="middle"
            >
              {round}
            </text>
          ),
      )}
    </>
  )
}

function Break({ sheet: { frame, look, x, y }, note }: PartProps & { note: ChartNote }) {
  const at = x(note.at - 0.5)
  return (
    <>
      <path {...look('break')} d={`M${at} ${frame.top}V${y(0)}`} />
      {frame.detailed && (
        <text {...look('remark')} x={at} y={frame.top - 8} text-anchor="middle">
          {note.words}
        </text>
      )}
    </>
  )
}

/** A round without a figure: its reason, or a cross where there is no room for words. */
function Gap({ sheet: { frame, look, x, y }, note }: PartProps & { note: ChartNote }) {
  const at = x(note.at)
  if (!frame.detailed) return <path {...look('gap')} d={`M${at - 3} ${y(0.5) - 3}l6 6m0-6l-6 6`} />
  return (
    <text {...look('remark')} x={at} y={y(0) - 8} text-anchor="middle">
      {note.words}
    </text>
  )
}

const dashes = ['', '7 4', '2 3', '10 3 2 3']

function Line({ sheet, line, index }: PartProps & { line: ChartLine; index: number }) {
  const { frame, look, x, y, section } = sheet
  const points = line.runs.flat()
  const radius = frame.detailed ? 5 : 3
  const dash = line.strong ? '' : dashes[index % dashes.length]
  const path = line.runs.map(
    (run) => `M${run.map(({ at, share }) => `${x(at)} ${y(share)}`).join('L')}`,
  )
  const dots = (hollow: boolean) =>
    points
      .filter((point) => point.hollow === hollow)
      .map(({ at, share }) => markerPath(section, x(at), y(share), radius))
      .join('')
  return (
    <>
      {frame.detailed && <Whiskers sheet={sheet} points={points} />}
      {path.map((d) => (
        <path
          {...look(line.strong ? 'strong' : 'thin')}
          stroke-dasharray={dash === '' ? undefined : dash}
          d={d}
        />
      ))}
      {dots(false) !== '' && <path {...look('dot')} d={dots(false)} />}
      {dots(true) !== '' && <path {...look('hollow')} d={dots(true)} />}
      {frame.detailed && <Counts sheet={sheet} points={points} />}
    </>
  )
}

type PointsProps = PartProps & { points: readonly ChartPoint[] }

function Whiskers({ sheet: { look, x, y }, points }: PointsProps) {
  const whiskers = points.flatMap(({ at, range }) => {
    if (!range) return []
    const [lower, upper] = range
    return [`M${x(at)} ${y(lower)}V${y(upper)}m-5 0h10M${x(at) - 5} ${y(lower)}h10`]
  })
  return whiskers.length > 0 ? <path {...look('whisker')} d={whiskers.join('')} /> : null
}

const roomForCounts = 66

/** Counts stand beside their points while there is room; the table has them always. */
function Counts({ sheet: { look, x, y, step }, points }: PointsProps) {
  if (step < roomForCounts) return null
  return (
    <>
      {points.map(
        ({ at, share, count, below }) =>
          count !== '' && (
            <text {...look('count')} x={x(at) + 9} y={y(share) + (below ? 18 : -7)}>
              {count}
            </text>
          ),
      )}
    </>
  )
}

function EndLabels({
  sheet: { frame, look, x, y },
  lines,
}: PartProps & { lines: readonly ChartLine[] }) {
  const ends = lines.flatMap(({ runs, label }) => {
    const last = runs.at(-1)?.at(-1)
    return last && label !== '' ? [{ label, at: last.at, wanted: y(last.share) }] : []
  })
  return (
    <>
      {spreadLabels(ends, 17).map(({ label, at, place }) => (
        <text {...look('end')} x={x(at) + (frame.detailed ? 11 : 7)} y={place + 5}>
          {label}
        </text>
      ))}
    </>
  )
}
