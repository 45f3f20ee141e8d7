/** What the library of help tells about, in its order: pages to read. */
export const helpTopics = [
  'approach',
  'commitments',
  'ingredients',
  'choosing-partners',
  'vendors',
  'solidarity',
  'own-capacity',
  'reputation',
  'networks',
  'templates',
  'good-practice',
] as const

/** How to lead the year and the gatherings. */
export const guides = ['coordinator', 'facilitator'] as const

/** Papers to take along, fill in and change. */
export const templates = [
  'terms-of-reference',
  'memorandum-of-understanding',
  'liaison-job-description',
  'project-phases',
] as const

export type HelpTopic = (typeof helpTopics)[number]
export type Guide = (typeof guides)[number]
export type HelpText = HelpTopic | Guide
export type Template = (typeof templates)[number]

export function parseHelpText(text: string | undefined): HelpText | undefined {
  return [...helpTopics, ...guides].find((name) => name === text)
}

export function parseTemplate(text: string | undefined): Template | undefined {
  return templates.find((name) => name === text)
}
