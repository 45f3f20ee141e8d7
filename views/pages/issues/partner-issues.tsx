import type { SeenIssue } from '../../../src/domain/seen-issue.ts'
import type { Frame } from '../../components/staff-page.tsx'
import { issueKeepingText } from '../../text/issue-keeping.ts'
import { IssueTable } from './issue-table.tsx'

type Props = { frame: Frame; partner: string; issues: readonly SeenIssue[] }

/** On a partner's page: the open issues with it, as far as this person may know of them, and the way to a new one. */
export function PartnerIssues({ frame, partner, issues }: Props) {
  const t = issueKeepingText[frame.language]
  const open = issues.filter(({ state }) => state === 'open')
  return (
    <section>
      <h2>{t.ofPartner}</h2>
      {open.length === 0 && <p>{t.noneOfPartner}</p>}
      {open.length > 0 && <IssueTable frame={frame} title={t.ofPartner} issues={open} />}
      <p class="actions">
        <a class="button second" href={`/issues/new?partner=${partner}`}>
          {t.raise}
        </a>
      </p>
    </section>
  )
}
