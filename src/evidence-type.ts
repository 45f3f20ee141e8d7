import { strFromU8, unzipSync } from 'fflate'
import type { EvidenceType } from './domain/evidence.ts'
import { pictureTypeOf } from './domain/picture.ts'

export type SeenType = EvidenceType | 'macros' | undefined

/**
 * What a file is by its content, whatever its name: one of the kinds kept as evidence, a document that carries programs,
 * or nothing known.
 */
export function evidenceTypeOf(bytes: Uint8Array): SeenType {
  if (begins(bytes, '%PDF-')) return 'application/pdf'
  return pictureTypeOf(bytes) ?? (begins(bytes, 'PK\x03\x04') ? documentTypeOf(bytes) : undefined)
}

function begins(bytes: Uint8Array, signature: string): boolean {
  return strFromU8(bytes.subarray(0, signature.length), true) === signature
}

/** An honest document has some hundred parts, and its list of them a few kilobytes. */
const mostParts = 5000
const longestList = 512 * 1024
/** Its length unpacked is only said: packed, a list of this length cannot hold a person up for long, whatever it says. */
const longestPacked = 64 * 1024

const partList = '[Content_Types].xml'
const typeNote = 'mimetype'

/** Parts that hold programs: of Microsoft's documents, and of OpenDocument. */
const programs = /vbaproject|vbadata|(?:^|\/)(?:macrosheets|activex)\/|^(?:basic|scripts)\//i

/** The kind of an office document, by the parts in its zip; only the part that names the kind is unpacked. */
function documentTypeOf(bytes: Uint8Array): SeenType {
  const names = new Set<string>()
  try {
    const told = unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        if (names.has(name) || names.size === mostParts) throw new Error('no document')
        names.add(name)
        if (name !== partList && name !== typeNote) return false
        return size <= longestPacked && originalSize <= longestList
      },
    })
    const found = typeIn(told)
    if (found === undefined) return undefined
    return [...names].some((name) => programs.test(name)) ? 'macros' : found
  } catch {
    // What no reader can open is no document.
    return undefined
  }
}

const openDocuments = ['text', 'spreadsheet', 'presentation'] as const
const officeMains = [
  'wordprocessingml.document',
  'spreadsheetml.sheet',
  'presentationml.presentation',
] as const

function typeIn(told: Readonly<Record<string, Uint8Array>>): SeenType {
  const note = told[typeNote]
  if (note) {
    const said = strFromU8(note)
    const kind = openDocuments.find((one) => said === `application/vnd.oasis.opendocument.${one}`)
    return kind && `application/vnd.oasis.opendocument.${kind}`
  }
  const list = told[partList] ? strFromU8(told[partList]) : ''
  // Nobody writes these addresses with references to characters, unless a word is to be hidden.
  if (list.includes('&')) return undefined
  if (/macroenabled|vbaproject/i.test(list)) return 'macros'
  const main = officeMains.find((one) =>
    list.includes(`"application/vnd.openxmlformats-officedocument.${one}.main+xml"`),
  )
  return main && `application/vnd.openxmlformats-officedocument.${main}`
}
