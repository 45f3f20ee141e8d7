import type { ColumnsChoice } from '../../../src/domain/history/choice.ts'
import { type ColumnRole, columnRoles } from '../../../src/domain/history/mapping.ts'
import type { HistorySheet } from '../../../src/domain/history/sheet.ts'
import type { Language } from '../../../src/domain/language.ts'
import { columnLetter } from '../../components/column-letter.ts'
import { FaultSummary, type FieldFault, TextField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { historyText } from '../../text/history.ts'

type Props = {
  frame: Frame
  sheet: HistorySheet
  /** The file, carried along so that the server keeps nothing before somebody says so. */
  file: string
  choice: ColumnsChoice
  faults: readonly FieldFault[]
}

/** What each column is: once, and offered again next time. */
export function ColumnsPage({ frame, sheet, file, choice, faults }: Props) {
  const { columns: t, summary, meanings } = historyText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <FaultSummary title={summary} faults={faults} />
      <p>{t.lead}</p>
      <form method="post" action="/history/meanings" encType="multipart/form-data">
        <input type="hidden" name="sheet" value={file} />
        <div class="stack">
          <TextField
            name="year"
            label={t.year}
            hint={t.yearHint}
            value={choice.year}
            faults={faults}
          />
        </div>
        <div class="scroll">
          <table class="stacked">
            <caption>{t.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t.heads.column}</th>
                <th scope="col">{t.heads.heading}</th>
                <th scope="col">{t.heads.example}</th>
                <th scope="col">{t.heads.is}</th>
              </tr>
            </thead>
            <tbody>
              {sheet.headings.map((heading, at) => (
                <tr>
                  <td data-name={t.heads.column}>{columnLetter(at + 1)}</td>
                  <th scope="row">{heading === '' ? t.noHeading : <bdi>{heading}</bdi>}</th>
                  <td data-name={t.heads.example}>
                    <Examples sheet={sheet} at={at} />
                  </td>
                  <td>
                    <RoleSelect
                      at={at}
                      role={choice.roles[at] ?? 'skip'}
                      fault={faults.find(({ field }) => field === `role-${at}`)}
                      language={frame.language}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div class="actions">
          <button type="submit">{t.submit}</button>
          <a href="/history">{meanings.again}</a>
        </div>
      </form>
    </StaffPage>
  )
}

const longest = 40

function Examples({ sheet, at }: { sheet: HistorySheet; at: number }) {
  const cells = sheet.rows.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '')
  const some = [...new Set(cells)].slice(0, 3)
  return (
    <>
      {some.map((cell, place) => (
        <>
          {place > 0 && ' · '}
          <bdi>{shortened(cell)}</bdi>
        </>
      ))}
    </>
  )
}

function shortened(text: string): string {
  const letters = [...text]
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : text
}

type RoleProps = {
  at: number
  role: ColumnRole
  fault: FieldFault | undefined
  language: Language
}

function RoleSelect({ at, role, fault, language }: RoleProps) {
  const t = historyText[language]
  const id = `role-${at}`
  return (
    <>
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {fault.words}
        </p>
      )}
      <select
        id={id}
        name={id}
        aria-label={t.columns.roleOf(columnLetter(at + 1))}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
      >
        {groups.map(([group, roles]) => (
          <optgroup label={t.groups[group]}>
            {roles.map((one) => (
              <option value={one} selected={one === role}>
                {t.role[one]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </>
  )
}

/** Roles under the kind of file they belong to; those of every file first. */
const groups = [
  ['all', ['skip', 'year', 'organisation', 'group']],
  ['respondents', ['grades']],
  ['answers', ['statement', 'revision', 'answer', 'respondent']],
  ['sums', columnRoles.slice(columnRoles.indexOf('n'))],
] as const satisfies readonly (readonly [string, readonly ColumnRole[]])[]
