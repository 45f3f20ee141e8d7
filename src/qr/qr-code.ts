import { bitsOf, codewordsFor } from './codewords.ts'
import { masks, penaltyOf } from './masks.ts'
import { blankDrawing, type Drawing, drawFormat, type Modules } from './modules.ts'

/**
 * A QR code (ISO/IEC 18004, byte mode, correction level M) of a short text, as rows of squares without the margin.
 * @returns undefined for a text of more than 213 bytes
 */
export function qrCode(text: string): Modules | undefined {
  const found = codewordsFor(new TextEncoder().encode(text))
  if (!found) return undefined
  const { version, codewords } = found
  const bits = codewords.flatMap((codeword) => bitsOf(codeword, 8))
  const drawings = masks.map((mask, number) => {
    const drawing = blankDrawing(version)
    drawData(drawing, bits, mask)
    drawFormat(drawing, number)
    return drawing.dark
  })
  return drawings.reduce((best, one) => (penaltyOf(one) < penaltyOf(best) ? one : best))
}

type Mask = (row: number, column: number) => boolean

/** Bits go up and down in columns two squares wide, from the lower right corner, around what is fixed. */
function drawData({ size, dark, fixed }: Drawing, bits: readonly number[], mask: Mask) {
  let next = 0
  let upwards = true
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right -= 1
    for (let step = 0; step < size; step += 1) {
      const row = upwards ? size - 1 - step : step
      for (const column of [right, right - 1]) {
        const line = dark[row]
        if (!line || fixed[row]?.[column]) continue
        line[column] = ((bits[next] ?? 0) === 1) !== mask(row, column)
        next += 1
      }
    }
    upwards = !upwards
  }
}

/** A code as one path of an SVG with the view box `0 0 size size`, the light margin of four squares included. */
export type QrPath = { size: number; path: string }

/** The dark squares of the code of a text; undefined where it is too long. */
export function qrPath(text: string): QrPath | undefined {
  const modules = qrCode(text)
  if (!modules) return undefined
  const rows = modules.map((row, down) => {
    const spelled = row.map((dark) => (dark ? '1' : '0')).join('')
    return [...spelled.matchAll(/1+/g)]
      .map(({ index, 0: run }) => `M${index + 4} ${down + 4}h${run.length}v1h-${run.length}z`)
      .join('')
  })
  return { size: modules.length + 8, path: rows.join('') }
}
