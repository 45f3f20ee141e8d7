import type { Day } from './calendar.ts'
import type { Bilingual } from './language.ts'

/** One direction of the strategy; other records name it by its number. */
export type Direction = { number: number; title: Bilingual; text: Bilingual }

/** What the office wants to become as a partner, and until when. Each save makes a version of its own. */
export type Strategy = {
  title: Bilingual
  starts: Day
  ends: Day
  /** What it wants to reach, in words the office edits. */
  aims: Bilingual
  directions: readonly Direction[]
}

/** A version of the strategy as it was saved; the last one holds. */
export type StrategyVersion = { version: number; body: Strategy; savedOn: Day }
