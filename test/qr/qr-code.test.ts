import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { qrCode as maybeQrCode, qrPath } from '../../src/qr/qr-code.ts'
import { correctionFor } from '../../src/qr/reed-solomon.ts'
import { readQr } from './read-qr.ts'

/** Most bytes each version holds at level M, from the table of the standard. */
const most = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213]
const link = 'https://partners.example.org/r/0123456789abcdefghijkl'

function qrCode(text: string) {
  const squares = maybeQrCode(text)
  if (!squares) throw new Error('too long')
  return squares
}

describe('a QR code', () => {
  it('holds the address of a personal link', () => {
    const read = readQr(qrCode(link))
    expect(read.text).toBe(link)
    expect(read.version).toBe(4)
  })

  it('has the correction codewords that the standard works out for its own example', () => {
    const example = [
      0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec,
      0x11,
    ]
    expect(correctionFor(example, 10)).toEqual([
      0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55,
    ])
  })

  it('fills every version to its last byte, and takes the next for one more', () => {
    for (const [index, length] of most.entries()) {
      const full = readQr(qrCode('a'.repeat(length)))
      expect(full.version).toBe(index + 1)
      expect(full.text).toBe('a'.repeat(length))
      if (index < 9) expect(readQr(qrCode('a'.repeat(length + 1))).version).toBe(index + 2)
    }
    expect(maybeQrCode('a'.repeat(214))).toBeUndefined()
    expect(qrPath('a'.repeat(214))).toBeUndefined()
  })

  it('leaves no syndrome in any block of any version, and fills up with the two words in turn', () => {
    for (const length of most.flatMap((top) => [top - 5, top])) {
      const read = readQr(qrCode('x'.repeat(length)))
      expect(read.syndromes.filter((one) => one !== 0)).toEqual([])
      expect(read.padding).toEqual(read.padding.map((_, index) => (index % 2 === 0 ? 0xec : 0x11)))
    }
  })

  it('gives back any text it can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (text) => {
        fc.pre(text.isWellFormed() && new TextEncoder().encode(text).length <= 213)
        const read = readQr(qrCode(text))
        expect(read.text).toBe(text)
        expect(read.syndromes.every((one) => one === 0)).toBe(true)
      }),
      { numRuns: 60, seed: 18004 },
    )
  })

  it('uses more than one mask, each named rightly in the format', () => {
    const masks = new Set(
      fc
        .sample(fc.string({ minLength: 20, maxLength: 40 }), { numRuns: 80, seed: 8 })
        .map((text) => readQr(qrCode(text)).mask),
    )
    expect(masks.size).toBe(8)
  })

  it('a spoiled square shows in the syndromes of the reader', () => {
    const squares = qrCode(link).map((row) => [...row])
    const row = squares[20]
    if (row) row[20] = !row[20]
    expect(readQr(squares).syndromes.some((one) => one !== 0)).toBe(true)
  })

  it('is drawn as one path with four light squares around it', () => {
    const squares = qrCode(link)
    const { size, path } = qrPath(link) ?? { size: 0, path: '' }
    expect(size).toBe(squares.length + 8)
    const drawn = squares.map((line) => line.map(() => false))
    for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
      for (let step = 0; step < Number(run); step += 1) {
        const line = drawn[Number(y) - 4]
        if (line) line[Number(x) - 4 + step] = true
      }
    expect(drawn).toEqual(squares)
  })
})
