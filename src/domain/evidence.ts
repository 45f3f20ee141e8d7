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
