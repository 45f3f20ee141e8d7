/** The lists of words an office edits for itself. */
export const listIds = [
  'kinds',
  'forms',
  'models',
  'programmes',
  'impact-groups',
  'working-models',
  'themes',
  'responsibles',
] as const
export type ListId = (typeof listIds)[number]
