import type { Language } from '../../src/domain/language.ts'
import type { Field as Declared } from '../../src/domain/records/field.ts'
import type { Option } from '../../src/domain/records/options.ts'
import type { RecordFault, TypedRecord } from '../../src/domain/records/read-record.ts'
import { recordsText } from '../text/records.ts'
import { Field, type FieldFault, SelectField, TextField } from './fields.tsx'

type Props = {
  language: Language
  fields: readonly Declared[]
  typed: TypedRecord
  faults: readonly RecordFault[]
  optionsFor: (field: Declared) => readonly Option[]
}

/** The inputs of a record, one for each declared field, in their order. */
export function RecordFields({ language, fields, typed, faults, optionsFor }: Props) {
  const told = recordFaultWords(fields, faults, language)
  return (
    <>
      {fields.map((field) => (
        <RecordField
          language={language}
          field={field}
          values={typed[field.key] ?? []}
          options={optionsFor(field)}
          faults={told}
        />
      ))}
    </>
  )
}

/** What is wrong with a record, in words, for its fields and the list above them. */
export function recordFaultWords(
  fields: readonly Declared[],
  faults: readonly RecordFault[],
  language: Language,
): readonly FieldFault[] {
  const labelOf = (key: string) => fields.find((field) => field.key === key)?.label[language] ?? key
  return faults.map((fault) => ({
    field: fault.field,
    words: recordsText[language].fault(
      fault,
      labelOf(fault.field),
      'than' in fault ? labelOf(fault.than) : '',
    ),
  }))
}

type FieldProps = {
  language: Language
  field: Declared
  values: readonly string[]
  options: readonly Option[]
  faults: readonly FieldFault[]
}

function RecordField(props: FieldProps) {
  const { language, field, values, options, faults } = props
  const [value = ''] = values
  const label = field.label[language]
  const named = { name: field.key, label, faults, ...hintOf(field, language) }
  switch (field.kind) {
    case 'line':
      return <TextField {...named} value={value} />
    case 'day':
      return <TextField {...named} value={value} type="date" />
    case 'number':
      return <TextField {...named} value={value} type="number" />
    case 'text':
      return (
        <Field {...named}>
          {(attributes) => (
            <textarea {...attributes} rows={4}>
              {value}
            </textarea>
          )}
        </Field>
      )
    case 'yes-no':
      return <Box {...props} />
    case 'several':
    case 'terms':
    case 'partners':
    case 'entries':
    case 'signs':
    case 'quarters':
      return <Boxes {...props} />
    default: {
      const offered = options.filter((option) => !option.retired || option.value === value)
      const labelled = offered.map((option) => ({
        value: option.value,
        label: option.label[language],
      }))
      const t = recordsText[language]
      const none = { value: '', label: field.kind === 'person' ? t.nobody : t.choose }
      return <SelectField {...named} value={value} options={[none, ...labelled]} />
    }
  }
}

/** One box: ticked is yes. */
function Box({ language, field, values, faults }: FieldProps) {
  const fault = faults.find((found) => found.field === field.key)
  const hint = field.hint?.[language]
  const described = [hint && `${field.key}-hint`, fault && `${field.key}-fault`].filter(Boolean)
  return (
    <div>
      {hint && (
        <p class="hint" id={`${field.key}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p class="fault" id={`${field.key}-fault`}>
          {fault.words}
        </p>
      )}
      <label class="choice">
        <input
          type="checkbox"
          id={field.key}
          name={field.key}
          value="yes"
          checked={values.includes('yes')}
          aria-invalid={fault ? 'true' : undefined}
          aria-describedby={described.length > 0 ? described.join(' ') : undefined}
        />
        <span>{field.label[language]}</span>
      </label>
    </div>
  )
}

/** A box for each option; retired ones only where they are ticked. */
function Boxes({ language, field, values, options, faults }: FieldProps) {
  const fault = faults.find((found) => found.field === field.key)
  const hint = field.hint?.[language] ?? recordsText[language].severalHint
  const shown = options.filter(({ value, retired }) => !retired || values.includes(value))
  return (
    <fieldset
      id={field.key}
      aria-invalid={fault ? 'true' : undefined}
      aria-describedby={`${field.key}-hint`}
    >
      <legend>{field.label[language]}</legend>
      <p class="hint" id={`${field.key}-hint`}>
        {shown.length === 0 ? recordsText[language].nothing : hint}
      </p>
      {fault && <p class="fault">{fault.words}</p>}
      {shown.map(({ value, label, name }) => (
        <label class="choice">
          <input type="checkbox" name={field.key} value={value} checked={values.includes(value)} />
          <span>{name ? <bdi>{label[language]}</bdi> : label[language]}</span>
        </label>
      ))}
    </fieldset>
  )
}

function hintOf(field: Declared, language: Language) {
  return field.hint ? { hint: field.hint[language] } : {}
}
