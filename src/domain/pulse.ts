import { cleanText, lengthOf } from './answers.ts'
import { dayAt, type Instant } from './calendar.ts'
import { type Grade, parseGrade } from './grade.ts'
import type { ContactId, PartnerId, PulseAnswerId } from './ids.ts'
import { organisationAnswer } from './method/organisation-grade.ts'
import type { Round } from './round.ts'

/** A quarter of a year on the office's calendar, as in `2026-Q2`. */
export type Quarter = string

/**
 * The quarter a moment falls into.
 * @example quarterAt(Date.parse('2026-06-30T23:00:00Z'), 'Africa/Bujumbura') // '2026-Q3'
 */
export function quarterAt(now: Instant, zone: string): Quarter {
  const [year, month] = dayAt(now, zone).split('-')
  return `${year}-Q${Math.ceil(Number(month) / 3)}`
}

/** What somebody of a partner says between two rounds: one grade at most, and what works and what does not. */
export type PulseAnswer = {
  id: PulseAnswerId
  quarter: Quarter
  partner: PartnerId
  contact: ContactId
  /** About how many organisations at least anything is told, as the form promised. */
  k: number
  grade: Grade | null
  well: string
  better: string
}

export const pulseQuestions = ['well', 'better'] as const
export type PulseQuestion = (typeof pulseQuestions)[number]
export type TypedPulse = Readonly<Record<PulseQuestion | 'grade', string>>
export const emptyPulse: TypedPulse = { grade: '', well: '', better: '' }
export type PulseFacts = Pick<PulseAnswer, 'grade' | PulseQuestion>
export type PulseFault =
  | { field: 'grade'; kind: 'not-a-grade' | 'nothing' }
  | { field: PulseQuestion; kind: 'too-long'; by: number }

export const longestPulse = 2000

/**
 * Reads what was typed. Each question may stay open, but not all of them.
 * @example readPulse({ grade: '4', well: '', better: '' }) // { kind: 'pulse', facts: { grade: 4, … } }
 */
export function readPulse(
  typed: TypedPulse,
): { kind: 'pulse'; facts: PulseFacts } | { kind: 'faulty'; faults: readonly PulseFault[] } {
  const well = cleanText(typed.well)
  const better = cleanText(typed.better)
  const grade = typed.grade === '' ? null : parseGrade(typed.grade)
  const faults: PulseFault[] = pulseQuestions.flatMap((field) => {
    const by = lengthOf(cleanText(typed[field])) - longestPulse
    return by > 0 ? [{ field, kind: 'too-long', by } as const] : []
  })
  if (grade === undefined) faults.push({ field: 'grade', kind: 'not-a-grade' })
  if (grade === null && well === '' && better === '')
    faults.push({ field: 'grade', kind: 'nothing' })
  if (faults.length > 0 || grade === undefined) return { kind: 'faulty', faults }
  return { kind: 'pulse', facts: { grade, well, better } }
}

/** A pulse is asked between rounds: while one is open, that one asks. */
export function isBetweenRounds(rounds: readonly Round[]): boolean {
  return rounds.every(({ state }) => state !== 'open')
}

/** Quarters that are told of together, since enough organisations answered in them. */
export type PulsePeriod = {
  from: Quarter
  to: Quarter
  organisations: number
  /** How many of those that graded give 4 or 5; null where too few graded. */
  level: { n: number; high: number } | null
  answers: readonly PulseAnswer[]
}

/**
 * What may be told of the pulse: quarters that are over, each joined with those after it until as many organisations have
 * answered as were promised. A period never changes once it is there, and no answer stands in two, so that nothing can be
 * had by subtraction. What is left waits.
 * @param now the quarter that is under way: nothing of it is told
 */
export function pulsePeriods(
  answers: readonly PulseAnswer[],
  now: Quarter,
): { told: readonly PulsePeriod[]; waiting: number } {
  const told: PulsePeriod[] = []
  let gathered: PulseAnswer[] = []
  for (const quarter of [...new Set(answers.map((one) => one.quarter))].sort()) {
    gathered.push(...answers.filter((one) => one.quarter === quarter))
    if (quarter >= now || organisationsIn(gathered) < mostPromised(gathered)) continue
    told.push(periodOf(gathered))
    gathered = []
  }
  return { told, waiting: organisationsIn(gathered) }
}

function periodOf(answers: readonly PulseAnswer[]): PulsePeriod {
  const quarters = answers.map(({ quarter }) => quarter)
  const grades = [...Map.groupBy(newestOf(answers), ({ partner }) => partner).values()]
    .map((voice) => organisationAnswer(voice.map(({ grade }) => grade ?? undefined)))
    .filter((grade) => typeof grade === 'number')
  const high = grades.filter((grade) => grade >= 4).length
  return {
    from: quarters[0] ?? '',
    to: quarters.at(-1) ?? '',
    organisations: organisationsIn(answers),
    level: grades.length < mostPromised(answers) ? null : { n: grades.length, high },
    answers,
  }
}

/** Of a person who answered in several quarters, what was said last. */
function newestOf(answers: readonly PulseAnswer[]): readonly PulseAnswer[] {
  return [...new Map(answers.map((one) => [one.contact, one])).values()]
}

function organisationsIn(answers: readonly PulseAnswer[]): number {
  return new Set(answers.map(({ partner }) => partner)).size
}

function mostPromised(answers: readonly PulseAnswer[]): number {
  return Math.max(...answers.map(({ k }) => k))
}
