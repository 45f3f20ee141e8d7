import { commonPhrases, commonWords, rows } from './common-passwords.ts'

export const shortestPassword = 12
export const longestPassword = 128

export type PasswordFault = 'too-short' | 'too-long' | 'common' | 'personal'

/**
 * What is wrong with a password, if anything: its length in characters, that it is among the first an attacker tries, or
 * that little is left of it without what everybody knows about the person.
 * @param known names and addresses of the person and the office
 * @example passwordFault('Password2026!', []) // 'common'
 * @example passwordFault('amahoro-2026-aline', ['Aline', 'Amahoro International']) // 'personal'
 */
export function passwordFault(
  password: string,
  known: readonly string[],
): PasswordFault | undefined {
  const length = [...password].length
  if (length < shortestPassword) return 'too-short'
  if (length > longestPassword) return 'too-long'
  if (isCommon(password)) return 'common'
  const words = known.map(plain).flatMap((text) => [text, ...text.split(/[^a-z0-9]+/)])
  return littleIsLeft(plain(password), [...words, ...commonWords], words) ? 'personal' : undefined
}

function isCommon(password: string): boolean {
  const text = plain(password)
  const solid = text.replaceAll(/[^a-z0-9]/g, '')
  return (
    commonPhrases.has(solid) ||
    new Set(text).size < 5 ||
    isRepeated(text) ||
    littleIsLeft(text, commonWords, commonWords) ||
    littleIsLeft(withoutDisguise(text), commonWords, commonWords)
  )
}

/** A short piece over and over: `abc!abc!abc!`. */
function isRepeated(text: string): boolean {
  const period = `${text}${text}`.indexOf(text, 1)
  return period < text.length && period <= 6
}

/** Whether fewer than four letters remain once words and walks along the keyboard are taken out; one of `telling` must be among them or a walk. */
function littleIsLeft(text: string, words: readonly string[], telling: readonly string[]): boolean {
  const without = (from: string, taken: readonly string[]) =>
    taken
      .filter((word) => word.length >= 4)
      .sort((one, other) => other.length - one.length)
      .reduce((rest, word) => rest.replaceAll(word, ' '), from)
  const walked = withoutWalks(without(text, words))
  const found = without(text, telling) !== text || withoutWalks(text) !== text
  return found && walked.replaceAll(/[^a-z]/g, '').length < 4
}

const leastWalk = 4
const walks = [...rows, ...rows.map((row) => [...row].reverse().join(''))]
const pieces = new Set(
  walks.flatMap((row) =>
    Array.from({ length: row.length - leastWalk + 1 }, (_, at) => row.slice(at, at + leastWalk)),
  ),
)

/** The text without runs of four and more neighbours: `x1234y` keeps x and y. */
function withoutWalks(text: string): string {
  const walked = Array.from({ length: text.length }, () => false)
  for (let at = 0; at + leastWalk <= text.length; at += 1)
    if (pieces.has(text.slice(at, at + leastWalk))) walked.fill(true, at, at + leastWalk)
  return Array.from(text, (letter, at) => (walked[at] ? ' ' : letter)).join('')
}

const disguises: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
}

function withoutDisguise(text: string): string {
  return [...text].map((letter) => disguises[letter] ?? letter).join('')
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
