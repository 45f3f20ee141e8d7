import { type Instant, instantOf } from './calendar.ts'
import type { Grade } from './grade.ts'
import type { PartnerId } from './ids.ts'
import type { Meeting } from './meeting.ts'
import { median } from './method/median.ts'
import { organisationAnswer } from './method/organisation-grade.ts'
import type { Round } from './round.ts'

export const gradeNames = [1, 2, 3, 4, 5] as const

/** How many gave 1, 2, 3, 4 and 5 to "Was this meeting worth its time?". */
export type GradeCounts = readonly [number, number, number, number, number]

/** What may be told of a meeting: how many say it was worth its time (4 or 5), or that too few said anything. */
export type MeetingValue =
  | { kind: 'shown'; n: number; high: number; median: number }
  | { kind: 'few' }

/**
 * What the slips of paper say; nothing about fewer than k people.
 * @example valueOfCounts([0, 1, 1, 3, 2], 5) // { kind: 'shown', n: 7, high: 5, median: 4 }
 */
export function valueOfCounts(counts: GradeCounts, k: number): MeetingValue {
  return told(
    counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1)),
    k,
  )
}

/**
 * What partners say through their links: one organisation is one voice, and nothing is told about fewer than k of them.
 * @example valueOfPartners([{ partner: one, grade: 5 }], 5) // { kind: 'few' }
 */
export function valueOfPartners(
  given: readonly { partner: PartnerId; grade: Grade }[],
  k: number,
): MeetingValue {
  const voices = Map.groupBy(given, ({ partner }) => partner)
  const grades = [...voices.values()]
    .map((voice) => organisationAnswer(voice.map(({ grade }) => grade)))
    .filter((grade) => typeof grade === 'number')
  return told(grades, k)
}

function told(grades: readonly number[], k: number): MeetingValue {
  const middle = median(grades)
  if (middle === undefined || grades.length < k) return { kind: 'few' }
  return {
    kind: 'shown',
    n: grades.length,
    high: grades.filter((grade) => grade >= 4).length,
    median: middle,
  }
}

/** How many people a meeting may have had. */
const mostPeople = 999
const count = /^\d{0,3}$/

/**
 * Reads how many gave each grade; an empty field is nobody.
 * @returns the counts, or the grades whose field holds no such number: all five where they are too many together
 * @example readCounts(['', '1', '1', '3', '2']) // { counts: [0, 1, 1, 3, 2] }
 */
export function readCounts(
  typed: readonly [string, string, string, string, string],
): { counts: GradeCounts } | { faulty: readonly number[] } {
  const faulty = gradeNames.filter((grade) => !count.test(typed[grade - 1]?.trim() ?? ''))
  if (faulty.length > 0) return { faulty }
  const [one, two, three, four, five] = typed
  const counts: GradeCounts = [+one, +two, +three, +four, +five]
  return counts.reduce((sum, some) => sum + some, 0) > mostPeople
    ? { faulty: gradeNames }
    : { counts }
}

/**
 * Whether the question is asked behind partners' links: from the beginning of the meeting until the round is published. From
 * then on it is told, and nothing is added to what was told.
 */
export function asksAboutMeeting(
  round: Round,
  meeting: Pick<Meeting, 'starts'> | undefined,
  now: Instant,
): boolean {
  return (
    meeting !== undefined &&
    round.state === 'shared' &&
    instantOf(meeting.starts, round.zone) <= now
  )
}
