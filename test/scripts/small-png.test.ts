import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pixelsOf, smallPng } from '../../scripts/pictures/small-png.ts'

/** A picture a browser has made: every row filtered in one of PNG's ways, many shades. */
const picture = readFileSync('docs/pictures/start-page.png')

describe('a small picture', () => {
  it('has the size of the large one, and colours nobody tells apart', () => {
    const large = pixelsOf(picture)
    const small = pixelsOf(smallPng(picture))
    expect([small.width, small.height]).toEqual([large.width, large.height])
    const far = large.rgb.filter((value, at) => Math.abs(value - (small.rgb[at] ?? 0)) > 32)
    expect(far).toHaveLength(0)
    expect(new Set(colours(small.rgb)).size).toBeLessThanOrEqual(256)
  })

  it('is exactly the same where there are few colours, and smaller', () => {
    const once = smallPng(picture)
    expect(pixelsOf(smallPng(once))).toEqual(pixelsOf(once))
    expect(once.byteLength).toBeLessThan(picture.byteLength)
  })

  it('is none of something else', () => {
    expect(() => smallPng(Buffer.from('GIF89a'))).toThrow('no PNG')
  })
})

function colours(rgb: Uint8Array): number[] {
  return Array.from({ length: rgb.length / 3 }, (_, at) =>
    rgb.slice(at * 3, at * 3 + 3).reduce((sum, value) => sum * 256 + value, 0),
  )
}
