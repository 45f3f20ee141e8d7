import {
  commitments,
  type ThemeFault,
  type ThemeField,
  type TypedTheme,
} from '../../../src/domain/codebook-change.ts'
import type { Language, Localised } from '../../../src/domain/language.ts'
import { Field, type FieldFault, SelectField, TextField } from '../../components/fields.tsx'
import { plainText } from '../../components/localised-text.tsx'
import { codebookPageText } from '../../text/codebook.ts'

/** The commitments of the scorecard, by the id of their section. */
export type CommitmentNames = ReadonlyMap<string, Localised>

type Props = {
  language: Language
  /** Stands before each name where a page has several of these. */
  prefix?: string
  typed: TypedTheme
  faults: readonly FieldFault[]
  names: CommitmentNames
  /** A theme that is there keeps its code and its commitment. */
  wordsOnly?: boolean
}

export function ThemeFields({
  language,
  prefix = '',
  typed,
  faults,
  names,
  wordsOnly = false,
}: Props) {
  const t = codebookPageText[language].forms
  const text = (field: ThemeField) => (
    <TextField
      name={`${prefix}${field}`}
      label={t.labels[field]}
      value={typed[field]}
      faults={faults}
      {...(field === 'code' && { hint: t.hints.code })}
    />
  )
  const area = (field: 'definitionEn' | 'definitionFr') => (
    <Field
      name={`${prefix}${field}`}
      label={t.labels[field]}
      hint={t.hints.definition}
      faults={faults}
    >
      {(attributes) => (
        <textarea {...attributes} rows={2}>
          {typed[field]}
        </textarea>
      )}
    </Field>
  )
  return (
    <>
      {!wordsOnly && text('code')}
      {text('labelEn')}
      {text('labelFr')}
      {area('definitionEn')}
      {area('definitionFr')}
      {!wordsOnly && (
        <SelectField
          name={`${prefix}commitment`}
          label={t.labels.commitment}
          value={typed.commitment}
          faults={faults}
          options={[
            { value: '', label: t.noCommitment },
            ...commitments.map((code) => ({
              value: code,
              label: plainText(names.get(code) ?? null, code, language),
            })),
          ]}
        />
      )}
    </>
  )
}

export function faultsToTell(
  faults: readonly ThemeFault[],
  language: Language,
  prefix = '',
): readonly FieldFault[] {
  const { faultWords } = codebookPageText[language].forms
  return faults.map((fault) => ({ field: `${prefix}${fault.field}`, words: faultWords(fault) }))
}
