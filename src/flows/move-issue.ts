import type { Deps } from '../deps.ts'
import type { Issue } from '../domain/issue.ts'
import { movedUp, nextLevel } from '../domain/issue-steps.ts'
import type { Staff } from '../domain/staff.ts'
import { type KeptStep, keepIssueStep, todayOf } from './keep-issue-step.ts'

/** Moves an issue one level up before its day, because somebody of the office cannot settle it. */
export async function moveIssue(
  deps: Deps,
  issue: Issue,
  staff: Staff,
  note: string,
): Promise<KeptStep | { kind: 'last-level' }> {
  const to = nextLevel(issue.level)
  if (to === null) return { kind: 'last-level' }
  const step = movedUp(issue, to, await todayOf(deps), { late: false, note })
  return await keepIssueStep(deps, issue, step, { side: 'office', staff })
}
