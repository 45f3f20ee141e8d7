import { may } from './access.ts'
import type { IssueLevel } from './issue.ts'
import type { Partner } from './partner.ts'
import type { Staff } from './staff.ts'

/** Where a partner sends an issue: the usual way, past its focal point, or straight to the last level. */
export const issueWays = ['focal-point', 'coordination', 'direction'] as const
export type IssueWay = (typeof issueWays)[number]

/** Who would read an issue of a partner, so that it can be said before it is typed. */
export type IssueReaders = {
  /** Null where nobody looks after the partner. */
  focalPoint: string | null
  /** The focal point is of the coordination too, and cannot be passed over. */
  coordinates: boolean
  coordination: readonly string[]
  direction: readonly string[]
}

export function readersFor(
  { focalPoint }: Pick<Partner, 'focalPoint'>,
  people: readonly Staff[],
): IssueReaders {
  const focal = people.find(({ id, role }) => id === focalPoint && may(role, 'deal with issues'))
  const names = (act: 'see all issues' | 'settle issues last') =>
    people.filter(({ id, role }) => may(role, act) && id !== focal?.id).map(({ name }) => name)
  const coordinates = focal !== undefined && may(focal.role, 'see all issues')
  return {
    focalPoint: focal?.name ?? null,
    coordinates,
    coordination: [...(coordinates && focal ? [focal.name] : []), ...names('see all issues')],
    direction: names('settle issues last'),
  }
}

/**
 * The ways a partner has. Past a focal point who coordinates there is none but the direction, and none to a direction that
 * nobody holds.
 * @example waysFor({ focalPoint: null, coordinates: false, coordination: ['Cécile'], direction: [] }) // ['coordination']
 */
export function waysFor(readers: IssueReaders): readonly IssueWay[] {
  const isOpen: Readonly<Record<IssueWay, boolean>> = {
    'focal-point': readers.focalPoint !== null,
    coordination: !readers.coordinates,
    direction: readers.direction.length > 0,
  }
  return issueWays.filter((way) => isOpen[way])
}

/** What a way means: where the issue begins, and whether it passes over the focal point. */
export function begunBy(
  way: IssueWay,
  { focalPoint }: IssueReaders,
): { level: IssueLevel; pastFocalPoint: boolean } {
  switch (way) {
    case 'focal-point':
      return { level: 1, pastFocalPoint: false }
    case 'coordination':
      return { level: 2, pastFocalPoint: focalPoint !== null }
    case 'direction':
      return { level: 3, pastFocalPoint: true }
  }
}
