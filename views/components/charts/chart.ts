import type { Range } from '../../../src/domain/results.ts'

/** A line chart in words and figures, drawn on the server as SVG and in the browser by the island, from the same numbers. */
export type Chart = {
  /** The finding, as the title above the chart says it. */
  title: string
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
