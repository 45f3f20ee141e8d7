import type { Field } from '../../../src/domain/records/field.ts'
import type { OptionsFor } from '../../../src/domain/registers/entry-words.ts'
import { registerOf } from '../../../src/domain/registers/index.ts'
import type { Register } from '../../../src/domain/registers/register.ts'
import { FaultSummary, type FieldFault } from '../../components/fields.tsx'
import { ImportForm } from '../../components/import-form.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { entryImportText } from '../../text/entry-import.ts'
import { partnerImportText } from '../../text/partner-import.ts'

type Props = { frame: Frame; register: Register; optionsFor: OptionsFor; noFile: boolean }

/** Where the import of a register begins: what file, which columns, what will happen. */
export function EntryImportPage({ frame, register, optionsFor, noFile }: Props) {
  const { language } = frame
  const t = entryImportText[language]
  const shared = partnerImportText[language]
  const at = `/registers/${register.id}`
  const faults: FieldFault[] = noFile ? [{ field: 'sheet', words: shared.noFile }] : []
  return (
    <StaffPage frame={frame} title={t.title}>
      <p>
        <a href={at}>{register.name[language]}</a>
      </p>
      <h1>{t.title}</h1>
      <FaultSummary title={shared.noFileTitle} faults={faults} />
      <p>{t.lead}</p>
      <ImportForm
        language={language}
        action={`${at}/import`}
        back={{ href: at, words: t.back }}
        faults={faults}
        submit={shared.check}
      />
      <h2>{shared.columns}</h2>
      <p>{t.columnsWords}</p>
      <p>
        {t.example} <a href={`${at}/export.csv`}>CSV</a>
      </p>
      <Columns frame={frame} register={register} optionsFor={optionsFor} />
      <h2>{shared.rules}</h2>
      <ul>
        {t.rule.map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
    </StaffPage>
  )
}

function Columns({ frame: { language }, register, optionsFor }: Omit<Props, 'noFile'>) {
  const t = entryImportText[language]
  return (
    <section class="scroll" aria-label={partnerImportText[language].columns}>
      <table class="stacked">
        <thead>
          <tr>
            <th scope="col">{t.heads.column}</th>
            <th scope="col">{t.heads.key}</th>
            <th scope="col">{t.heads.holds}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">id</th>
            <td />
            <td>{t.idHolds}</td>
          </tr>
          {register.fields.map((field) => (
            <tr>
              <th scope="row">{field.label[language]}</th>
              <td data-name={t.heads.key}>{field.key}</td>
              <td>
                <Holds field={field} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )

  function Holds({ field }: { field: Field }) {
    const listed = 'choices' in field || 'list' in field ? optionsFor(field) : []
    const from = 'register' in field ? registerOf(field.register).name[language] : null
    const colon = language === 'fr' ? '\u00a0: ' : ': '
    return (
      <>
        {t.holds[field.kind]}
        {listed.length > 0 && `${colon}${listed.map(({ label }) => label[language]).join(', ')}`}
        {from && `${colon}${from}`}
        {field.required && ` (${t.required})`}
      </>
    )
  }
}
