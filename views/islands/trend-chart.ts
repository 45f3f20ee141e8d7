import {
  Chart,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js'
import type { Chart as ChartInWords, ChartLine, ChartPoint } from '../components/charts/chart.ts'
import { annotations, lettersFor, roomForLabels } from './chart-annotations.ts'
import { type Ink, inkOf } from './chart-ink.ts'

Chart.register(LineController, LineElement, PointElement, LinearScale, Tooltip)

type Place = { x: number; y: number; point: ChartPoint }

/** The same chart as the drawing made on the server, from the same numbers, for pointing at. */
export function drawTrend(canvas: HTMLCanvasElement, words: ChartInWords): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const ink = () => inkOf(canvas)
  const roomIn = (width: number) => ({
    padding: { top: 2.2 * lettersFor(width), right: roomForLabels(canvas, words, width) },
  })
  const chart = new Chart<'line', Place[]>(canvas, {
    type: 'line',
    data: { datasets: datasetsOf(words, ink()) },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: still ? false : { duration: 250 },
      parsing: false,
      interaction: { mode: 'nearest', intersect: false },
      layout: roomIn(canvas.parentElement?.clientWidth ?? 0),
      onResize: (resized, { width }) => {
        resized.options.layout = roomIn(width)
      },
      scales: scalesOf(words, ink()),
      plugins: { tooltip: tooltipOf(ink()) },
    },
    plugins: [annotations(words, ink)],
  })
  followColours(() => {
    chart.data.datasets = datasetsOf(words, ink())
    chart.options.scales = scalesOf(words, ink())
    chart.options.plugins = { tooltip: tooltipOf(ink()) }
    chart.update('none')
  })
}

const dashes = [[], [7, 4], [2, 3], [10, 3, 2, 3]]
/** One dataset for each stretch, so that nothing is ever drawn across a gap or a break. */
function datasetsOf({ lines }: ChartInWords, ink: Ink): ChartDataset<'line', Place[]>[] {
  return lines.flatMap((line, index) => line.runs.map((run) => datasetOf(line, run, index, ink)))
}

function datasetOf(
  { strong, label }: ChartLine,
  run: readonly ChartPoint[],
  index: number,
  { line }: Ink,
): ChartDataset<'line', Place[]> {
  return {
    label,
    data: run.map((point) => ({ x: point.at, y: point.share * 100, point })),
    borderColor: line,
    // A dot at 0 or 100 % is whole.
    clip: 10,
    borderWidth: strong ? 3 : 1.5,
    borderDash: strong ? [] : (dashes[index % dashes.length] ?? []),
    // The points are drawn in the form of their commitment; what is pointed at has a ring.
    pointRadius: 0,
    pointHitRadius: 12,
    pointHoverRadius: 9,
    pointHoverBorderWidth: 2,
    pointHoverBorderColor: line,
    pointHoverBackgroundColor: 'transparent',
  }
}

function scalesOf({ rounds }: ChartInWords, { soft, grid, family }: Ink) {
  const font = ({ chart: { width } }: { chart: { width: number } }) => ({
    family,
    size: lettersFor(width),
  })
  return {
    x: {
      type: 'linear' as const,
      min: rounds.length > 1 ? -0.35 : -0.5,
      // The last round stands at the edge, beside the labels of the lines.
      max: rounds.length > 1 ? rounds.length - 0.85 : 0.5,
      afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
        axis.ticks = rounds.map((_, value) => ({ value }))
      },
      ticks: {
        color: soft,
        font,
        maxRotation: 0,
        callback: (value: string | number) => rounds[Number(value)],
      },
      grid: { display: false },
      border: { color: grid },
    },
    y: {
      min: 0,
      max: 100,
      ticks: {
        color: soft,
        font,
        stepSize: 25,
        callback: (value: string | number) => `${value} %`,
      },
      grid: { color: grid },
      border: { display: false },
    },
  }
}

/** The words of a point in the page's own letters and colours, turned round. */
function tooltipOf({ ink, paper, family }: Ink) {
  return {
    displayColors: false,
    backgroundColor: ink,
    bodyColor: paper,
    bodyFont: { family, size: 15 },
    callbacks: {
      title: () => '',
      label: ({ raw }: { raw: unknown }) => (isPlace(raw) ? [...raw.point.words] : ''),
    },
  }
}

function isPlace(raw: unknown): raw is Place {
  return typeof raw === 'object' && raw !== null && 'point' in raw
}

/** Canvas knows no stylesheet: when the reader's colours change it is drawn again. */
function followColours(redraw: () => void): void {
  for (const query of ['(prefers-color-scheme: dark)', 'print'])
    matchMedia(query).addEventListener('change', redraw)
}
