import { expect, it } from 'vitest'
import { qrPath, qrPicture } from '../src/qr-code.ts'
import { readPng, squaresIn } from './support/read-png.ts'
import { readQr } from './support/read-qr.ts'

const link = 'https://partners.example.org/r/0123456789abcdefghijkl'

/** The squares a scanner would see, read back from the drawing. */
function squaresOf(text: string): boolean[][] {
  const { size, path } = qrPath(text)
  const squares = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
  for (const [, left, top, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let step = 0; step < Number(width); step += 1) {
      const row = squares[Number(top)]
      if (row) row[Number(left) + step] = true
    }
  return squares
}

function withoutMargin(squares: boolean[][]): boolean[][] {
  return squares.slice(4, -4).map((row) => row.slice(4, -4))
}

it('the code of a personal link reads back as the link, without an error to correct', () => {
  const read = readQr(withoutMargin(squaresOf(link)))
  expect(read.text).toBe(link)
  expect(read.syndromes.every((one) => one === 0)).toBe(true)
})

it('a light margin of four squares surrounds it', () => {
  const squares = squaresOf(link)
  const edge = squares.flatMap((row, down) =>
    row.filter(
      (_, across) => Math.min(down, across, squares.length - 1 - down, row.length - 1 - across) < 4,
    ),
  )
  expect(edge.some((dark) => dark)).toBe(false)
})

it.each([
  link,
  'http://10.0.0.7:8080/r/0123456789abcdefghijkl',
  `https://${'long.'.repeat(20)}org/r/x`,
])('the picture for mails reads back as the link too: %s', (address) => {
  const { side, png } = qrPicture(address)
  const picture = readPng(png)
  expect(picture).toHaveLength(side)
  const squares = squaresIn(picture, 4)
  const read = readQr(withoutMargin(squares))
  expect(read.text).toBe(address)
  expect(read.syndromes.every((one) => one === 0)).toBe(true)
  // The light margin is part of the picture: on a dark page nothing else would be light.
  expect(squares.slice(0, 4).flat().includes(true)).toBe(false)
  expect(squares.slice(-4).flat().includes(true)).toBe(false)
  expect(png.byteLength).toBeLessThan(1500)
})
