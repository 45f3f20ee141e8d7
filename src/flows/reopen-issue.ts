import type { Deps } from '../deps.ts'
import type { ContactId } from '../domain/ids.ts'
import type { Issue } from '../domain/issue.ts'
import { mayReopen, reopened } from '../domain/issue-steps.ts'
import { type KeptStep, keepIssueStep, todayOf } from './keep-issue-step.ts'

/** Opens an issue again because its partner says that it is not settled; it goes back to whoever settled it. */
export async function reopenIssue(
  deps: Deps,
  issue: Issue,
  contact: ContactId,
  why: string,
): Promise<KeptStep | { kind: 'too-late' }> {
  const today = await todayOf(deps)
  if (!mayReopen(issue, today)) return { kind: 'too-late' }
  const step = reopened(issue, today, why)
  return await keepIssueStep(deps, issue, step, { side: 'partner', contact })
}
