import type { IssueFault } from '../../../src/domain/issue-form.ts'
import { nextLevel } from '../../../src/domain/issue-steps.ts'
import type { SeenIssue, ToldStep } from '../../../src/domain/seen-issue.ts'
import { FaultSummary } from '../../components/fields.tsx'
import { IssueHistory } from '../../components/issue-history.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { Typed } from '../../components/typed.tsx'
import { longDay } from '../../text/dates.ts'
import { issueKeepingText } from '../../text/issue-keeping.ts'
import { issuesText } from '../../text/issues.ts'
import { issueFaultsToTell } from './issue-fields.tsx'
import { MoveForm, NoteForm, SettleForm } from './step-forms.tsx'

/** What stands in the boxes of the page. */
export type TypedSteps = { note: string; why: string; outcome: string; tells: boolean }

export type IssuePageProps = {
  frame: Frame
  issue: SeenIssue
  history: readonly ToldStep[]
  /** Whether somebody of the partner can be written to. */
  reachable: boolean
  typed: TypedSteps
  faults: readonly IssueFault[]
  told: { words: string; bad: boolean } | null
}

/** One issue: what is the matter, who deals with it until when, what was done, and what can be done now. */
export function IssuePage(props: IssuePageProps) {
  const { frame, issue, history, faults, told } = props
  const { language } = frame
  const t = issueKeepingText[language]
  return (
    <StaffPage frame={frame} title={issuesText[language].title}>
      <p>
        <a href="/issues">{issuesText[language].title}</a>
      </p>
      <h1>
        <bdi>{issue.title}</bdi>
      </h1>
      {told && (
        <p class={told.bad ? 'note bad' : 'note good'} role={told.bad ? 'alert' : 'status'}>
          {told.words}
        </p>
      )}
      <FaultSummary title={t.faults} faults={issueFaultsToTell(faults, language)} />
      <Facts {...props} />
      {issue.pastFocalPoint && <p class="note">{t.past}</p>}
      <h2>{t.matter}</h2>
      <p>
        <Typed words={issue.words} />
      </p>
      <h2>{t.history}</h2>
      <IssueHistory
        language={language}
        steps={history}
        whoAndWhen={({ side, name, on }) => t.by(name ?? t.somebody[side], longDay(on, language))}
      />
      {issue.state === 'open' && <Steps {...props} />}
    </StaffPage>
  )
}

function Facts({ frame: { language }, issue }: IssuePageProps) {
  const { facts, raisedBy, reads } = issueKeepingText[language]
  const { levels, states, late } = issuesText[language]
  return (
    <dl class="facts">
      <dt>{facts.partner}</dt>
      <dd>
        <a href={`/partners/${issue.partner}`}>
          <bdi>{issue.partnerName}</bdi>
        </a>
      </dd>
      <dt>{facts.raised}</dt>
      <dd>{raisedBy[issue.raisedBy](longDay(issue.raisedOn, language))}</dd>
      <dt>{facts.state}</dt>
      <dd>{states[issue.state]}</dd>
      {issue.state === 'open' && (
        <>
          <dt>{facts.with}</dt>
          <dd>
            {levels[issue.level]} (<bdi>{issue.holders.join(', ')}</bdi>)
          </dd>
          <dt>{facts.due}</dt>
          <dd>
            {longDay(issue.due, language)}
            {issue.late && (
              <>
                , <strong>{late}</strong>
              </>
            )}
          </dd>
        </>
      )}
      <dt>{facts.reads}</dt>
      <dd>{issue.told ? reads.yes : reads.no}</dd>
    </dl>
  )
}

function Steps(props: IssuePageProps) {
  const { issue, frame } = props
  const { notYours } = issueKeepingText[frame.language]
  const next = nextLevel(issue.level)
  return (
    <>
      {issue.deals && <SettleForm {...props} />}
      {issue.deals && next !== null && <MoveForm {...props} next={next} />}
      {!issue.deals && (
        <p class="note">{notYours(issuesText[frame.language].levels[issue.level])}</p>
      )}
      <NoteForm {...props} />
    </>
  )
}
