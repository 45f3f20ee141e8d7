import type { ComponentChildren } from 'preact'
import type { IssueLevel } from '../../../src/domain/issue.ts'
import { issueKeepingText } from '../../text/issue-keeping.ts'
import { issuesText } from '../../text/issues.ts'
import { issueFaultsToTell, WordsField } from './issue-fields.tsx'
import type { IssuePageProps } from './issue-page.tsx'

type FormProps = Pick<IssuePageProps, 'issue'> & {
  step: 'notes' | 'move' | 'settlement'
  title: string
  button: string
  second?: boolean
  children: ComponentChildren
}

/** The form of one step; it names the turn at which the issue was read. */
function StepForm({ issue, step, title, button, second = false, children }: FormProps) {
  return (
    <section>
      <h2>{title}</h2>
      <form method="post" action={`/issues/${issue.id}/${step}`} class="stack" noValidate>
        <input type="hidden" name="turn" value={issue.turn} />
        {children}
        <p class="actions">
          <button type="submit" class={second ? 'second' : undefined}>
            {button}
          </button>
        </p>
      </form>
    </section>
  )
}

export function NoteForm({ frame: { language }, issue, typed, faults }: IssuePageProps) {
  const { note: t } = issueKeepingText[language]
  return (
    <StepForm issue={issue} step="notes" title={t.title} button={t.button} second>
      <WordsField
        name="note"
        label={t.label}
        hint={t.hint}
        value={typed.note}
        faults={issueFaultsToTell(faults, language)}
      />
    </StepForm>
  )
}

type MoveProps = IssuePageProps & { next: IssueLevel }

export function MoveForm({ frame: { language }, issue, typed, faults, next }: MoveProps) {
  const { move: t } = issueKeepingText[language]
  const level = issuesText[language].levels[next]
  return (
    <StepForm issue={issue} step="move" title={t.title(level)} button={t.button(level)} second>
      <p>{t.words}</p>
      <WordsField
        name="why"
        label={t.label}
        value={typed.why}
        faults={issueFaultsToTell(faults, language)}
      />
    </StepForm>
  )
}

export function SettleForm(props: IssuePageProps) {
  const { frame, issue, reachable, typed, faults } = props
  const { settle: t, tell } = issueKeepingText[frame.language]
  return (
    <StepForm issue={issue} step="settlement" title={t.title} button={t.button}>
      <WordsField
        name="outcome"
        label={t.label}
        value={typed.outcome}
        faults={issueFaultsToTell(faults, frame.language)}
      />
      {issue.told ? (
        <p>{t.told}</p>
      ) : (
        <>
          <label class="choice">
            <input type="checkbox" name="tells" value="yes" checked={typed.tells} />
            {t.tellsOn}
          </label>
          <p class="hint">{t.tellsBy}</p>
        </>
      )}
      {!reachable && <p class="note">{tell}</p>}
    </StepForm>
  )
}
