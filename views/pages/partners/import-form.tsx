import { Field, type FieldFault } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { partnerImportText } from '../../text/partner-import.ts'

type Props = { frame: Frame; faults: readonly FieldFault[]; submit: string }

/** Takes the file for a dry run. */
export function ImportForm({ frame, faults, submit }: Props) {
  const t = partnerImportText[frame.language]
  return (
    <form method="post" action="/partners/import" encType="multipart/form-data" class="stack">
      <Field name="sheet" label={t.file} hint={t.fileHint} faults={faults}>
        {(attributes) => <input {...attributes} type="file" accept=".csv,text/csv" />}
      </Field>
      <div class="actions">
        <button type="submit">{submit}</button>
        <a href="/partners">{t.back}</a>
      </div>
    </form>
  )
}
