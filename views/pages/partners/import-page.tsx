import { relationships, sectors } from '../../../src/domain/partner.ts'
import { sheetColumns, sheetHeadings } from '../../../src/domain/partner-spreadsheet-columns.ts'
import { relationshipNames, sectorNames } from '../../../src/domain/partner-words.ts'
import { FaultSummary, type FieldFault } from '../../components/fields.tsx'
import { ImportForm } from '../../components/import-form.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { partnerImportText } from '../../text/partner-import.ts'

/** Where an import begins: what file, which columns, what will happen. */
export function ImportPage({ frame, noFile }: { frame: Frame; noFile: boolean }) {
  const t = partnerImportText[frame.language]
  const faults: FieldFault[] = noFile ? [{ field: 'sheet', words: t.noFile }] : []
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <FaultSummary title={t.noFileTitle} faults={faults} />
      <p>{t.lead}</p>
      <ImportForm
        language={frame.language}
        action="/partners/import"
        back={{ href: '/partners', words: t.back }}
        faults={faults}
        submit={t.check}
      />
      <h2>{t.columns}</h2>
      <p>{t.columnsWords}</p>
      <p>{t.example}</p>
      <Columns frame={frame} />
      <h2>{t.rules}</h2>
      <ul>
        {t.rule.map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
    </StaffPage>
  )
}

function Columns({ frame: { language } }: { frame: Frame }) {
  const t = partnerImportText[language]
  const other = language === 'fr' ? 'en' : 'fr'
  const listed = (names: Readonly<Record<string, string>>, codes: readonly string[]) =>
    codes.map((code) => names[code]).join(', ')
  const filled = (words: string) =>
    words
      .replace('{sectors}', listed(sectorNames[language], sectors))
      .replace('{relationships}', listed(relationshipNames[language], relationships))
  return (
    <section aria-label={t.columns}>
      <table class="stacked">
        <thead>
          <tr>
            <th scope="col">{t.columnHeads.column}</th>
            <th scope="col">{t.columnHeads.also}</th>
            <th scope="col">{t.columnHeads.holds}</th>
          </tr>
        </thead>
        <tbody>
          {sheetColumns.map((column) => (
            <tr>
              <th scope="row">{sheetHeadings[column][language]}</th>
              <td data-name={t.columnHeads.also}>{sheetHeadings[column][other]}</td>
              <td>{filled(t.column[column])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
