import type { Day } from '../calendar.ts'
import type { Verdict } from '../results.ts'
import type { SignState } from '../sign-state.ts'
import type { Aim } from './framework-file.ts'

/** What a sign counts in a year. */
export type Figure =
  | { kind: 'count'; count: number }
  /** Some of all. `before` is the same in the year before, where the formula compares the two itself. */
  | { kind: 'part'; part: number; of: number; before?: number }
  /** What the same partners did between two assessments or years. */
  | { kind: 'word'; word: Verdict; part: number; of: number }
  | { kind: 'median'; median: number; of: number }

/** What a figure is made of: something with a page of its own. */
export type SourceRow = {
  kind: 'entry' | 'partner' | 'round' | 'capacity'
  /** An entry's register stands before its id: `practices/…`. */
  id: string
  label: string
}

/** What the data say of a sign in a year. */
export type Computed = { figure: Figure | null; rows: readonly SourceRow[] }

/** Nothing to compute from. */
export const nothing: Computed = { figure: null, rows: [] }

/** What a figure is held against. */
export type Measure = {
  aim: Aim
  /** What the office wants to reach in the year: a number, or whole per cents of a part. */
  target: number | null
  /** The figure of the year before. */
  before: Figure | null
  /** The day by which the sign was to be reached; null where it has none. */
  due: Day | null
  today: Day
}

/**
 * Where a sign stands by its figure: *met* once it reaches its aim, or the year's target; *behind* where its day has passed
 * without, or where it went the wrong way; *progress* where it is on the way; *no_change* where nothing moved; *no_data*
 * without a figure.
 * @example stateOf({ kind: 'part', part: 3, of: 4 }, { aim: 'all', target: 75, ... }) // 'met'
 */
export function stateOf(figure: Figure | null, measure: Measure): SignState {
  if (figure === null || isOfNone(figure)) return 'no_data'
  if (isMet(figure, measure)) return 'met'
  if (measure.due !== null && measure.due < measure.today) return 'behind'
  return movement(figure, measure)
}

function isOfNone(figure: Figure): boolean {
  return figure.kind !== 'count' && figure.of === 0
}

function isMet(figure: Figure, { aim, target, before }: Measure): boolean {
  if (target !== null) return reaches(figure, target, aim)
  switch (aim) {
    case 'some':
      return amountOf(figure) >= 1
    case 'all':
      return figure.kind === 'part' && figure.part === figure.of
    case 'both-sectors':
    case 'two-themes':
      return amountOf(figure) >= 2
    case 'rise':
      if (figure.kind === 'word') return figure.word === 'clear-rise'
      return isMore(figure, before)
    case 'fall':
      return before !== null && amountOf(figure) < amountOf(before)
  }
}

/** Per cents of a part are compared in whole numbers; a count, or a median that is to fall, as they are. */
function reaches(figure: Figure, target: number, aim: Aim): boolean {
  if (aim === 'fall') return amountOf(figure) <= target
  if (figure.kind === 'part' || figure.kind === 'word')
    return figure.part * 100 >= target * figure.of
  return amountOf(figure) >= target
}

function movement(figure: Figure, { aim, before }: Measure): SignState {
  if (figure.kind === 'word') return stateOfWord(figure.word)
  const earlier = figure.kind === 'part' && figure.before !== undefined ? figure.before : null
  const was = earlier ?? (before === null ? null : amountOf(before))
  if (was === null) return amountOf(figure) > 0 && aim !== 'rise' ? 'progress' : 'no_change'
  const moved = (amountOf(figure) - was) * (aim === 'fall' ? -1 : 1)
  if (moved === 0) return 'no_change'
  return moved > 0 ? 'progress' : 'behind'
}

function stateOfWord(word: Verdict): SignState {
  switch (word) {
    case 'clear-rise':
      return 'met'
    case 'possible-rise':
      return 'progress'
    case 'no-clear-change':
      return 'no_change'
    case 'possible-fall':
    case 'clear-fall':
      return 'behind'
  }
}

function isMore(figure: Figure, before: Figure | null): boolean {
  if (figure.kind === 'part' && figure.before !== undefined) return figure.part > figure.before
  return before !== null && amountOf(figure) > amountOf(before)
}

/** The number a figure is compared by. */
export function amountOf(figure: Figure): number {
  switch (figure.kind) {
    case 'count':
      return figure.count
    case 'part':
    case 'word':
      return figure.part
    case 'median':
      return figure.median
  }
}
