import { daysOfLevel } from '../../../src/domain/issue.ts'
import type { SeenIssue } from '../../../src/domain/seen-issue.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { issueKeepingText } from '../../text/issue-keeping.ts'
import { issuesText } from '../../text/issues.ts'
import { IssueTable } from './issue-table.tsx'

type Props = {
  frame: Frame
  /** Those this person may know of, in order. */
  issues: readonly SeenIssue[]
  told: string | null
}

/** Every issue in somebody's sight: what waits for that person stands on top. */
export function IssuesPage({ frame, issues, told }: Props) {
  const { title } = issuesText[frame.language]
  const t = issueKeepingText[frame.language]
  const groups = {
    waits: issues.filter(({ waits }) => waits),
    others: issues.filter(({ waits, state }) => !waits && state === 'open'),
    settled: issues.filter(({ state }) => state === 'settled'),
  }
  const open = groups.waits.length + groups.others.length
  return (
    <StaffPage frame={frame} title={title}>
      <h1>{title}</h1>
      {told && (
        <p class="note good" role="status">
          {told}
        </p>
      )}
      <p class="lead">{t.lead(daysOfLevel)}</p>
      {open === 0 && <div class="empty">{t.none}</div>}
      {open > 0 && groups.waits.length === 0 && <p>{t.nothingWaits}</p>}
      {(['waits', 'others', 'settled'] as const).map(
        (group) =>
          groups[group].length > 0 && (
            <section>
              <h2>{t.groups[group]}</h2>
              <IssueTable
                frame={frame}
                title={t.groups[group]}
                issues={groups[group]}
                settled={group === 'settled'}
              />
            </section>
          ),
      )}
      <p class="actions">
        <a class="button second" href="/issues/new">
          {t.raise}
        </a>
      </p>
    </StaffPage>
  )
}
