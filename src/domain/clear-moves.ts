import { type ChangeWord, isVerdict } from './results.ts'

/** How many statements clearly rose and clearly fell. */
export type ClearMoves = { rose: number; fell: number }

/**
 * Counts the clear words among what is said of some statements.
 * @returns null where nothing could be judged of any: none is not the same as unknown
 * @example clearMoves(['clear-rise', 'no-clear-change']) // { rose: 1, fell: 0 }
 * @example clearMoves(['low-response', undefined]) // null
 */
export function clearMoves(words: readonly (ChangeWord | undefined)[]): ClearMoves | null {
  if (!words.some((word) => word !== undefined && isVerdict(word))) return null
  const count = (wanted: ChangeWord) => words.filter((word) => word === wanted).length
  return { rose: count('clear-rise'), fell: count('clear-fall') }
}
