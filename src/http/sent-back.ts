import { decode } from '../csv/decode.ts'
import { importLimit } from './forms.ts'

/** Room for what a browser puts around a file when it comes back. */
const wrapping = 2048

/**
 * The text of a file that a page carries along, if a browser can post it again within the limit: it makes every line end two
 * characters.
 * @param around bytes that stand in the form beside it
 */
export function sentBack(bytes: Uint8Array, around = wrapping): string | undefined {
  const decoded = decode(bytes)
  if (decoded.kind === 'utf-16') return undefined
  const posted = decoded.text.replace(/\r\n|\r|\n/g, '\r\n')
  return new TextEncoder().encode(posted).length + around <= importLimit ? decoded.text : undefined
}
