import { crc32, deflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * A square picture of dark and light squares as PNG (ISO/IEC 15948): grey of one bit, no palette, nothing see-through.
 * @param squares rows from the top, `true` where it is dark
 * @param pixels how many of them each square is wide and high
 */
export function blackOnWhite(squares: readonly (readonly boolean[])[], pixels: number): Buffer {
  const side = squares.length * pixels
  const rows = squares.flatMap((row) => Array<Buffer>(pixels).fill(scanLine(row, pixels)))
  return Buffer.concat([
    signature,
    chunk('IHDR', header(side)),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function header(side: number): Buffer {
  const facts = Buffer.alloc(13)
  facts.writeUInt32BE(side, 0)
  facts.writeUInt32BE(side, 4)
  // One bit for a pixel; the kind, the packing, the filter and the order are all 0.
  facts.writeUInt8(1, 8)
  return facts
}

/** A row of pixels, eight to a byte, behind a byte that says they are not filtered. */
function scanLine(row: readonly boolean[], pixels: number): Buffer {
  const line = Buffer.alloc(1 + Math.ceil((row.length * pixels) / 8))
  for (let at = 0; at < row.length * pixels; at += 1) {
    const byte = 1 + Math.floor(at / 8)
    if (!row[Math.floor(at / pixels)]) line[byte] = (line[byte] ?? 0) | (0x80 >> (at % 8))
  }
  return line
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.byteLength)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
