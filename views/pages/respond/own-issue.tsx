import type { Day } from '../../../src/domain/calendar.ts'
import type { Issue } from '../../../src/domain/issue.ts'
import type { RespondentLanguage } from '../../../src/domain/language.ts'
import type { ToldStep } from '../../../src/domain/seen-issue.ts'
import type { FieldFault } from '../../components/fields.tsx'
import { IssueHistory } from '../../components/issue-history.tsx'
import { Act } from '../../components/respond/respondent-page.tsx'
import { Typed } from '../../components/typed.tsx'
import { longDay } from '../../text/dates.ts'
import { issuesText } from '../../text/issues.ts'
import { partnerIssuesText } from '../../text/partner-issues.ts'
import { FaultWords } from './issues.tsx'

/** An issue as its partner reads it. */
export type ShownIssue = {
  issue: Issue
  /** Without the office's notes. */
  steps: readonly ToldStep[]
  organisation: string
  /** Until when it can be opened again; null where it cannot. */
  reopenUntil: Day | null
  /** Why it is not settled, as typed. */
  why: string
}

type Props = {
  language: RespondentLanguage
  office: string
  shown: ShownIssue
  faults: readonly FieldFault[]
}

export function OwnIssue(props: Props) {
  const { language, office, shown } = props
  const { issue, steps, organisation, reopenUntil } = shown
  const t = partnerIssuesText[language]
  const level = issuesText[language].levels[issue.level]
  const whoAndWhen = ({ side, on }: ToldStep) => {
    const day = longDay(on, language)
    if (side === 'program') return day
    return `${side === 'partner' ? organisation : office}, ${day}`
  }
  return (
    <section>
      <h3 class="q">
        <bdi>{issue.title}</bdi>
      </h3>
      <p>
        <strong>
          {issue.state === 'open' ? t.with(level, longDay(issue.due, language)) : t.settled}
        </strong>
      </p>
      <p>
        <Typed words={issue.words} />
      </p>
      <IssueHistory language={language} steps={steps} whoAndWhen={whoAndWhen} />
      {reopenUntil !== null && <Reopen {...props} until={reopenUntil} />}
    </section>
  )
}

function Reopen({ language, shown, faults, until }: Props & { until: Day }) {
  const { reopen: t } = partnerIssuesText[language]
  const name = `why-${shown.issue.id}`
  const fault = faults.find(({ field }) => field === name)
  return (
    <details open={fault !== undefined || shown.why !== ''}>
      <summary>{t.button}</summary>
      <label for={name} class="q">
        {t.title}
      </label>
      <p class="h">{t.until(longDay(until, language))}</p>
      <FaultWords name={name} fault={fault} />
      <textarea
        id={name}
        name={name}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={fault && `${name}-f`}
      >
        {shown.why}
      </textarea>
      <Act act="reopen" value={`reopen-${shown.issue.id}`} kind="s">
        {t.button}
      </Act>
    </details>
  )
}
