import { correctionFor } from './reed-solomon.ts'
import { capacityOf, type Version, versions } from './versions.ts'

const byteMode = 0b0100

type Codewords = { version: Version; codewords: readonly number[] }

/** The smallest version that holds the bytes, with all its codewords in the order they are drawn; undefined for over 213. */
export function codewordsFor(bytes: Uint8Array): Codewords | undefined {
  const version = versions.find((one) => headerBits(one) + bytes.length * 8 <= capacityOf(one) * 8)
  return version && { version, codewords: interleaved(version, padded(version, bytes)) }
}

function headerBits({ number }: Version): number {
  return 4 + lengthBits(number)
}

function lengthBits(version: number): number {
  return version < 10 ? 8 : 16
}

/** Mode, length, bytes, end mark, and the two filling codewords in turn. */
function padded(version: Version, bytes: Uint8Array): readonly number[] {
  const capacity = capacityOf(version)
  const bits = [
    ...bitsOf(byteMode, 4),
    ...bitsOf(bytes.length, lengthBits(version.number)),
    ...[...bytes].flatMap((byte) => bitsOf(byte, 8)),
  ]
  bits.push(...bitsOf(0, Math.min(4, capacity * 8 - bits.length)))
  while (bits.length % 8 !== 0) bits.push(0)
  const data = Array.from({ length: bits.length / 8 }, (_, index) =>
    bits.slice(index * 8, index * 8 + 8).reduce((value, bit) => value * 2 + bit, 0),
  )
  while (data.length < capacity) data.push(data.length % 2 === (bits.length / 8) % 2 ? 0xec : 0x11)
  return data
}

export function bitsOf(value: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => (value >>> (count - 1 - index)) & 1)
}

/** Blocks are drawn codeword by codeword in turn, so that a stain hits each of them a little. */
function interleaved({ blocks, correction }: Version, data: readonly number[]): readonly number[] {
  let from = 0
  const cut = blocks.map((length) => {
    from += length
    return data.slice(from - length, from)
  })
  return [...inTurn(cut), ...inTurn(cut.map((block) => correctionFor(block, correction)))]
}

function inTurn(blocks: readonly (readonly number[])[]): readonly number[] {
  const longest = Math.max(...blocks.map(({ length }) => length))
  return Array.from({ length: longest }, (_, place) =>
    blocks.flatMap((block) => block[place] ?? []),
  ).flat()
}
