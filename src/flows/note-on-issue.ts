import type { Deps } from '../deps.ts'
import type { Issue } from '../domain/issue.ts'
import { noted } from '../domain/issue-steps.ts'
import type { Staff } from '../domain/staff.ts'
import { type KeptStep, keepIssueStep } from './keep-issue-step.ts'

/** Keeps a note beside an issue, which its partner never reads. */
export async function noteOnIssue(
  deps: Deps,
  issue: Issue,
  staff: Staff,
  note: string,
): Promise<KeptStep> {
  return await keepIssueStep(deps, issue, noted(issue, note), { side: 'office', staff })
}
