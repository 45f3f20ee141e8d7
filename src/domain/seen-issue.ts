import type { Day } from './calendar.ts'
import { type Issue, isLate } from './issue.ts'
import { dealsWith, holdersOf, seesIssue } from './issue-access.ts'
import type { Partner } from './partner.ts'
import type { Staff } from './staff.ts'

/** An issue with the names around it, for somebody who may know of it. */
export type SeenIssue = Issue & {
  partnerName: string
  /** Who deals with it at its level. */
  holders: readonly string[]
  /** Whether it is for this person to settle or move up. */
  deals: boolean
  /** Whether it waits for this person at its level. */
  waits: boolean
  late: boolean
}

/** One step as its history tells it; nobody took it where the program did, and nobody is known who has left. */
export type ToldStep = {
  issue: Issue
  on: Day
  side: 'office' | 'partner' | 'program'
  name: string | null
}

type Around = { partners: readonly Partner[]; people: readonly Staff[]; today: Day }

/** The issues somebody may know of, the first due first; what is settled comes last, the newest first. */
export function seenIssues(
  staff: Staff,
  issues: readonly Issue[],
  { partners, people, today }: Around,
): readonly SeenIssue[] {
  const byId = new Map(partners.map((one) => [one.id, one]))
  return issues
    .flatMap((issue): SeenIssue[] => {
      const partner = byId.get(issue.partner)
      if (!partner || !seesIssue(staff, issue, partner)) return []
      const holders = holdersOf(issue, partner, people)
      return [
        {
          ...issue,
          partnerName: partner.name,
          holders: holders.map(({ name }) => name),
          deals: dealsWith(staff, issue, partner, people),
          waits: issue.state === 'open' && holders.some(({ id }) => id === staff.id),
          late: isLate(issue, today),
        },
      ]
    })
    .sort(byUrgency)
}

function byUrgency(one: Issue, other: Issue): number {
  if (one.state !== other.state) return one.state === 'open' ? -1 : 1
  if (one.state === 'open') return one.due.localeCompare(other.due)
  return (other.settledOn ?? '').localeCompare(one.settledOn ?? '')
}
