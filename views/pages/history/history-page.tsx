import type { ImportedRound } from '../../../src/domain/imported-round.ts'
import { FaultSummary, Field, type FieldFault } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { longDay } from '../../text/dates.ts'
import { historyText } from '../../text/history.ts'

type Props = {
  frame: Frame
  imported: readonly ImportedRound[]
  faults: readonly FieldFault[]
  /** What has just been done. */
  told: string | null
}

/** The years that were brought in, and where another begins. */
export function HistoryPage({ frame, imported, faults, told }: Props) {
  const t = historyText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <FaultSummary title={t.upload.summary} faults={faults} />
      {told && (
        <p class="note good" role="status">
          {told}
        </p>
      )}
      <p class="lead">{t.lead}</p>
      {imported.length === 0 ? <p>{t.noYears}</p> : <Years frame={frame} imported={imported} />}
      <h2>{t.upload.title}</h2>
      <form method="post" action="/history/columns" encType="multipart/form-data" class="stack">
        <Field name="sheet" label={t.upload.file} hint={t.upload.hint} faults={faults}>
          {(attributes) => <input {...attributes} type="file" accept=".csv,text/csv" />}
        </Field>
        <div class="actions">
          <button type="submit">{t.upload.submit}</button>
        </div>
      </form>
      <h2>{t.kindsTitle}</h2>
      <ul>
        {t.kinds.map(([name, words]) => (
          <li>
            <strong>{name}</strong>
            {t.colon}
            {words}
          </li>
        ))}
      </ul>
      <h2>{t.rulesTitle}</h2>
      <ul>
        {t.rules.map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
    </StaffPage>
  )
}

function Years({ frame: { language }, imported }: Pick<Props, 'frame' | 'imported'>) {
  const { years: t, source, remove } = historyText[language]
  return (
    <div class="scroll">
      <table class="stacked">
        <caption>{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.year}</th>
            <th scope="col">{t.from}</th>
            <th scope="col">{t.on}</th>
            <th scope="col">{t.results}</th>
            <th scope="col">{t.act}</th>
          </tr>
        </thead>
        <tbody>
          {imported.map(({ id, year, importedOn, document }) => (
            <tr>
              <th scope="row">{year}</th>
              <td data-name={t.from}>{source[document.round.imported ?? 'answers']}</td>
              <td data-name={t.on}>{longDay(importedOn, language)}</td>
              <td>
                <a href={`/rounds/${id}/results`}>
                  {t.results} {year}
                </a>
              </td>
              <td>
                <a href={`/history/${id}/remove`}>
                  {remove} {year}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
