import type { IssueFault, IssueField } from '../../../src/domain/issue-form.ts'
import type { Language } from '../../../src/domain/language.ts'
import { Field, type FieldFault } from '../../components/fields.tsx'
import { issueKeepingText } from '../../text/issue-keeping.ts'

/** What is wrong with a form about an issue, in words. */
export function issueFaultsToTell(
  faults: readonly IssueFault[],
  language: Language,
): readonly FieldFault[] {
  return faults.map((fault) => ({
    field: fault.field,
    words: issueKeepingText[language].faultWords(fault),
  }))
}

type Props = {
  name: IssueField
  label: string
  hint?: string
  value: string
  faults: readonly FieldFault[]
}

/** A box for a text of a few lines. */
export function WordsField({ value, ...field }: Props) {
  return (
    <Field {...field}>
      {(attributes) => (
        <textarea {...attributes} rows={4}>
          {value}
        </textarea>
      )}
    </Field>
  )
}
