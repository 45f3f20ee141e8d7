import { cleanText, lengthOf } from './answers.ts'
import { type Day, parseDay } from './calendar.ts'
import type { InputLineId, RoundId } from './ids.ts'
import { isReadOnly, type RoundState } from './round.ts'

/** How far what was agreed has come. */
export const inputStatuses = ['not-done', 'under-way', 'partly', 'done'] as const
export type InputStatus = (typeof inputStatuses)[number]

/** One thing the office agreed with its partners, against what it has done. */
export type InputFacts = {
  agreed: string
  due: Day
  status: InputStatus
  /** In words; empty while nothing is done. */
  done: string
  doneOn: Day | null
}

export type InputLine = InputFacts & { id: InputLineId; round: RoundId }

export const longestInput = 500

/** What stands in the fields of the form. */
export type TypedInput = Readonly<Record<'agreed' | 'due' | 'status' | 'done' | 'doneOn', string>>

export type InputFault = {
  field: keyof TypedInput
  kind: 'missing' | 'too-long' | 'not-a-day' | 'not-an-option'
}

export type ReadInput =
  | { kind: 'line'; facts: InputFacts }
  | { kind: 'faulty'; faults: readonly InputFault[] }

/**
 * Reads a typed line. It needs what was agreed and by when; what is said to be done needs the day it was.
 * @example readInput({ agreed: 'Pay within 30 days', due: '2026-06-30', status: 'done', done: '', doneOn: '' }) // faulty: doneOn is missing
 */
export function readInput(typed: TypedInput): ReadInput {
  const agreed = cleanText(typed.agreed)
  const done = cleanText(typed.done)
  const due = parseDay(typed.due)
  const doneOn = parseDay(typed.doneOn)
  const status = inputStatuses.find((one) => one === typed.status)
  const faults: InputFault[] = [
    ...textFaults('agreed', agreed, true),
    ...dayFaults('due', typed.due, true),
    ...(status ? [] : [{ field: 'status', kind: 'not-an-option' } as const]),
    ...textFaults('done', done, false),
    ...dayFaults('doneOn', typed.doneOn, status === 'done'),
  ]
  if (faults.length > 0 || !due || !status) return { kind: 'faulty', faults }
  return { kind: 'line', facts: { agreed, due, status, done, doneOn: doneOn ?? null } }
}

function textFaults(field: 'agreed' | 'done', text: string, needed: boolean): InputFault[] {
  if (text === '') return needed ? [{ field, kind: 'missing' }] : []
  return lengthOf(text) > longestInput ? [{ field, kind: 'too-long' }] : []
}

function dayFaults(field: 'due' | 'doneOn', typed: string, needed: boolean): InputFault[] {
  if (typed === '') return needed ? [{ field, kind: 'missing' }] : []
  return parseDay(typed) ? [] : [{ field, kind: 'not-a-day' }]
}

/** Whether the list of a round may still be changed: what partners have read in the results stays as they read it. */
export function mayChangeInputs(state: RoundState): boolean {
  return state !== 'shared' && state !== 'published' && !isReadOnly({ state })
}

/**
 * What a new list may begin with: the lines of the last one that are not done.
 * @example carriedOver([{ status: 'done', … }, { status: 'partly', … }]) // the second
 */
export function carriedOver<Line extends Pick<InputFacts, 'status'>>(
  lines: readonly Line[],
): readonly Line[] {
  return lines.filter(({ status }) => status !== 'done')
}
