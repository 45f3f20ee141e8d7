import { type InputFault, inputStatuses, type TypedInput } from '../../../src/domain/input-line.ts'
import type { Language } from '../../../src/domain/language.ts'
import { Field, SelectField, TextField } from '../../components/fields.tsx'
import { agreedText, inputsText } from '../../text/inputs.ts'

type Props = {
  language: Language
  action: string
  typed: TypedInput
  faults: readonly InputFault[]
  button: string
}

/** The form of one line, new or changed. */
export function InputForm({ language, action, typed, faults, button }: Props) {
  const t = inputsText[language]
  const told = faultsToTell(faults, language)
  const day = (name: 'due' | 'doneOn') => (
    <TextField name={name} label={t.labels[name]} value={typed[name]} type="date" faults={told} />
  )
  const text = (name: 'agreed' | 'done') => (
    <Field name={name} label={t.labels[name]} hint={t.hints[name]} faults={told}>
      {(attributes) => (
        <textarea {...attributes} rows={2}>
          {typed[name]}
        </textarea>
      )}
    </Field>
  )
  return (
    <form method="post" action={action} class="stack" noValidate>
      {text('agreed')}
      {day('due')}
      <SelectField
        name="status"
        label={t.labels.status}
        value={typed.status}
        faults={told}
        options={inputStatuses.map((value) => ({
          value,
          label: agreedText[language].statuses[value],
        }))}
      />
      {text('done')}
      {day('doneOn')}
      <p class="actions">
        <button type="submit">{button}</button>
      </p>
    </form>
  )
}

export function faultsToTell(faults: readonly InputFault[], language: Language) {
  return faults.map((fault) => ({
    field: fault.field,
    words: inputsText[language].faultWords(fault),
  }))
}
