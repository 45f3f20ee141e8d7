import type { Grade } from './grade.ts'
import type { PartnerId } from './ids.ts'
import { median } from './method/median.ts'
import { organisationAnswer } from './method/organisation-grade.ts'

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

/**
 * Reads how many gave each grade; an empty field is nobody.
 * @returns the counts, or the fields that hold no such number
 * @example readCounts(['', '1', '1', '3', '2']) // { counts: [0, 1, 1, 3, 2] }
 */
export function readCounts(
  typed: readonly [string, string, string, string, string],
): { counts: GradeCounts } | { faulty: readonly number[] } {
  const [one, two, three, four, five] = typed.map((text) =>
    /^\d{0,3}$/.test(text.trim()) ? Number(text) : undefined,
  )
  if (
    one === undefined ||
    two === undefined ||
    three === undefined ||
    four === undefined ||
    five === undefined ||
    one + two + three + four + five > mostPeople
  )
    return {
      faulty: typed.flatMap((text, index) => (/^\d{0,3}$/.test(text.trim()) ? [] : [index + 1])),
    }
  return { counts: [one, two, three, four, five] }
}
