/**
 * What a person typed, as one line that cannot change what stands around it: no control characters or line breaks,
 * no half characters, no marks that turn the reading direction of the rest.
 * @example oneLine('Round\r\nBcc: x@y.org') // 'Round Bcc: x@y.org'
 */
export function oneLine(typed: string): string {
  return typed
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}
