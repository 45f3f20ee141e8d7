import { crc32, deflateSync, inflateSync } from 'node:zlib'

/*
 * A browser's pictures have millions of colours and weigh accordingly; a page of ours has a few dozen and the shades between
 * them. With 256 colours a picture is a third of the size, and nobody sees the difference.
 */

const signature = Buffer.from('89504e470d0a1a0a', 'hex')
const most = 256

type Pixels = { width: number; height: number; rgb: Uint8Array }

/** The same picture with at most 256 colours, one byte for each pixel. */
export function smallPng(file: Uint8Array): Buffer {
  const pixels = pixelsOf(file)
  const palette = paletteOf(pixels)
  return written(pixels, palette)
}

/** The pixels of a PNG as a browser writes it: eight bits a channel, with or without transparency, not interlaced. */
export function pixelsOf(file: Uint8Array): Pixels {
  const chunks = chunksOf(Buffer.from(file).subarray(signature.byteLength))
  const head = chunks.find(({ name }) => name === 'IHDR')?.content
  if (!head) throw new Error('this is no PNG')
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
  const [depth, kind] = [head[8], head[9]]
  if (depth !== 8 || (kind !== 2 && kind !== 6 && kind !== 3))
    throw new Error(`a PNG of kind ${kind} with ${depth} bits is not read here`)
  const packed = chunks.filter(({ name }) => name === 'IDAT').map(({ content }) => content)
  const size = kind === 2 ? 3 : kind === 6 ? 4 : 1
  const raw = unfiltered(inflateSync(Buffer.concat(packed)), width * size, height, size)
  const palette = chunks.find(({ name }) => name === 'PLTE')?.content
  const rgb = new Uint8Array(width * height * 3)
  for (let at = 0; at < width * height; at += 1)
    for (let channel = 0; channel < 3; channel += 1)
      rgb[at * 3 + channel] = palette
        ? (palette[(raw[at] ?? 0) * 3 + channel] ?? 0)
        : (raw[at * size + channel] ?? 0)
  return { width, height, rgb }
}

function chunksOf(bytes: Buffer): { name: string; content: Buffer }[] {
  const found: { name: string; content: Buffer }[] = []
  for (let at = 0; at < bytes.byteLength; ) {
    const length = bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    found.push({ name, content: bytes.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
  return found
}

/** Undoes what each row was filtered by (PNG 1.2, part 6). */
function unfiltered(bytes: Uint8Array, stride: number, height: number, size: number): Uint8Array {
  const out = new Uint8Array(stride * height)
  for (let row = 0; row < height; row += 1) {
    const filter = bytes[row * (stride + 1)] ?? 0
    for (let at = 0; at < stride; at += 1) {
      const left = at < size ? 0 : (out[row * stride + at - size] ?? 0)
      const up = row === 0 ? 0 : (out[(row - 1) * stride + at] ?? 0)
      const corner = row === 0 || at < size ? 0 : (out[(row - 1) * stride + at - size] ?? 0)
      const byte = bytes[row * (stride + 1) + 1 + at] ?? 0
      out[row * stride + at] = byte + predicted(filter, left, up, corner)
    }
  }
  return out
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter === 4) return paeth(left, up, corner)
  return 0
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [left, up, corner].map((one) => Math.abs(guess - one))
  if (toLeft === undefined || toUp === undefined || toCorner === undefined) return 0
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

/** The commonest colours; neighbours that differ by less than an eye sees count as one. */
function paletteOf({ rgb }: Pixels): readonly number[] {
  const counted = new Map<number, number>()
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = colourAt(rgb, at)
    counted.set(colour, (counted.get(colour) ?? 0) + 1)
  }
  const common = [...counted].sort(([, one], [, other]) => other - one).map(([colour]) => colour)
  if (common.length <= most) return common
  const nearby = Map.groupBy(common, (colour) => (colour >> 3) & 0x1f1f1f)
  return [...nearby.values()].flatMap(([first]) => first ?? []).slice(0, most)
}

function colourAt(rgb: Uint8Array, at: number): number {
  return ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0)
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const [place, one] of palette.entries()) {
    const distance = [16, 8, 0].reduce(
      (sum, shift) => sum + (((one >> shift) & 255) - ((colour >> shift) & 255)) ** 2,
      0,
    )
    if (distance < least) [best, least] = [place, distance]
  }
  return best
}

function written({ width, height, rgb }: Pixels, palette: readonly number[]): Buffer {
  const places = new Map(palette.map((colour, place) => [colour, place]))
  const rows = Buffer.alloc((width + 1) * height)
  for (let at = 0; at < width * height; at += 1) {
    const colour = colourAt(rgb, at * 3)
    const place = places.get(colour) ?? nearest(palette, colour)
    places.set(colour, place)
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = place
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3], 8)
  const colours = Buffer.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]))
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const out = Buffer.alloc(named.byteLength + 8)
  out.writeUInt32BE(content.byteLength, 0)
  named.copy(out, 4)
  out.writeUInt32BE(crc32(named), named.byteLength + 4)
  return out
}
