import { cleanText, lengthOf } from './answers.ts'

/** Longest name or place, in characters as a person counts: marks that sit on a letter are free, within reason. */
export const longestName = 150
const mostMarks = 2000

/**
 * A name as it is kept: on one line, single spaces, nothing that steers a terminal; letters of every script stay as typed.
 * @example cleanName(' Réseau\r\n  Femmes\0') // 'Réseau Femmes�'
 */
export function cleanName(typed: string): string {
  return cleanText(typed)
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/\p{Cc}/gu, '\uFFFD')
    .trim()
}

/** What is wrong with a name, already clean. A name of marks and invisible characters only says nothing. */
export function nameFault(name: string): 'missing' | 'too-long' | undefined {
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(name)) return 'missing'
  return isTooLong(name) ? 'too-long' : undefined
}

/** Whether a line is longer than a name may be; an empty one is not. */
export function isTooLong(line: string): boolean {
  return lengthOf(line.replace(/\p{M}/gu, '')) > longestName || lengthOf(line) > mostMarks
}
