import type { Chart } from './chart.ts'
import { Drawing } from './drawing.tsx'
import { type Frame, narrow, small, wide } from './frame.ts'
import { onPage } from './look.ts'

/** A line chart that needs no script: for those without it, for print, and until the island has drawn its own. Phones get one of their own. */
export function LineChart({ chart }: { chart: Chart }) {
  return (
    <>
      <Framed chart={chart} frame={wide} name="wide" />
      <Framed chart={chart} frame={narrow} name="narrow" />
    </>
  )
}

function Framed({ chart, frame, name }: { chart: Chart; frame: Frame; name: string }) {
  return (
    <svg
      class={`line-chart ${name}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={chart.title}
    >
      <Drawing chart={chart} frame={frame} look={onPage} />
    </svg>
  )
}

/** One of many on the same scale, above the words that say the same. */
export function SmallChart({ chart }: { chart: Chart }) {
  return (
    <svg
      class="line-chart little"
      viewBox={`0 0 ${small.width} ${small.height}`}
      aria-hidden="true"
    >
      <Drawing chart={chart} frame={small} look={onPage} />
    </svg>
  )
}
