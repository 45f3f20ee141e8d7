import { encode } from 'uqr'
import { blackOnWhite } from './png.ts'

/** A QR code as one path of an SVG with the view box `0 0 size size`, the light margin of four squares included. */
export type QrPath = { size: number; path: string }

/** A QR code as a picture: square, and as many pixels wide as it says. */
export type QrPicture = { side: number; png: Buffer }

const margin = 4

/**
 * The QR code (ISO/IEC 18004, correction level M) of an address: a code that is a little dirty can still be read.
 * @example qrPath('https://partners.office.org/r/0123456789abcdefghijkl').size // 41
 */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: margin })
  const rows = data.map((row, down) => {
    const spelled = row.map((dark) => (dark ? '1' : '0')).join('')
    return [...spelled.matchAll(/1+/g)]
      .map(({ index, 0: run }) => `M${index} ${down}h${run.length}v1h-${run.length}z`)
      .join('')
  })
  return { size, path: rows.join('') }
}

/** Squares of four pixels stay sharp on a screen that shows two for one. */
const pixels = 4

/**
 * The same code as a picture for a mail, some 400 bytes. It brings its white margin along, so that a dark page does not
 * swallow it. The mask is a fixed one: trying all eight, as paper deserves, takes as long as sending the letter.
 * @example qrPicture('https://partners.office.org/r/0123456789abcdefghijkl').side // 164
 */
export function qrPicture(text: string): QrPicture {
  const { data, size } = encode(text, { ecc: 'M', border: margin, maskPattern: 2 })
  return { side: size * pixels, png: blackOnWhite(data, pixels) }
}
