import type { ChartLine, ChartPoint } from '../../components/charts/chart.ts'

/**
 * The line a chart is about, with its counts out of its own way: the last one joins the label at the line's end, the others stand
 * below where the line goes up.
 */
export function labelledLine(
  nameWith: (count: string) => string,
  runs: readonly (readonly ChartPoint[])[],
): ChartLine {
  const last = runs.at(-1)?.at(-1)
  const placed = runs.map((run) =>
    run.map((point, place) => {
      const next = run[place + 1]
      if (point === last) return { ...point, count: '' }
      return { ...point, below: next !== undefined && next.share > point.share }
    }),
  )
  return { label: last ? nameWith(last.count) : '', strong: true, runs: placed }
}
