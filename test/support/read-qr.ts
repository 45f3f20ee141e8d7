/** A reader of QR codes, written from the standard and apart from the encoder, to hold it to its word. */
export type ReadQr = {
  version: number
  mask: number
  text: string
  /** What is left over when each block is checked; all nought in a code without faults. */
  syndromes: readonly number[]
  padding: readonly number[]
}

/** Level M: codewords in all, and [blocks, data codewords in each] for every group of blocks. */
const layout: Record<number, { total: number; groups: [number, number][]; aligned: number[] }> = {
  1: { total: 26, groups: [[1, 16]], aligned: [] },
  2: { total: 44, groups: [[1, 28]], aligned: [18] },
  3: { total: 70, groups: [[1, 44]], aligned: [22] },
  4: { total: 100, groups: [[2, 32]], aligned: [26] },
  5: { total: 134, groups: [[2, 43]], aligned: [30] },
  6: { total: 172, groups: [[4, 27]], aligned: [34] },
  7: { total: 196, groups: [[4, 31]], aligned: [6, 22, 38] },
  8: {
    total: 242,
    groups: [
      [2, 38],
      [2, 39],
    ],
    aligned: [6, 24, 42],
  },
  9: {
    total: 292,
    groups: [
      [3, 36],
      [2, 37],
    ],
    aligned: [6, 26, 46],
  },
  10: {
    total: 346,
    groups: [
      [4, 43],
      [1, 44],
    ],
    aligned: [6, 28, 50],
  },
}

type Squares = readonly (readonly boolean[])[]

export function readQr(squares: Squares): ReadQr {
  const size = squares.length
  const version = (size - 17) / 4
  const facts = layout[version]
  if (!facts) throw new Error(`no version has ${size} squares`)
  const at = (row: number, column: number) => (squares[row]?.[column] ? 1 : 0)
  if (version >= 7) checkVersion(at, size, version)
  const mask = maskIn(at, size)
  const bits: number[] = []
  let up = true
  for (let pair = 0; pair < (size - 1) / 2; pair += 1) {
    const left = size - 2 - 2 * pair
    const shift = left < 6 ? -1 : 0
    for (let step = 0; step < size; step += 1)
      for (const column of [left + 1 + shift, left + shift]) {
        const row = up ? size - 1 - step : step
        if (!isPattern(row, column, size, version, facts.aligned))
          bits.push(at(row, column) ^ (flips(mask, row, column) ? 1 : 0))
      }
    up = !up
  }
  const stream = Array.from({ length: facts.total }, (_, index) => byteAt(bits, index * 8))
  const { data, syndromes } = split(stream, facts)
  return { version, mask, syndromes, ...textIn(data, version) }
}

type At = (row: number, column: number) => number

/** Fifteen bits beside the upper left finder, and the same again along the two others. */
function maskIn(at: At, size: number): number {
  const along: [number, number][] = [
    ...[0, 1, 2, 3, 4, 5, 7, 8].map((column): [number, number] => [8, column]),
    ...[7, 5, 4, 3, 2, 1, 0].map((row): [number, number] => [row, 8]),
  ]
  const again: [number, number][] = [
    ...[1, 2, 3, 4, 5, 6, 7].map((from): [number, number] => [size - from, 8]),
    ...[8, 7, 6, 5, 4, 3, 2, 1].map((from): [number, number] => [8, size - from]),
  ]
  const read = (places: [number, number][]) =>
    places.reduce((value, [row, column]) => value * 2 + at(row, column), 0)
  if (read(along) !== read(again)) throw new Error('the two formats differ')
  if (at(size - 8, 8) !== 1) throw new Error('the dark square is light')
  const format = read(along) ^ 0b101010000010010
  if (rest(format, 0b10100110111) !== 0) throw new Error('the format is spoiled')
  if (format >> 13 !== 0) throw new Error('not level M')
  return (format >> 10) & 7
}

function checkVersion(at: At, size: number, version: number) {
  let upper = 0
  let lower = 0
  for (let place = 17; place >= 0; place -= 1) {
    const [long, short] = [Math.floor(place / 3), size - 11 + (place % 3)]
    upper = upper * 2 + at(long, short)
    lower = lower * 2 + at(short, long)
  }
  if (upper !== lower || upper >> 12 !== version) throw new Error('the version is wrong')
  if (rest(upper, 0b1111100100101) !== 0) throw new Error('the version is spoiled')
}

