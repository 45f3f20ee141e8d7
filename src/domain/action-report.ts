import { type ActionStatus, actionStatuses, type Side } from './action.ts'
import { cleanText, lengthOf } from './answers.ts'
import type { Day } from './calendar.ts'
import type { ActionId, ActionReportId, ContactId, StaffId } from './ids.ts'

/** What one side said of an action. The history is kept as it was said. */
export type ActionReport = {
  id: ActionReportId
  action: ActionId
  /** The first report of an action is 1. */
  place: number
  side: Side
  staff: StaffId | null
  contact: ContactId | null
  status: ActionStatus
  /** What shows it; empty once the person who wrote it is forgotten. */
  words: string
  reportedOn: Day
}

/** How far an action has come, and who has asked the other side to drop it. */
export type Progress = { status: ActionStatus; dropAskedBy: Side | null }

/**
 * How far an action has come by what both sides said, one after the other. What is said last holds; but one side alone drops
 * nothing: its report asks, and only the same word from the other side answers it. Anything else said meanwhile ends the question.
 * @example progressAfter([{ side: 'office', status: 'dropped' }]) // { status: 'planned', dropAskedBy: 'office' }
 */
export function progressAfter(reports: readonly Pick<ActionReport, 'side' | 'status'>[]): Progress {
  return reports.reduce<Progress>(next, { status: 'planned', dropAskedBy: null })
}

function next(progress: Progress, said: Pick<ActionReport, 'side' | 'status'>): Progress {
  if (said.status !== 'dropped') return { status: said.status, dropAskedBy: null }
  const answers = progress.dropAskedBy !== null && progress.dropAskedBy !== said.side
  return answers
    ? { status: 'dropped', dropAskedBy: null }
    : { status: progress.status, dropAskedBy: said.side }
}

export const longestReport = 1000

export type TypedReport = { status: string; words: string }
export type ReportFault = {
  field: keyof TypedReport
  kind: 'missing' | 'too-long' | 'not-an-option'
}
export type ReadReport =
  | { kind: 'report'; facts: Pick<ActionReport, 'status' | 'words'> }
  | { kind: 'faulty'; faults: readonly ReportFault[] }

/**
 * Reads a typed report. Whoever says that an action came to an end says what shows it, or why not; words may stay empty only
 * while it is planned or under way, or where a report agrees to drop what the other side asked to drop.
 * @example readReport({ status: 'done', words: '' }) // faulty: words are missing
 */
export function readReport(typed: TypedReport, { agrees = false } = {}): ReadReport {
  const words = cleanText(typed.words)
  const status = actionStatuses.find((one) => one === typed.status)
  const faults: ReportFault[] = [
    ...(status ? [] : [{ field: 'status', kind: 'not-an-option' } as const]),
    ...wordFaults(words, agrees && status === 'dropped' ? undefined : status),
  ]
  if (faults.length > 0 || !status) return { kind: 'faulty', faults }
  return { kind: 'report', facts: { status, words } }
}

function wordFaults(words: string, status: ActionStatus | undefined): ReportFault[] {
  if (lengthOf(words) > longestReport) return [{ field: 'words', kind: 'too-long' }]
  const needed = status !== undefined && status !== 'planned' && status !== 'under-way'
  return words === '' && needed ? [{ field: 'words', kind: 'missing' }] : []
}
