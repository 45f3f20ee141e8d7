import type { Range } from '../../../src/domain/results.ts'

/** A line chart in words and figures, drawn on the server as SVG and in the browser by the island, from the same numbers. */
export type Chart = {
  /** What it is about: a statement, a commitment. */
  name: string
  /** What it says, with its verdict. */
  finding: string
  /** Both, for where the chart stands alone. */
  title: string
  /** The commitment whose colour and form it has. */
  section: string | null
  /** Labels of the time axis. */
  rounds: readonly string[]
  lines: readonly ChartLine[]
  /** Where a series ends and another starts, by the round that starts it. */
  breaks: readonly ChartNote[]
  /** Rounds without a figure, and why. */
  gaps: readonly ChartNote[]
}

export type ChartLine = {
  /** Stands at the end of the line, where a legend would make the eye travel. */
  label: string
  /** The line the chart is about; others give it context. */
  strong: boolean
  /** Stretches drawn in one go; nothing is drawn between them. */
  runs: readonly (readonly ChartPoint[])[]
}

export type ChartPoint = {
  at: number
  /** 0-1 */
  share: number
  range: Range | null
  /** “8 of 11”, beside the point; empty where lines crowd */
  count: string
  /** The count stands below its point, where the line leaves upwards. */
  below: boolean
  /** One partner decides. */
  hollow: boolean
  /** What the point says when somebody points at it, line by line. */
  words: readonly string[]
}

export type ChartNote = { at: number; words: string }

/** Whether there is anything to draw. */
export function isDrawn({ lines }: Chart): boolean {
  return lines.some(({ runs }) => runs.some((run) => run.length > 0))
}
