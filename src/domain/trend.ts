import { appreciationTrend } from './appreciation-trend.ts'
import { type CommitmentTrend, commitmentTrends } from './commitment-trend.ts'
import { type HeadlineStep, headlineSteps } from './headline-trend.ts'
import { type IndicatorTrend, indicatorTrends } from './indicator-trend.ts'
import type { Appreciation, Results } from './results.ts'
import { type ThemeTrend, themeTrends } from './theme-trend.ts'
import type { TrendPoint } from './trend-line.ts'

/** A round on the time axis. */
export type TrendRound = {
  id: string | null
  year: number
  /** The year, numbered where a year has several rounds, with an asterisk where it was imported: `2025`, `2025 (2)`, `2021*`. */
  label: string
  participation: Results['participation']
  /** Brought in from a spreadsheet; its label carries an asterisk. */
  imported: boolean
}

/** Everything followed over the years, each with one place for each round. */
export type Trends = {
  /** The documents of the rounds, in order of time. */
  documents: readonly Results[]
  rounds: readonly TrendRound[]
  headline: readonly (HeadlineStep | null)[]
  commitments: readonly CommitmentTrend[]
  indicators: readonly IndicatorTrend[]
  appreciation: readonly TrendPoint<Appreciation>[]
  themes: readonly ThemeTrend[]
  /** Years of rounds that ran under another promise and so belong to another trend. */
  leftOut: readonly number[]
}

/**
 * The trends over the rounds of an office (METHOD 5.5): figures of each round as they were published, gaps where there is
 * none, breaks where a series ends; nothing smoothed, nothing foretold.
 *
 * Rounds in open dialogue and confidential ones never stand in one trend (METHOD 2): those like the latest are taken.
 * @param documents in order of time
 * @example trendsOf([results2024, results2025]).indicators[0]?.points.length // 2
 */
export function trendsOf(documents: readonly Results[]): Trends {
  const latest = documents.at(-1)
  const alike = documents.filter((results) => isOpen(results) === (latest && isOpen(latest)))
  const others = documents.filter((results) => !alike.includes(results))
  return {
    documents: alike,
    rounds: alike.map((results, at) => roundOf(results, alike.slice(0, at))),
    headline: headlineSteps(alike),
    commitments: commitmentTrends(alike),
    indicators: indicatorTrends(alike),
    appreciation: appreciationTrend(alike),
    themes: themeTrends(alike),
    leftOut: others.map(({ round }) => round.year),
  }
}

function isOpen({ round }: Results): boolean {
  return round.mode === 'open'
}

function roundOf({ round, participation }: Results, before: readonly Results[]): TrendRound {
  const { id, year } = round
  const sameYear = before.filter((earlier) => earlier.round.year === year).length
  const imported = round.imported !== undefined
  const numbered = sameYear === 0 ? `${year}` : `${year} (${sameYear + 1})`
  return { id, year, label: imported ? `${numbered}*` : numbered, participation, imported }
}
