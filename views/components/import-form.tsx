import type { Language } from '../../src/domain/language.ts'
import { partnerImportText } from '../text/partner-import.ts'
import { Field, type FieldFault } from './fields.tsx'

type Props = {
  language: Language
  /** Where the file goes. */
  action: string
  back: { href: string; words: string }
  faults: readonly FieldFault[]
  submit: string
}

/** Takes a spreadsheet for a dry run. */
export function ImportForm({ language, action, back, faults, submit }: Props) {
  const t = partnerImportText[language]
  return (
    <form method="post" action={action} encType="multipart/form-data" class="stack">
      <Field name="sheet" label={t.file} hint={t.fileHint} faults={faults}>
        {(attributes) => <input {...attributes} type="file" accept=".csv,text/csv" />}
      </Field>
      <div class="actions">
        <button type="submit">{submit}</button>
        <a href={back.href}>{back.words}</a>
      </div>
    </form>
  )
}
