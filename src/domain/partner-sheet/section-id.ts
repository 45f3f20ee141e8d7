/** The parts of a partner's sheet by the name that stands in their address, in the order the sheet shows them. */
export const sectionIds = [
  'identity',
  'aims',
  'agreement',
  'duties',
  'responsibilities',
  'steps',
  'review',
  'emergency',
  'security',
] as const
export type SectionId = (typeof sectionIds)[number]
