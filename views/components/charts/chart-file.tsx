import type { ComponentChildren } from 'preact'
import type { Chart } from './chart.ts'
import { colourOnPaper } from './commitment-colour.ts'
import { Drawing } from './drawing.tsx'
import { small, wide } from './frame.ts'
import { inFile } from './look.ts'
import { markerPath } from './marker.ts'
import { wrapWords } from './wrap-words.ts'

const width = 960
const margin = 40
const ink = '#1b1f24'
const soft = '#57606a'

/** A chart as a file that stands alone: its finding above, whose figures of which years below, black on white. */
export function ChartFile({ chart, source }: { chart: Chart; source: string }) {
  const scale = (width - 2 * margin) / wide.width
  const title = wrapWords(chart.title, 68)
  const top = margin + title.length * 32
  const below = top + wide.height * scale + 40
  return (
    <Sheet title={chart.title} height={below + sourceHeight(source)}>
      <Lines lines={title} x={margin} y={margin + 14} size={24} apart={32} bold />
      <g transform={`translate(${margin} ${top}) scale(${scale})`}>
        <Drawing chart={chart} frame={wide} look={inFile(colourOnPaper(chart.section))} />
      </g>
      <Source words={source} y={below} />
    </Sheet>
  )
}

type Group = { title: string; section: string | null; charts: readonly Chart[] }

const columns = 4
const cell = { width: (width - 2 * margin) / columns, height: 218 }

/** Small charts as one file, group by group, all on one scale. */
export function SheetFile({
  title,
  groups,
  source,
}: {
  title: string
  groups: readonly Group[]
  source: string
}) {
  const heading = wrapWords(title, 68)
  let y = margin + heading.length * 32
  const placed = groups.map((group) => {
    const top = y
    y += 48 + Math.ceil(group.charts.length / columns) * cell.height
    return { group, top }
  })
  return (
    <Sheet title={title} height={y + 20 + sourceHeight(source)}>
      <Lines lines={heading} x={margin} y={margin + 14} size={24} apart={32} bold />
      {placed.map(({ group, top }) => (
        <GroupOfCharts group={group} top={top} />
      ))}
      <Source words={source} y={y + 20} />
    </Sheet>
  )
}

function GroupOfCharts({ group: { title, section, charts }, top }: { group: Group; top: number }) {
  const colour = colourOnPaper(section)
  return (
    <>
      {section !== null && <path fill={colour} d={markerPath(section, margin + 8, top + 17, 7)} />}
      <Lines
        lines={[title]}
        x={margin + (section === null ? 0 : 24)}
        y={top + 23}
        size={18}
        apart={0}
        bold
      />
      <path stroke={colour} stroke-width="2" d={`M${margin} ${top + 34}H${width - margin}`} />
      {charts.map((chart, at) => (
        <g
          transform={`translate(${margin + (at % columns) * cell.width} ${top + 56 + Math.floor(at / columns) * cell.height})`}
        >
          <SmallOne chart={chart} />
        </g>
      ))}
    </>
  )
}

const letters = 31

function SmallOne({ chart }: { chart: Chart }) {
  const name = wrapWords(chart.name, letters, 4)
  const look = inFile(colourOnPaper(chart.section))
  return (
    <>
      <Lines lines={name} x={0} y={0} size={12.5} apart={16} bold />
      <g transform="translate(0 58)">
        <Drawing chart={chart} frame={small} look={smaller(look)} />
      </g>
      <Lines lines={wrapWords(chart.finding, 34, 4)} x={0} y={168} size={11.5} apart={15} />
    </>
  )
}

/** Letters for small drawings. */
function smaller(look: ReturnType<typeof inFile>): ReturnType<typeof inFile> {
  return (part) => {
    const attributes = look(part)
    return 'font-size' in attributes ? { ...attributes, 'font-size': 12 } : attributes
  }
}

function Sheet({
  title,
  height,
  children,
}: {
  title: string
  height: number
  children: ComponentChildren
}) {
  const high = Math.ceil(height)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={high}
      viewBox={`0 0 ${width} ${high}`}
      font-family="Helvetica, Arial, 'Noto Sans', 'DejaVu Sans', sans-serif"
    >
      <title>{title}</title>
      <rect width={width} height={high} fill="#ffffff" />
      {children}
    </svg>
  )
}

type LinesProps = {
  lines: readonly string[]
  x: number
  y: number
  size: number
  apart: number
  bold?: boolean
}

function Lines({ lines, x, y, size, apart, bold = false }: LinesProps) {
  return (
    <text fill={ink} font-size={size} font-weight={bold ? 600 : undefined}>
      {lines.map((line, at) => (
        <tspan x={x} y={y + at * apart}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

const sourceLetters = 110

function Source({ words, y }: { words: string; y: number }) {
  return (
    <text fill={soft} font-size="14">
      {wrapWords(words, sourceLetters).map((line, at) => (
        <tspan x={margin} y={y + at * 19}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function sourceHeight(words: string): number {
  return wrapWords(words, sourceLetters).length * 19 + 16
}
