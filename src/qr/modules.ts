import { bitsOf } from './codewords.ts'
import type { Version } from './versions.ts'

/** The squares of a code, row by row; `true` is dark. */
export type Modules = readonly (readonly boolean[])[]

/** A code being drawn: what is dark, and what belongs to its fixed patterns. */
export type Drawing = { size: number; dark: boolean[][]; fixed: boolean[][] }

/** The fixed patterns, with the places of format and version kept free of data. */
export function blankDrawing(version: Version): Drawing {
  const { size, alignment } = version
  const field = () => Array.from({ length: size }, () => Array<boolean>(size).fill(false))
  const drawing = { size, dark: field(), fixed: field() }
  for (let place = 0; place < size; place += 1) {
    fix(drawing, 6, place, place % 2 === 0)
    fix(drawing, place, 6, place % 2 === 0)
  }
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    drawFinder(drawing, row, column)
  for (const row of alignment)
    for (const column of alignment)
      if (!isUnderFinder(size, row, column)) drawAlignment(drawing, row, column)
  drawFormat(drawing, 0)
  drawVersion(drawing, version.number)
  return drawing
}

export function fix({ size, dark, fixed }: Drawing, row: number, column: number, isDark: boolean) {
  const darkRow = dark[row]
  const fixedRow = fixed[row]
  if (!darkRow || !fixedRow || column < 0 || column >= size) return
  darkRow[column] = isDark
  fixedRow[column] = true
}

/** Three rings around a centre: dark, light, dark; and the light margin outside. */
function drawFinder(drawing: Drawing, row: number, column: number) {
  for (let down = -4; down <= 4; down += 1)
    for (let across = -4; across <= 4; across += 1) {
      const ring = Math.max(Math.abs(down), Math.abs(across))
      fix(drawing, row + down, column + across, ring !== 2 && ring !== 4)
    }
}

function drawAlignment(drawing: Drawing, row: number, column: number) {
  for (let down = -2; down <= 2; down += 1)
    for (let across = -2; across <= 2; across += 1)
      fix(drawing, row + down, column + across, Math.max(Math.abs(down), Math.abs(across)) !== 1)
}

function isUnderFinder(size: number, row: number, column: number): boolean {
  const isFirst = (place: number) => place === 6
  const isLast = (place: number) => place === size - 7
  return (isFirst(row) && (isFirst(column) || isLast(column))) || (isLast(row) && isFirst(column))
}

/** Correction level M (two bits of nought) and the mask, guarded by ten bits more, drawn twice. */
export function drawFormat(drawing: Drawing, mask: number) {
  const { size } = drawing
  const bits = bitsOf(((mask << 10) | remainder(mask, 10, 0x537)) ^ 0x5412, 15).reverse()
  for (const [place, bit] of bits.entries()) {
    const [row, column] = aroundFirstFinder(place)
    fix(drawing, row, column, bit === 1)
    if (place < 8) fix(drawing, 8, size - 1 - place, bit === 1)
    else fix(drawing, size - 15 + place, 8, bit === 1)
  }
  fix(drawing, size - 8, 8, true)
}

/** Down column 8 past the timing pattern, then back along row 8. */
function aroundFirstFinder(place: number): readonly [number, number] {
  if (place < 6) return [place, 8]
  if (place < 8) return [place + 1, 8]
  if (place === 8) return [8, 7]
  return [8, 14 - place]
}

/** From version 7 on, a code says how large it is. */
function drawVersion(drawing: Drawing, version: number) {
  if (version < 7) return
  const bits = bitsOf((version << 12) | remainder(version, 12, 0x1f25), 18).reverse()
  for (const [place, bit] of bits.entries()) {
    const long = Math.floor(place / 3)
    const short = drawing.size - 11 + (place % 3)
    fix(drawing, long, short, bit === 1)
    fix(drawing, short, long, bit === 1)
  }
}

/** What is left when a short number, shifted by `degree` bits, is divided as a polynomial over two elements. */
function remainder(value: number, degree: number, divisor: number): number {
  let rest = value << degree
  for (let bit = 31 - Math.clz32(rest); rest !== 0 && bit >= degree; bit = 31 - Math.clz32(rest))
    rest ^= divisor << (bit - degree)
  return rest
}
