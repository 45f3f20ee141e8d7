import { strToU8, zipSync } from 'fflate'

/** Small files of every kind that is evidence, and some that are not, made as programs make them. */
export const pdf = strToU8('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n')
export const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])
export const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])
export const webp = strToU8('RIFF\x04\0\0\0WEBPVP8 ')

const listOf = (type: string) =>
  `<?xml version="1.0"?><Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/main.xml" ContentType="${type}"/></Types>`

type Parts = Readonly<Record<string, string>>

export function zipOf(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  )
}

/** A document of Microsoft's kind whose list of parts calls the main one so. */
export function officeDocument(main: string, more: Parts = {}): Uint8Array {
  const type = main.includes('/')
    ? main
    : `application/vnd.openxmlformats-officedocument.${main}.main+xml`
  return zipOf({ '[Content_Types].xml': listOf(type), 'main.xml': '<x/>', ...more })
}

export function openDocument(kind: string, more: Parts = {}): Uint8Array {
  return zipOf({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': '<x/>',
    ...more,
  })
}

/** The same zip, whose first part lies about its length. */
export function saidToUnpackTo(length: number, zip: Uint8Array): Uint8Array {
  const lying = Buffer.from(zip)
  const first = lying.indexOf('PK\x01\x02', 0, 'latin1')
  lying.writeUInt32LE(length, first + 24)
  return new Uint8Array(lying)
}
