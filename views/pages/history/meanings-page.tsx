import type { ColumnsChoice, MeaningsChoice } from '../../../src/domain/history/choice.ts'
import type { OurStatements } from '../../../src/domain/history/documents.ts'
import type { HistoryFault } from '../../../src/domain/history/fault.ts'
import type { Meaning } from '../../../src/domain/history/mapping.ts'
import type { HistorySheet } from '../../../src/domain/history/sheet.ts'
import { type Language, textIn } from '../../../src/domain/language.ts'
import { FaultSummary, type FieldFault } from '../../components/fields.tsx'
import { LocalisedText } from '../../components/localised-text.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { historyText } from '../../text/history.ts'
import { CarriedColumns } from './carried.tsx'
import { SheetFaults } from './sheet-faults.tsx'

type Props = {
  frame: Frame
  sheet: HistorySheet
  file: string
  columns: ColumnsChoice
  choice: MeaningsChoice
  /** Whether somebody must say that organisations are counted. */
  asksUnit: boolean
  ours: OurStatements
  faults: readonly FieldFault[]
  /** What is wrong in the file itself. */
  inSheet: readonly HistoryFault[]
}

/** Which line each statement belongs to, and what the words of the answers mean. */
export function MeaningsPage(props: Props) {
  const { frame, sheet, file, columns, choice, asksUnit, ours, faults, inSheet } = props
  const { meanings: t, summary } = historyText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <FaultSummary title={summary} faults={faults} />
      <SheetFaults faults={inSheet} headings={sheet.headings} language={frame.language} />
      <form method="post" action="/history/check" encType="multipart/form-data">
        <CarriedColumns file={file} choice={columns} />
        <h2>{t.statements}</h2>
        <p>{t.statementsLead}</p>
        <p>
          <strong>{t.sameOnly}</strong>
        </p>
        <OurCodes ours={ours} language={frame.language} />
        <Codes choice={choice} faults={faults} language={frame.language} />
        {choice.meanings.size > 0 && (
          <Meanings choice={choice} faults={faults} language={frame.language} />
        )}
        {asksUnit && <Unit choice={choice} faults={faults} language={frame.language} />}
        <div class="actions">
          <button type="submit">{t.submit}</button>
          <a href="/history">{t.again}</a>
        </div>
      </form>
    </StaffPage>
  )
}

type PartProps = { choice: MeaningsChoice; faults: readonly FieldFault[]; language: Language }

/** Our own statements, to be compared with the old ones word by word. */
function OurCodes({ ours, language }: { ours: OurStatements; language: Language }) {
  const known = [...ours].map(([code, { facts }]) => ({ code, text: facts.text ?? {} }))
  return (
    <>
      <datalist id="our-codes">
        {known.map(({ code, text }) => (
          <option value={code} label={textIn(text, language).text} />
        ))}
      </datalist>
      <details>
        <summary>{historyText[language].meanings.ours}</summary>
        <ul>
          {known.map(({ code, text }) => (
            <li>
              {code} · <LocalisedText text={text} fallback="" language={language} />
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

function Codes({ choice, faults, language }: PartProps) {
  const { meanings: t } = historyText[language]
  return (
    <table class="stacked">
      <caption>{t.statements}</caption>
      <thead>
        <tr>
          <th scope="col">{t.statementHeads.name}</th>
          <th scope="col">{t.statementHeads.code}</th>
        </tr>
      </thead>
      <tbody>
        {[...choice.codes].map(([name, code], at) => (
          <tr>
            <th scope="row">
              <bdi>{name}</bdi>
              <input type="hidden" name={`name-${at}`} value={name} />
            </th>
            <td>
              <FaultOf id={`code-${at}`} faults={faults} />
              <input
                id={`code-${at}`}
                name={`code-${at}`}
                value={code}
                list="our-codes"
                aria-label={t.codeOf(name)}
                {...describedBy(`code-${at}`, faults)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const meanings = [5, 4, 3, 2, 1, 'dk', 'na', 'blank'] as const satisfies readonly Meaning[]

function Meanings({ choice, faults, language }: PartProps) {
  const { meanings: t } = historyText[language]
  return (
    <>
      <h2>{t.words}</h2>
      <p>{t.wordsLead}</p>
      <table class="stacked">
        <caption>{t.words}</caption>
        <thead>
          <tr>
            <th scope="col">{t.wordHeads.word}</th>
            <th scope="col">{t.wordHeads.means}</th>
          </tr>
        </thead>
        <tbody>
          {[...choice.meanings].map(([word, chosen], at) => (
            <tr>
              <th scope="row">
                <bdi>{word}</bdi>
                <input type="hidden" name={`word-${at}`} value={word} />
              </th>
              <td>
                <FaultOf id={`meaning-${at}`} faults={faults} />
                <select
                  id={`meaning-${at}`}
                  name={`meaning-${at}`}
                  aria-label={t.meaningOf(word)}
                  {...describedBy(`meaning-${at}`, faults)}
                >
                  <option value="">{t.choose}</option>
                  {meanings.map((one) => (
                    <option value={String(one)} selected={one === chosen}>
                      {t.meaning[one]}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Unit({ choice, faults, language }: PartProps) {
  const { meanings: t } = historyText[language]
  return (
    <div>
      <FaultOf id="unit" faults={faults} />
      <label class="choice">
        <input
          type="checkbox"
          id="unit"
          name="unit"
          value="yes"
          checked={choice.unit}
          {...describedBy('unit', faults)}
        />
        <span>{t.unit}</span>
      </label>
      <p class="hint">{t.unitHint}</p>
    </div>
  )
}

type FaultProps = { id: string; faults: readonly FieldFault[] }

function FaultOf({ id, faults }: FaultProps) {
  const fault = faults.find(({ field }) => field === id)
  return fault ? (
    <p class="fault" id={`${id}-fault`}>
      {fault.words}
    </p>
  ) : null
}

function describedBy(id: string, faults: readonly FieldFault[]) {
  return faults.some(({ field }) => field === id)
    ? { 'aria-invalid': 'true' as const, 'aria-describedby': `${id}-fault` }
    : {}
}
