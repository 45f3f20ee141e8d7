import { encode } from 'uqr'

/** A QR code as one path of an SVG with the view box `0 0 size size`, the light margin of four squares included. */
export type QrPath = { size: number; path: string }

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
