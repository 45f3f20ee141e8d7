import type { TypedTheme } from '../../../src/domain/codebook-change.ts'
import { FaultSummary, type FieldFault } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { codebookPageText } from '../../text/codebook.ts'
import { type CommitmentNames, ThemeFields } from './theme-fields.tsx'

type Props = {
  frame: Frame
  version: number
  typed: TypedTheme
  faults: readonly FieldFault[]
  names: CommitmentNames
  changedSince: boolean
}

/** A theme for what fits no other. */
export function NewThemePage({ frame, version, typed, faults, names, changedSince }: Props) {
  const t = codebookPageText[frame.language].forms
  return (
    <StaffPage frame={frame} title={t.newTitle}>
      <p>
        <a href="/codebook">{t.back}</a>
      </p>
      <h1>{t.newTitle}</h1>
      <FaultSummary title={t.faults} faults={faults} />
      {changedSince && (
        <p class="note bad" role="alert">
          {t.changedSince}
        </p>
      )}
      <p class="lead">{t.newLead}</p>
      <form method="post" action="/codebook/new" class="stack" noValidate>
        <input type="hidden" name="version" value={version} />
        <ThemeFields language={frame.language} typed={typed} faults={faults} names={names} />
        <p class="actions">
          <button type="submit">{t.add}</button>
        </p>
      </form>
    </StaffPage>
  )
}
