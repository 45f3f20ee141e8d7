import type { Day } from '../calendar.ts'
import type { CapacityProgress } from '../capacity/progress.ts'
import type { CycleStage } from '../cycle-stage.ts'
import type { Partner } from '../partner.ts'
import { textOf } from '../records/field.ts'
import type { Entry } from '../registers/entry.ts'
import type { RegisterId } from '../registers/register-id.ts'
import type { Results } from '../results.ts'
import type { SourceRow } from './figure.ts'

/** A partner with the stages it went through, oldest first. */
export type FollowedPartner = Partner & { stages: readonly { stage: CycleStage; since: Day }[] }

/** A partner that agreed to share its grades by name, and what both sides say of the partnership as a whole. */
export type SharedView = { partner: Partner; theirs: number; office: number }

/** Everything the signs of a year are computed from. Of results only what is published. */
export type FrameworkFacts = {
  year: number
  /** The day on which the strategy began. */
  strategyBegan: Day
  today: Day
  entries: (register: RegisterId) => readonly Entry[]
  /** What an entry is called. */
  nameOf: (entry: Entry) => string
  partners: readonly FollowedPartner[]
  /** Rounds about the office, of this year. */
  results: readonly Results[]
  /** How many actions of the joint plans of these rounds came from wishes. */
  fromWishes: number
  /** Networks whose members graded them this year: how many did, and how many gave a median of 4 or more. */
  networks: readonly { network: Entry; members: { n: number; high: number } }[]
  shared: readonly SharedView[]
  /** Null while the year's assessments are not complete. */
  capacity: CapacityProgress | null
}

/** The last day of the year that is looked at, or today within it: what holds is asked of this day. */
export function dayOf({ year, today }: Pick<FrameworkFacts, 'year' | 'today'>): Day {
  const last = `${year}-12-31`
  return today < last ? today : last
}

/** Whether a day lies in a year. */
export function isIn(year: number, day: Day): boolean {
  return day.startsWith(`${year}-`)
}

/**
 * Whether something with a beginning and an end held on a day. Without an end it still holds; without a beginning it held always.
 * @example heldOn('2026-05-01', '2026-01-01', '') // true
 */
export function heldOn(day: Day, starts: Day, ends: Day): boolean {
  return (starts === '' || starts <= day) && (ends === '' || day <= ends)
}

/** An entry as the source of a figure. */
export function rowOf({ nameOf }: Pick<FrameworkFacts, 'nameOf'>, entry: Entry): SourceRow {
  return { kind: 'entry', id: `${entry.register}/${entry.id}`, label: nameOf(entry) }
}

/** The choice of an entry's field. */
export function is(entry: Entry, key: string, ...values: readonly string[]): boolean {
  return values.includes(textOf(entry.values, key))
}
