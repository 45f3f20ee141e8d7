import type { Language, Localised } from '../../../src/domain/language.ts'
import { type FieldFault, SelectField } from '../../components/fields.tsx'
import { plainText } from '../../components/localised-text.tsx'
import { inquiryText } from '../../text/inquiry.ts'

/** A theme of the round's codebook. */
export type NamedTheme = { code: string; label: Localised }

type Props = {
  themes: readonly NamedTheme[]
  value: string
  faults: readonly FieldFault[]
  language: Language
}

export function ThemeSelect({ themes, value, faults, language }: Props) {
  const t = inquiryText[language]
  return (
    <SelectField
      name="theme"
      label={t.labels.theme}
      value={value}
      faults={faults}
      options={[
        { value: '', label: t.noTheme },
        ...themes.map(({ code, label }) => ({
          value: code,
          label: plainText(label, code, language),
        })),
      ]}
    />
  )
}
