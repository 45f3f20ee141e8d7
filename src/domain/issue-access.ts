import { may } from './access.ts'
import type { Issue, IssueLevel } from './issue.ts'
import { issueLevels } from './issue.ts'
import type { Partner } from './partner.ts'
import type { Staff } from './staff.ts'

type Seen = Pick<Issue, 'level' | 'state' | 'pastFocalPoint'>
type Whose = Pick<Partner, 'focalPoint'>

/**
 * Whether somebody may know that an issue exists. The coordination sees all. A focal point sees those of its partners, but
 * for what a partner sent past it. Direction sees what came to it and what was settled. Lists, search, files, counts and
 * histories all ask this.
 * @example seesIssue(focalPoint, { level: 2, state: 'open', pastFocalPoint: true }, itsPartner) // false
 */
export function seesIssue(
  { id, role }: Pick<Staff, 'id' | 'role'>,
  { level, state, pastFocalPoint }: Seen,
  { focalPoint }: Whose,
): boolean {
  if (!may(role, 'see issues')) return false
  if (may(role, 'see all issues')) return true
  if (focalPoint === id) return !pastFocalPoint
  return may(role, 'settle issues last') && (level === 3 || state === 'settled')
}

/** Who of the office deals with an issue at its level; where nobody holds it, the coordination. */
export function holdersOf<Person extends Pick<Staff, 'id' | 'role'>>(
  issue: Seen,
  partner: Whose,
  people: readonly Person[],
): readonly Person[] {
  const found = people.filter((one) => holds(one, issue.level, issue, partner))
  return found.length > 0 ? found : people.filter(({ role }) => may(role, 'see all issues'))
}

function holds(
  { id, role }: Pick<Staff, 'id' | 'role'>,
  level: IssueLevel,
  { pastFocalPoint }: Seen,
  { focalPoint }: Whose,
): boolean {
  switch (level) {
    case 1:
      return focalPoint === id && may(role, 'deal with issues') && !pastFocalPoint
    case 2:
      return may(role, 'see all issues')
    case 3:
      return may(role, 'settle issues last') && !(pastFocalPoint && focalPoint === id)
  }
}

/** Whether somebody may settle an issue or move it up: whoever deals with it at its level or at one above, and sees it. */
export function dealsWith<Person extends Pick<Staff, 'id' | 'role'>>(
  staff: Person,
  issue: Seen,
  partner: Whose,
  people: readonly Person[],
): boolean {
  if (issue.state !== 'open' || !seesIssue(staff, issue, partner)) return false
  return issueLevels
    .filter((level) => level >= issue.level)
    .some((level) =>
      holdersOf({ ...issue, level }, partner, people).some(({ id }) => id === staff.id),
    )
}

/** Whether a partner has somebody who deals with its issues first. */
export function hasFocalPoint(
  { focalPoint }: Whose,
  people: readonly Pick<Staff, 'id' | 'role'>[],
): boolean {
  return people.some(({ id, role }) => id === focalPoint && may(role, 'deal with issues'))
}
