import { crc32 } from 'node:zlib'
import type { PictureType } from './domain/picture.ts'

/** Wider or higher than this no logo is; a browser would have to make room for every pixel. */
const longestSide = 4096

/**
 * Whether a file that begins like a picture is one to its end, and of a size a page can show: a browser draws nothing of
 * half a picture, and what hangs on behind one was put there for another reader.
 */
export function isWholePicture(type: PictureType, bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  switch (type) {
    case 'image/png':
      return isWholePng(file)
    case 'image/jpeg':
      return isWholeJpeg(file)
    case 'image/webp':
      return isWholeWebp(file)
  }
}

function isSide(pixels: number): boolean {
  return pixels > 0 && pixels <= longestSide
}

/** Chunk after chunk, each with its checksum: the header first, pixels between, the end last (ISO/IEC 15948). */
function isWholePng(file: Buffer): boolean {
  const names: string[] = []
  let at = 8
  while (at + 12 <= file.length && names.at(-1) !== 'IEND') {
    const end = at + 8 + file.readUInt32BE(at)
    if (end + 4 > file.length) return false
    if (file.readUInt32BE(end) !== crc32(file.subarray(at + 4, end))) return false
    names.push(file.toString('latin1', at + 4, at + 8))
    at = end + 4
  }
  const isAll = at === file.length && names.includes('IDAT') && names.at(-1) === 'IEND'
  if (!isAll || names[0] !== 'IHDR' || file.readUInt32BE(8) !== 13) return false
  return isSide(file.readUInt32BE(16)) && isSide(file.readUInt32BE(20))
}

/** Segment after segment up to the pixels, one of them with the size; the mark of the end last (ITU-T T.81). */
function isWholeJpeg(file: Buffer): boolean {
  let sized = false
  let at = 2
  while (at + 9 <= file.length && file[at] === 0xff) {
    const mark = file[at + 1] ?? 0
    if (mark === 0xda) return sized && file.readUInt16BE(file.length - 2) === 0xffd9
    const isFrame = mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)
    if (isFrame) sized = isSide(file.readUInt16BE(at + 5)) && isSide(file.readUInt16BE(at + 7))
    at += 2 + file.readUInt16BE(at + 2)
  }
  return false
}

/** As long as its head says, and the first chunk one of the three kinds of picture (RFC 9649). */
function isWholeWebp(file: Buffer): boolean {
  if (file.length < 30 || file.readUInt32LE(4) !== file.length - 8) return false
  return ['VP8 ', 'VP8L', 'VP8X'].includes(file.toString('latin1', 12, 16))
}
