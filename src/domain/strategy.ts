import type { Role } from './access.ts'
import { type Day, movedMonths } from './calendar.ts'
import type { Bilingual } from './language.ts'

/** One direction of the strategy; other records name it by its number. */
export type Direction = { number: number; title: Bilingual; text: Bilingual }

/** What the office wants to become as a partner, and until when. Each save makes a version of its own. */
export type Strategy = {
  title: Bilingual
  starts: Day
  /** Its last day. */
  ends: Day
  /** The first month of the office's financial year, 1-12: its activities are planned by quarters of that year. */
  yearBegins: number
  /** What it wants to reach, in words the office edits. */
  aims: Bilingual
  directions: readonly Direction[]
}

/** A version of the strategy as it was saved; the last one holds. */
export type StrategyVersion = { version: number; body: Strategy; savedOn: Day }

/** How many months before its last day the office hears that a strategy ends. */
export const monthsAhead = 6

/**
 * Whether it is time to evaluate and revise a strategy: its last six months.
 * @example isEnding({ ends: '2018-06-30' }, '2017-12-30') // true
 */
export function isEnding({ ends }: Pick<Strategy, 'ends'>, today: Day): boolean {
  return movedMonths(ends, -monthsAhead) <= today && today <= ends
}

/** Whether the last day of a strategy has passed. */
export function hasEnded({ ends }: Pick<Strategy, 'ends'>, today: Day): boolean {
  return ends < today
}

/**
 * The direction a record names by its number; undefined where it names none, or one the strategy has no more.
 * @example directionNamed(strategy.directions, '4')?.title.en
 */
export function directionNamed(
  directions: readonly Direction[],
  name: string,
): Direction | undefined {
  return directions.find(({ number }) => String(number) === name)
}

/** Who is told that the strategy ends: who writes it, and who answers for it. */
export function hearsOfStrategy(role: Role): boolean {
  return role === 'coordinator' || role === 'direction'
}

/** What a mail about the end of a strategy must not be sent twice for. */
export function strategyOccasion({ ends }: Pick<Strategy, 'ends'>, staff: string): string {
  return `strategy-ending ${ends} ${staff}`
}
