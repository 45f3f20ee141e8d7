/** The text of a file, or why its bytes are no UTF-8; what could not be read stands as U+FFFD. */
export type Decoded =
  | { kind: 'text'; text: string }
  | { kind: 'not-utf-8'; text: string }
  | { kind: 'utf-16' }

/** Reads bytes as UTF-8, with or without byte order mark. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (isUtf16) return { kind: 'utf-16' }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { kind: 'not-utf-8', text: new TextDecoder('utf-8').decode(bytes) }
  }
}
