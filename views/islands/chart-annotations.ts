import type { Chart, Plugin } from 'chart.js'
import type { Chart as ChartInWords, ChartLine } from '../components/charts/chart.ts'
import { markerPath } from '../components/charts/marker.ts'
import { spreadLabels } from '../components/charts/spread-labels.ts'
import type { Ink } from './chart-ink.ts'

/** Letters grow with the chart, so that a projected one can be read from further away. */
export function lettersFor(width: number): number {
  return Math.max(15, Math.min(24, Math.round(width / 48)))
}

/** What Chart.js does not draw: ranges, counts at the points, labels at the lines' ends, breaks and gaps. */
export function annotations(words: ChartInWords, inkNow: () => Ink): Plugin<'line'> {
  return {
    id: 'annotations',
    beforeDatasetsDraw(chart) {
      const pen = penOf(chart, inkNow())
      drawBreaks(pen, words)
      for (const line of words.lines) drawRanges(pen, line)
    },
    afterDatasetsDraw(chart) {
      const pen = penOf(chart, inkNow())
      for (const line of words.lines) drawPoints(pen, line, words.section)
      for (const line of words.lines) drawCounts(pen, line)
      drawGaps(pen, words)
      drawEnds(pen, words.lines)
    },
  }
}

/** The room labels at the line's end need, in pixels. */
export function roomForLabels(
  canvas: HTMLCanvasElement,
  { lines }: ChartInWords,
  width: number,
): number {
  const context = canvas.getContext('2d')
  if (!context) return 0
  context.font = `600 ${lettersFor(width)}px ${getComputedStyle(canvas).fontFamily}`
  return Math.ceil(Math.max(0, ...lines.map(({ label }) => context.measureText(label).width))) + 8
}

type Pen = {
  context: CanvasRenderingContext2D
  x: (at: number) => number
  y: (share: number) => number
  top: number
  bottom: number
  ink: Ink
  /** The height of letters. */
  size: number
}

function penOf(chart: Chart<'line'>, ink: Ink): Pen {
  const { ctx: context, scales, chartArea } = chart
  const { top, bottom } = chartArea
  return {
    context,
    x: (at) => scales.x?.getPixelForValue(at) ?? 0,
    y: (share) => scales.y?.getPixelForValue(share * 100) ?? 0,
    top,
    bottom,
    ink,
    size: lettersFor(chart.width),
  }
}

function drawRanges({ context, x, y, ink }: Pen, { runs }: ChartLine): void {
  context.save()
  context.strokeStyle = ink.line
  context.globalAlpha = 0.55
  context.lineWidth = 2
  context.beginPath()
  for (const { at, range } of runs.flat()) {
    if (!range) continue
    const [lower, upper] = range
    context.moveTo(x(at), y(lower))
    context.lineTo(x(at), y(upper))
    for (const end of [lower, upper]) {
      context.moveTo(x(at) - 5, y(end))
      context.lineTo(x(at) + 5, y(end))
    }
  }
  context.stroke()
  context.restore()
}

function drawBreaks({ context, x, top, bottom, ink, size }: Pen, { breaks }: ChartInWords): void {
  context.save()
  context.strokeStyle = ink.soft
  context.setLineDash([3, 4])
  for (const { at, words } of breaks) {
    context.beginPath()
    context.moveTo(x(at - 0.5), top)
    context.lineTo(x(at - 0.5), bottom)
    context.stroke()
    write(context, words, x(at - 0.5), top - 8, { ...ink, size, ink: ink.soft, align: 'center' })
  }
  context.restore()
}

function drawGaps({ context, x, bottom, ink, size }: Pen, { gaps }: ChartInWords): void {
  for (const { at, words } of gaps)
    write(context, words, x(at), bottom - 8, { ...ink, size, ink: ink.soft, align: 'center' })
}

function drawPoints(
  { context, x, y, ink }: Pen,
  { runs, strong }: ChartLine,
  section: string | null,
) {
  context.save()
  context.strokeStyle = ink.line
  context.lineWidth = 2
  for (const { at, share, hollow } of runs.flat()) {
    const form = new Path2D(markerPath(section, x(at), y(share), strong ? 6 : 4.5))
    context.fillStyle = hollow ? ink.paper : ink.line
    context.fill(form)
    context.stroke(form)
  }
  context.restore()
}

/** Counts stand beside their points while there is room for them; the tooltip has them always. */
function drawCounts({ context, x, y, ink, size }: Pen, { runs }: ChartLine): void {
  if (x(1) - x(0) < 4.7 * size) return
  for (const { at, share, count, below } of runs.flat())
    if (count !== '')
      write(context, count, x(at) + 9, y(share) + (below ? size + 3 : -8), {
        ...ink,
        size,
        align: 'left',
      })
}

function drawEnds({ context, x, y, ink, size }: Pen, lines: readonly ChartLine[]): void {
  const ends = lines.flatMap(({ label, runs }) => {
    const last = runs.at(-1)?.at(-1)
    return last && label !== '' ? [{ label, at: last.at, wanted: y(last.share) }] : []
  })
  for (const { label, at, place } of spreadLabels(ends, size + 3))
    write(context, label, x(at) + 11, place + size / 3, {
      ...ink,
      size,
      ink: ink.line,
      bold: true,
      align: 'left',
    })
}

type Style = { ink: string; family: string; size: number; align: CanvasTextAlign; bold?: boolean }

function write(
  context: CanvasRenderingContext2D,
  words: string,
  x: number,
  y: number,
  { ink, family, size, align, bold }: Style,
): void {
  context.save()
  context.setLineDash([])
  context.font = `${bold ? '600 ' : ''}${size}px ${family}`
  context.fillStyle = ink
  context.textAlign = align
  context.fillText(words, x, y)
  context.restore()
}
