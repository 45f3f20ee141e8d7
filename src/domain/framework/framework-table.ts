import type { Figure } from './figure.ts'
import type { FrameworkYear } from './standing.ts'

/** The columns of a framework's export, in their order. */
export const frameworkColumns = [
  'year',
  'indicator',
  'sign',
  'state',
  'computed',
  'stated',
  'figure',
  'of',
  'before',
  'word',
  'target',
  'due',
  'statement',
] as const
export type FrameworkColumn = (typeof frameworkColumns)[number]

type Cell = string | number | null

/** The signs of some years as a table with its header: one row for each sign and year. */
export function frameworkTable(years: readonly FrameworkYear[]): readonly (readonly Cell[])[] {
  const rows = years.flatMap(({ year, indicators }) =>
    indicators.flatMap(({ code, due, signs }) =>
      signs.map((sign): readonly Cell[] => [
        year,
        code,
        sign.code,
        sign.state,
        sign.computed,
        sign.statement?.state ?? null,
        ...figureCells(sign.figure),
        sign.target,
        due,
        sign.statement?.words ?? null,
      ]),
    ),
  )
  return [frameworkColumns, ...rows]
}

/** What is counted, out of how many, how many before, and the word for a change. */
function figureCells(figure: Figure | null): readonly [Cell, Cell, Cell, Cell] {
  switch (figure?.kind) {
    case undefined:
      return [null, null, null, null]
    case 'count':
      return [figure.count, null, null, null]
    case 'median':
      return [figure.median, figure.of, null, null]
    case 'part':
      return [figure.part, figure.of, figure.before ?? null, null]
    case 'word':
      return [figure.part, figure.of, null, figure.word]
  }
}
