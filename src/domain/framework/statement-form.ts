import { cleanText, lengthOf } from '../answers.ts'
import { type SignState, signStates } from '../sign-state.ts'

/** What stands in the forms of a sign: the statement at the turn it was read, and the target. */
export type TypedStatement = { turn: number; state: string; words: string; target: string }

export type SignFault =
  | { field: 'state'; kind: 'chooseState' }
  | { field: 'words'; kind: 'missing' | 'tooLong' }
  | { field: 'target'; kind: 'notATarget' }

export const longestStatement = 2000

export type ReadStatement =
  | { kind: 'statement'; state: SignState; words: string }
  | { kind: 'faults'; faults: readonly SignFault[] }

/** Reads what somebody states of a sign: where it stands, and what shows it. */
export function readStatement(typed: Pick<TypedStatement, 'state' | 'words'>): ReadStatement {
  const state = signStates.find((one) => one === typed.state)
  const words = cleanText(typed.words)
  const faults: SignFault[] = []
  if (!state) faults.push({ field: 'state', kind: 'chooseState' })
  if (words === '') faults.push({ field: 'words', kind: 'missing' })
  if (lengthOf(words) > longestStatement) faults.push({ field: 'words', kind: 'tooLong' })
  if (!state || faults.length > 0) return { kind: 'faults', faults }
  return { kind: 'statement', state, words }
}

/**
 * Reads a target: a whole number from 1, at most 100 where it is a share in per cents; empty for none.
 * @returns null for none, undefined where it cannot be reached
 * @example readTarget('101', true) // undefined
 */
export function readTarget(typed: string, isShare: boolean): number | null | undefined {
  if (typed === '') return null
  if (!/^\d{1,6}$/.test(typed)) return undefined
  const target = Number(typed)
  return target < 1 || (isShare && target > 100) ? undefined : target
}
