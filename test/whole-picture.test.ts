import { expect, it } from 'vitest'
import { isWholePicture } from '../src/whole-picture.ts'

// A picture of one grey pixel, made by hand after the standard.
const jpeg = Uint8Array.from(
  Buffer.from(
    `ffd8 ffe00010 4a46494600010100000100010000
    ffdb0043 00 ${'01'.repeat(64)} ffc0000b 08 0001 0001 01 01 11 00
    ffc40014 00 01 ${'00'.repeat(15)} 00 ffda0008 01 01 00 00 3f 00 37 ffd9`.replaceAll(/\s/g, ''),
    'hex',
  ),
)
const webp = Uint8Array.from(
  Buffer.from('524946461a000000574542505650384c0d0000002f00000010071011118888fe0700', 'hex'),
)

it.each([
  ['image/jpeg', jpeg],
  ['image/webp', webp],
] as const)('a whole %s is one, cut or with junk behind it is none', (type, whole) => {
  expect(isWholePicture(type, whole)).toBe(true)
  expect(isWholePicture(type, whole.subarray(0, 12))).toBe(false)
  expect(isWholePicture(type, whole.subarray(0, whole.length - 2))).toBe(false)
  expect(isWholePicture(type, Uint8Array.from([...whole, 1, 2, 3]))).toBe(false)
})
