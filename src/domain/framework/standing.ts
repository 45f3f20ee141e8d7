import { type Day, movedDay, movedMonths } from '../calendar.ts'
import type { Bilingual } from '../language.ts'
import type { SignState } from '../sign-state.ts'
import { type Computed, type Figure, nothing, type SourceRow, stateOf } from './figure.ts'
import type { Framework, FrameworkIndicator, Sign } from './framework-file.ts'

/** What somebody states of a sign in a year: it stands beside what is computed and never replaces it. */
export type Statement = { state: SignState; words: string; by: string | null; statedOn: Day }

/** A sign in a year: by its data, and by what somebody states. */
export type SignStanding = Pick<Sign, 'code' | 'text' | 'unit' | 'formula' | 'aim'> & {
  figure: Figure | null
  /** Where it stands by its figure. */
  computed: SignState
  rows: readonly SourceRow[]
  target: number | null
  statement: Statement | null
  /** What counts: the figure, or the statement where there is none. */
  state: SignState
}

export type IndicatorStanding = Pick<FrameworkIndicator, 'code' | 'direction'> & {
  title: Bilingual
  supplementary: boolean
  due: Day | null
  state: SignState
  signs: readonly SignStanding[]
}

/** A year of the framework: what its page shows, and what a locked report keeps. */
export type FrameworkYear = { year: number; indicators: readonly IndicatorStanding[] }

/** What a year is made of, sign by sign. */
export type SignFacts = {
  now: (code: string) => Computed
  /** The same for the year before. */
  before: (code: string) => Computed
  target: (code: string) => number | null
  statement: (code: string) => Statement | null
}

/**
 * The framework in a year. Deadlines count from the day the strategy began: 42 months after 1 July 2013 is 31 December 2016.
 * @param today the day on which deadlines are looked at: within the year, or its last day
 */
export function frameworkYear(
  framework: Framework,
  year: number,
  { strategyBegan, today }: { strategyBegan: Day; today: Day },
  facts: SignFacts,
): FrameworkYear {
  return {
    year,
    indicators: framework.indicators.map((indicator) => {
      const due = dueOf(indicator, strategyBegan)
      const signs = indicator.signs.map((sign) => standingOf(sign, { due, today }, facts))
      return {
        code: indicator.code,
        direction: indicator.direction,
        title: indicator.title,
        supplementary: indicator.supplementary === true,
        due,
        state: together(signs.map(({ state }) => state)),
        signs,
      }
    }),
  }
}

/** The last day on which an indicator is in time; null where it has no deadline. */
export function dueOf({ within_months }: FrameworkIndicator, strategyBegan: Day): Day | null {
  return within_months === undefined
    ? null
    : movedDay(movedMonths(strategyBegan, within_months), -1)
}

function standingOf(
  { code, text, unit, formula, aim }: Sign,
  on: { due: Day | null; today: Day },
  facts: SignFacts,
): SignStanding {
  const { figure, rows } = facts.now(code)
  const target = facts.target(code)
  const before = facts.before(code).figure
  const computed = stateOf(figure, { ...on, aim, target, before })
  const statement = facts.statement(code)
  const state = computed === 'no_data' && statement ? statement.state : computed
  return { code, text, unit, formula, aim, figure, computed, rows, target, statement, state }
}

/**
 * Where an indicator stands by its signs: *met* when all are, *behind* when one is, *no_data* when all are; else *progress*
 * where one is met or on its way, and *no_change* where none is.
 * @example together(['met', 'no_data']) // 'progress'
 */
export function together(states: readonly SignState[]): SignState {
  if (states.every((state) => state === 'met')) return 'met'
  if (states.every((state) => state === 'no_data')) return 'no_data'
  if (states.includes('behind')) return 'behind'
  return states.some((state) => state === 'met' || state === 'progress') ? 'progress' : 'no_change'
}

/** The strategy's own indicators; the supplementary one stands apart. */
export function ownIndicators({ indicators }: FrameworkYear): readonly IndicatorStanding[] {
  return indicators.filter(({ supplementary }) => !supplementary)
}

/** How many of the strategy's own indicators are met, of how many. */
export function metIn(year: FrameworkYear): { met: number; of: number } {
  const own = ownIndicators(year)
  return { met: own.filter(({ state }) => state === 'met').length, of: own.length }
}

/** A sign of a year by its code. */
export function signIn({ indicators }: FrameworkYear, code: string): SignStanding | undefined {
  return indicators.flatMap(({ signs }) => signs).find((sign) => sign.code === code)
}

/**
 * A year as everybody may read it: where a figure came from is for who may see registers, and what a single partner shared
 * by name for who may see named grades. Without its figure such a sign says what is stated, or nothing.
 */
export function readAs(
  year: FrameworkYear,
  may: { rows: (row: SourceRow) => boolean; named: boolean },
): FrameworkYear {
  const indicators = year.indicators.map((indicator) => {
    const signs = indicator.signs.map((sign) => ({
      ...(sign.code === namedSign && !may.named ? withoutFigure(sign) : sign),
      rows: sign.code === namedSign && !may.named ? nothing.rows : sign.rows.filter(may.rows),
    }))
    return { ...indicator, signs, state: together(signs.map(({ state }) => state)) }
  })
  return { ...year, indicators }
}

/** The one sign that rests on what single partners said, with their consent. */
const namedSign = 'P08.b'

function withoutFigure(sign: SignStanding): SignStanding {
  const state = sign.statement?.state ?? 'no_data'
  return { ...sign, figure: null, computed: 'no_data', rows: [], state }
}
