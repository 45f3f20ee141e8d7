/** The registers by the name that stands in their address. */
export const registerIds = [
  'practices',
  'stories',
  'networks',
  'initiatives',
  'sessions',
  'contacts',
  'documents',
  'mous',
  'reports',
  'positions',
  'competencies',
  'yearly-figures',
  'activities',
  'projects',
  'visits',
  'fundraising',
  'pipeline',
  'coordination-bodies',
  'issues',
] as const
export type RegisterId = (typeof registerIds)[number]

export function parseRegisterId(text: string | undefined): RegisterId | undefined {
  return registerIds.find((one) => one === text)
}
