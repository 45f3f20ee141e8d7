import type { ComponentChildren } from 'preact'

/** A problem with one field, said in the person's language. */
export type FieldFault = { field: string; words: string }

type FieldProps = {
  name: string
  label: string
  hint?: string
  faults: readonly FieldFault[]
  children: (attributes: FieldAttributes) => ComponentChildren
}
type FieldAttributes = {
  id: string
  name: string
  'aria-invalid': 'true' | undefined
  'aria-describedby': string | undefined
}

/** A label, its hint, what is wrong, and the input they belong to. */
export function Field({ name, label, hint, faults, children }: FieldProps) {
  const fault = faults.find((found) => found.field === name)
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ')
  return (
    <div>
      <label for={name}>{label}</label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p class="fault" id={`${name}-fault`}>
          {fault.words}
        </p>
      )}
      {children({
        id: name,
        name,
        'aria-invalid': fault ? 'true' : undefined,
        'aria-describedby': described === '' ? undefined : described,
      })}
    </div>
  )
}

type TextProps = Omit<FieldProps, 'children'> & {
  value: string
  type?: 'text' | 'email' | 'password' | 'date' | 'time' | 'number'
  autocomplete?: string
}

// Preact's types want one literal for `type`; every kind in TextProps takes the same attributes.
export function TextField({ value, type = 'text', autocomplete, ...field }: TextProps) {
  return (
    <Field {...field}>
      {(attributes) => (
        <input {...attributes} type={type as 'text'} value={value} autocomplete={autocomplete} />
      )}
    </Field>
  )
}

type SelectProps = Omit<FieldProps, 'children'> & {
  value: string
  options: readonly { value: string; label: string }[]
}

export function SelectField({ value, options, ...field }: SelectProps) {
  return (
    <Field {...field}>
      {(attributes) => (
        <select {...attributes}>
          {options.map((option) => (
            <option value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** What is wrong with a form, at its top, each fault a link to its field. */
export function FaultSummary({ title, faults }: { title: string; faults: readonly FieldFault[] }) {
  if (faults.length === 0) return null
  return (
    <div class="summary" role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <ul>
        {faults.map((fault) => (
          <li>
            <a href={`#${fault.field}`}>{fault.words}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
