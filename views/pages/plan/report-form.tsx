import { actionStatuses } from '../../../src/domain/action.ts'
import type { ReportFault, TypedReport } from '../../../src/domain/action-report.ts'
import type { PlannedAction } from '../../../src/domain/joint-plan.ts'
import type { Language } from '../../../src/domain/language.ts'
import { Field, SelectField } from '../../components/fields.tsx'
import { planText } from '../../text/plan.ts'

type Props = {
  language: Language
  address: string
  action: PlannedAction
  typed: TypedReport
  faults: readonly ReportFault[]
}

export function reportFaultsToTell(faults: readonly ReportFault[], language: Language) {
  return faults.map((fault) => ({
    field: fault.field,
    words: planText[language].faultWords(fault),
  }))
}

/** A person of the office says how far its action has come. */
export function ReportForm({ language, address, action, typed, faults }: Props) {
  const { report: t, statuses } = planText[language]
  const told = reportFaultsToTell(faults, language)
  return (
    <section>
      <h2>{t.title}</h2>
      <form method="post" action={address} class="stack" noValidate>
        <SelectField
          name="status"
          label={t.status}
          value={typed.status}
          faults={told}
          options={actionStatuses.map((value) => ({
            value,
            label: value === 'dropped' ? t.drop : statuses[value],
          }))}
        />
        <Field name="words" label={t.words} hint={t.hint} faults={told}>
          {(attributes) => (
            <textarea {...attributes} rows={3}>
              {typed.words}
            </textarea>
          )}
        </Field>
        <p class="actions">
          <button type="submit">{t.button}</button>
        </p>
      </form>
      {action.dropAskedBy === 'partner' && (
        <form method="post" action={address}>
          <button type="submit" class="second" name="status" value="dropped">
            {t.agree}
          </button>
        </form>
      )}
    </section>
  )
}
