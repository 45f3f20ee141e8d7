import type { Day } from './calendar.ts'
import type { EvidenceId, StaffId } from './ids.ts'
import { cleanName } from './name.ts'
import { oneLine } from './plain-text.ts'

/** What may be kept as evidence; a file is what its first bytes say, whatever its name. */
export const evidenceTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
] as const
export type EvidenceType = (typeof evidenceTypes)[number]

/** What a file proves: an entry of a register, a sign in a year (`2026 P01.a`), or a round's consultation. */
export const evidenceOwners = ['entry', 'sign', 'round'] as const
export type EvidenceOwner = { kind: (typeof evidenceOwners)[number]; id: string }

/** A file that proves something; its bytes lie in the data folder under their hash. */
export type Evidence = {
  id: EvidenceId
  owner: EvidenceOwner
  name: string
  type: EvidenceType
  size: number
  /** SHA-256 of its bytes, in hex. */
  hash: string
  addedBy: StaffId | null
  addedOn: Day
}

/** Largest file, in bytes, and how many one thing may have. */
export const largestEvidence = 5 * 1024 * 1024
export const mostEvidence = 20

const endings: Readonly<Record<EvidenceType, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
}

/** The endings of files that may be chosen, for a browser's dialogue. */
export const evidenceEndings = Object.values(endings).flat()

const longestFileName = 120

/**
 * The name under which a file is listed and taken along: without folders, on one line, ending as its content says.
 * @example evidenceName('C:\\minutes\r\n.exe', 'application/pdf') // 'minutes .exe.pdf'
 */
export function evidenceName(told: string, type: EvidenceType): string {
  const [last = ''] = oneLine(cleanName(told)).split(/[/\\]/).slice(-1)
  const [ending = ''] = endings[type]
  const name = last.trim().replace(/^\.+/, '') || 'file'
  const fits = endings[type].some((one) => name.toLowerCase().endsWith(`.${one}`))
  const stem = [...(fits ? name.slice(0, name.lastIndexOf('.')) : name)]
  return `${stem.slice(0, longestFileName).join('')}.${fits ? name.slice(name.lastIndexOf('.') + 1) : ending}`
}
