import type { Deps } from '../deps.ts'
import type { Issue } from '../domain/issue.ts'
import { settled } from '../domain/issue-steps.ts'
import type { Staff } from '../domain/staff.ts'
import { type KeptStep, keepIssueStep, todayOf } from './keep-issue-step.ts'

/** Settles an issue with what came of it, and tells the partner where it raised it or is to know. */
export async function settleIssue(
  deps: Deps,
  issue: Issue,
  staff: Staff,
  facts: { outcome: string; told: boolean },
): Promise<KeptStep> {
  const step = settled(issue, await todayOf(deps), facts)
  return await keepIssueStep(deps, issue, step, { side: 'office', staff })
}
