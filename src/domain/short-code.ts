/** A code typed by hand where a link cannot be tapped: ten letters and digits, 50 bits. */
export type ShortCode = string

/** Base 32 without I, L, O and U: what looks like 0 or 1 can only be 0 or 1. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 10

/** Ten letters from the first fifty bits of a keyed hash. */
export function shortCodeFrom(bytes: Uint8Array): ShortCode {
  const bits = [...bytes.subarray(0, 7)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const fives = bits.match(/.{5}/g)?.slice(0, length) ?? []
  return fives.map((five) => letters[Number.parseInt(five, 2)] ?? '').join('')
}

/**
 * Reads a code as people type it: small letters, blanks and dashes anywhere, O for 0, I or L for 1.
 * @example parseShortCode(' k7p2m–9xqho') // 'K7P2M9XQH0'
 */
export function parseShortCode(typed: string): ShortCode | undefined {
  if (typed.length > 100) return undefined
  const written = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Pc}.\u2212]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const isCode = written.length === length && [...written].every((one) => letters.includes(one))
  return isCode ? written : undefined
}

/**
 * A code as it is printed.
 * @example shownCode('K7P2M9XQH0') // 'K7P2M-9XQH0'
 */
export function shownCode(code: ShortCode): string {
  return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`
}