/** The rest of a division over two elements. */
function rest(value: number, divisor: number): number {
  let left = value
  const degree = divisor.toString(2).length
  while (left.toString(2).length >= degree && left !== 0)
    left ^= divisor << (left.toString(2).length - degree)
  return left
}

function isPattern(row: number, column: number, size: number, version: number, aligned: number[]) {
  const corner = (down: number, across: number) => down < 9 && across < 9
  if (corner(row, column)) return true
  if (corner(row, size - 1 - column + 1) || corner(size - 1 - row + 1, column)) return true
  if (row === 6 || column === 6) return true
  if (version >= 7) {
    if (row < 6 && column >= size - 11) return true
    if (column < 6 && row >= size - 11) return true
  }
  const centres = version < 7 ? aligned.map((one) => [one, one]) : crossed(aligned, size)
  return centres.some(
    ([down = 0, across = 0]) => Math.abs(row - down) < 3 && Math.abs(column - across) < 3,
  )
}

function crossed(aligned: number[], size: number): number[][] {
  return aligned
    .flatMap((down) => aligned.map((across) => [down, across]))
    .filter(([down = 0, across = 0]) => {
      const far = size - 7
      return !((down === 6 && (across === 6 || across === far)) || (down === far && across === 6))
    })
}

function flips(mask: number, i: number, j: number): boolean {
  switch (mask) {
    case 0:
      return (i + j) % 2 === 0
    case 1:
      return i % 2 === 0
    case 2:
      return j % 3 === 0
    case 3:
      return (i + j) % 3 === 0
    case 4:
      return (Math.trunc(i / 2) + Math.trunc(j / 3)) % 2 === 0
    case 5:
      return ((i * j) % 2) + ((i * j) % 3) === 0
    case 6:
      return (((i * j) % 2) + ((i * j) % 3)) % 2 === 0
    default:
      return (((i + j) % 2) + ((i * j) % 3)) % 2 === 0
  }
}

function byteAt(bits: number[], from: number): number {
  return Number.parseInt(bits.slice(from, from + 8).join(''), 2)
}

function split(stream: number[], { total, groups }: { total: number; groups: [number, number][] }) {
  const lengths = groups.flatMap(([count, length]) => Array<number>(count).fill(length))
  const held = lengths.reduce((sum, length) => sum + length, 0)
  const each = (total - held) / lengths.length
  const blocks = lengths.map((): number[] => [])
  let next = 0
  const longest = Math.max(...lengths)
  for (let place = 0; place < longest; place += 1)
    for (const [index, block] of blocks.entries())
      if (place < (lengths[index] ?? 0)) block.push(stream[next++] ?? 0)
  const data = blocks.flatMap((block) => [...block])
  for (let place = 0; place < each; place += 1)
    for (const block of blocks) block.push(stream[next++] ?? 0)
  const syndromes = blocks.flatMap((block) =>
    Array.from({ length: each }, (_, root) => valueAt(block, alpha(root))),
  )
  return { data, syndromes }
}

/** Multiplication without tables, bit by bit. */
function times(one: number, other: number): number {
  let sum = 0
  for (let bit = 0; bit < 8; bit += 1) if ((other >> bit) & 1) sum ^= one << bit
  for (let bit = 15; bit >= 8; bit -= 1) if ((sum >> bit) & 1) sum ^= 0b100011101 << (bit - 8)
  return sum
}

function alpha(exponent: number): number {
  let value = 1
  for (let step = 0; step < exponent; step += 1) value = times(value, 2)
  return value
}

function valueAt(block: number[], x: number): number {
  return block.reduce((sum, codeword) => times(sum, x) ^ codeword, 0)
}

function textIn(data: number[], version: number) {
  const bits = data.flatMap((byte) => [...byte.toString(2).padStart(8, '0')].map(Number))
  if (bits.slice(0, 4).join('') !== '0100') throw new Error('not in byte mode')
  const count = version < 10 ? 8 : 16
  const length = Number.parseInt(bits.slice(4, 4 + count).join(''), 2)
  const from = 4 + count
  const bytes = Array.from({ length }, (_, index) => byteAt(bits, from + index * 8))
  const used = Math.ceil(Math.min(data.length * 8, from + length * 8 + 4) / 8)
  const text = new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes))
  return { text, padding: data.slice(used) }
}
