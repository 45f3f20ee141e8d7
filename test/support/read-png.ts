import { crc32, inflateSync } from 'node:zlib'

/** The pixels of a one-bit grey PNG, `true` where it is dark; every chunk's checksum is looked at. */
export function readPng(file: Uint8Array): boolean[][] {
  const bytes = Buffer.from(file)
  expectSame(bytes.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n')
  const chunks = chunksOf(bytes.subarray(8))
  expectSame(chunks.map(({ name }) => name).join(' '), 'IHDR IDAT IEND')
  const [facts, packed] = chunks.map(({ content }) => content)
  if (!facts || !packed) throw new Error('a PNG has facts and pixels')
  expectSame(facts.subarray(8).toString('hex'), '0100000000')
  const [width, height] = [facts.readUInt32BE(0), facts.readUInt32BE(4)]
  const raw = inflateSync(packed)
  const stride = 1 + Math.ceil(width / 8)
  expectSame(raw.byteLength, stride * height)
  return Array.from({ length: height }, (_, down) => {
    expectSame(raw[down * stride], 0)
    return Array.from({ length: width }, (_, across) => {
      const byte = raw[down * stride + 1 + Math.floor(across / 8)] ?? 0
      return ((byte >> (7 - (across % 8))) & 1) === 0
    })
  })
}

function chunksOf(rest: Buffer): { name: string; content: Buffer }[] {
  if (rest.byteLength === 0) return []
  const length = rest.readUInt32BE(0)
  const named = rest.subarray(4, 8 + length)
  expectSame(rest.readUInt32BE(8 + length), crc32(named))
  const chunk = { name: named.subarray(0, 4).toString('latin1'), content: named.subarray(4) }
  return [chunk, ...chunksOf(rest.subarray(12 + length))]
}

function expectSame(found: unknown, wanted: unknown) {
  if (found !== wanted) throw new Error(`no such PNG: ${found} where ${wanted} belongs`)
}

/** What a scanner makes of a picture: one square for every `pixels` of them, all alike inside. */
export function squaresIn(picture: readonly (readonly boolean[])[], pixels: number): boolean[][] {
  const count = picture.length / pixels
  return Array.from({ length: count }, (_, down) =>
    Array.from({ length: count }, (_, across) => {
      const inside = picture
        .slice(down * pixels, (down + 1) * pixels)
        .flatMap((row) => row.slice(across * pixels, (across + 1) * pixels))
      if (new Set(inside).size !== 1) throw new Error('a square is of one colour')
      return inside[0] ?? false
    }),
  )
}
