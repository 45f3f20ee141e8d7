import { issueLevels } from '../../../src/domain/issue.ts'
import type { IssueFault } from '../../../src/domain/issue-form.ts'
import type { Partner } from '../../../src/domain/partner.ts'
import { FaultSummary, SelectField, TextField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { issueKeepingText } from '../../text/issue-keeping.ts'
import { issuesText } from '../../text/issues.ts'
import { issueFaultsToTell, WordsField } from './issue-fields.tsx'

export type TypedIssue = Readonly<Record<'partner' | 'title' | 'words' | 'to', string>>

type Props = {
  frame: Frame
  partners: readonly Pick<Partner, 'id' | 'name'>[]
  /** What the issue will be called, so that a button pressed twice raises one. */
  issue: string
  typed: TypedIssue
  faults: readonly IssueFault[]
}

/** An issue with a partner, raised by somebody of the office. */
export function RaisePage({ frame, partners, issue, typed, faults }: Props) {
  const { language } = frame
  const t = issueKeepingText[language]
  const { title, levels } = issuesText[language]
  const told = issueFaultsToTell(faults, language)
  return (
    <StaffPage frame={frame} title={t.raise}>
      <p>
        <a href="/issues">{title}</a>
      </p>
      <h1>{t.raise}</h1>
      <FaultSummary title={t.faults} faults={told} />
      <p class="lead">{t.formLead}</p>
      <form method="post" action="/issues/new" class="stack" noValidate>
        <input type="hidden" name="issue" value={issue} />
        <SelectField
          name="partner"
          label={t.form.partner}
          value={typed.partner}
          faults={told}
          options={[
            { value: '', label: t.form.choose },
            ...partners.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextField name="title" label={t.form.title} value={typed.title} faults={told} />
        <WordsField name="words" label={t.form.words} value={typed.words} faults={told} />
        <SelectField
          name="to"
          label={t.form.to}
          hint={t.form.toHint}
          value={typed.to}
          faults={told}
          options={issueLevels.map((level) => ({ value: `${level}`, label: levels[level] }))}
        />
        <p class="actions">
          <button type="submit">{t.form.button}</button>
        </p>
      </form>
    </StaffPage>
  )
}
