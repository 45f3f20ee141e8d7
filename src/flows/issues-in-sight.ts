import { findContact } from '../../db/store/contacts.ts'
import { allIssues, stepsOf } from '../../db/store/issues.ts'
import { allPartners } from '../../db/store/partners.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import type { Issue } from '../domain/issue.ts'
import { type SeenIssue, seenIssues, type ToldStep } from '../domain/seen-issue.ts'
import type { Staff } from '../domain/staff.ts'
import { todayOf } from './keep-issue-step.ts'

/** Every issue this person may know of. */
export async function issuesInSight(deps: Deps, staff: Staff): Promise<readonly SeenIssue[]> {
  const [issues, partners, people, today] = await Promise.all([
    allIssues(deps.db),
    allPartners(deps.db),
    allStaff(deps.db),
    todayOf(deps),
  ])
  return seenIssues(staff, issues, { partners, people, today })
}

/** What was done about an issue, with the names of who did it as far as they are still known. */
export async function historyOf(
  { db }: Deps,
  { id }: Pick<Issue, 'id'>,
): Promise<readonly ToldStep[]> {
  const names = new Map((await allStaff(db)).map((one) => [one.id, one.name]))
  return await Promise.all(
    (await stepsOf(db, id)).map(async ({ issue, by, byContact, on }): Promise<ToldStep> => {
      if (issue.step === 'moved-late') return { issue, on, side: 'program', name: null }
      if (!isPartners(issue))
        return { issue, on, side: 'office', name: (by && names.get(by)) ?? null }
      const contact = byContact ? await findContact(db, byContact) : undefined
      return { issue, on, side: 'partner', name: contact?.name ?? null }
    }),
  )
}

/** Partners raise and reopen by their link; everything else is the office's or the program's. */
function isPartners({ step, raisedBy }: Issue): boolean {
  return step === 'reopened' || (step === 'raised' && raisedBy === 'partner')
}
