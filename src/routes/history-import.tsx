import { columnLetter } from '../../views/components/column-letter.ts'
import type { FieldFault } from '../../views/components/fields.tsx'
import { ColumnsPage } from '../../views/pages/history/columns-page.tsx'
import { MeaningsPage } from '../../views/pages/history/meanings-page.tsx'
import { PlanPage } from '../../views/pages/history/plan-page.tsx'
import { historyText, importedTitle } from '../../views/text/history.ts'
import {
  type ColumnsChoice,
  checkColumns,
  checkMeanings,
  type MeaningsChoice,
  type MeaningsFault,
  readColumnsChoice,
  readMeaningsChoice,
} from '../domain/history/choice.ts'
import type { HistoryFault } from '../domain/history/fault.ts'
import { type ColumnsFault, type Layout, needsUnit } from '../domain/history/mapping.ts'
import { type HistorySheet, statementsOf, wordsOf } from '../domain/history/sheet.ts'
import { suggestCodes, suggestMeaning, suggestRoles } from '../domain/history/suggest.ts'
import type { YearRefusal } from '../domain/imported-round.ts'
import type { Language } from '../domain/language.ts'
import { nameKey } from '../domain/partner.ts'
import type { Results } from '../domain/results.ts'
import {
  checkHistory,
  importHistory,
  offeredMapping,
  ourStatements,
  readHistorySheet,
} from '../flows/import-history.ts'
import { type Form, field, importLimit, readForm } from '../http/forms.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'

const act = 'bring in earlier years'

export const historyImportRoutes: readonly StaffRoute[] = [
  post('/history/meanings', act, ofSheet(chooseMeanings)),
  post('/history/check', act, ofSheet(check)),
  post('/history', act, ofSheet(bringIn)),
]

/** A file as it came, and the text of it that pages carry along. */
type Posted = { sheet: HistorySheet; file: string; form: Form }
type Handler = (visit: StaffVisit, posted: Posted) => Promise<Response>

/** Reads the file that comes back with every step. One that was changed on the way may be anything, and is read anew. */
function ofSheet(handler: Handler) {
  return async (visit: StaffVisit): Promise<Response> => {
    const { c, deps } = visit
    const posted = await readForm(c.req.raw, { files: true, limit: importLimit })
    if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
    const [file = ''] = posted.form.get('sheet') ?? []
    const read = readHistorySheet(new TextEncoder().encode(file))
    if (read.kind === 'faults')
      return refuseUnreadable(c, deps, { kind: 'unreadable', status: 422 })
    return await handler(visit, { sheet: read.sheet, file, form: posted.form })
  }
}

/** The first step: a file that can be read, and what its columns most likely are. */
export async function offerColumns(
  visit: StaffVisit,
  bytes: Uint8Array,
  file: string | null,
  refuse: (faults: readonly FieldFault[]) => Promise<Response>,
): Promise<Response> {
  const { deps, office, staff } = visit
  const t = historyText[staff.language]
  const read = readHistorySheet(bytes)
  if (read.kind === 'faults') {
    const faults = read.faults.slice(0, 20).map((fault) => {
      const column = 'column' in fault && fault.column ? columnLetter(fault.column) : null
      return { field: 'sheet', words: `${t.row(fault.row, column)}${t.colon}${t.file[fault.kind]}` }
    })
    return await refuse(faults)
  }
  if (file === null) return await refuse([{ field: 'sheet', words: t.file['too-large'] }])
  const { remembered } = await offeredMapping(deps, office)
  const codes = new Set(ourStatements(deps, office).keys())
  const roles = suggestRoles(read.sheet, remembered, codes)
  return columnsPage(visit, { sheet: read.sheet, file }, { roles, year: '' }, [])
}

function columnsPage(
  { c, frame }: StaffVisit,
  { sheet, file }: Pick<Posted, 'sheet' | 'file'>,
  choice: ColumnsChoice,
  faults: readonly FieldFault[],
): Response | Promise<Response> {
  return page(
    c,
    <ColumnsPage frame={frame} sheet={sheet} file={file} choice={choice} faults={faults} />,
    faults.length === 0 ? 200 : 422,
  )
}

type Columns = { choice: ColumnsChoice; layout: Layout; year: number | null }

/** Does something with columns that say enough; others are shown again with what they lack. */
async function withColumns(
  visit: StaffVisit,
  posted: Posted,
  handler: (columns: Columns) => Promise<Response>,
): Promise<Response> {
  const { sheet, form } = posted
  const choice = readColumnsChoice(sheet, (name) => field(form, name))
  const checked = checkColumns(sheet, choice)
  if (checked.kind === 'columns') return await handler({ ...checked, choice })
  const faults = checked.faults.map((fault) => columnsFault(fault, sheet, visit.staff.language))
  return await columnsPage(visit, posted, choice, faults)
}

function columnsFault(fault: ColumnsFault, sheet: HistorySheet, language: Language): FieldFault {
  const t = historyText[language]
  const words = t.columnsFault[fault.kind]
  if (!('column' in fault)) {
    const aboutYear = fault.kind === 'no-year' || fault.kind === 'not-a-year'
    return { field: aboutYear ? 'year' : 'role-0', words: words('') }
  }
  const about =
    fault.kind === 'role-twice' ? t.role[fault.role] : (sheet.headings[fault.column - 1] ?? '')
  return { field: `role-${fault.column - 1}`, words: words(about) }
}

/** The second step: what was said already, or else what is remembered or most likely. */
async function chooseMeanings(visit: StaffVisit, posted: Posted) {
  const { deps, office } = visit
  const { sheet, form } = posted
  return await withColumns(visit, posted, async (columns) => {
    const { layout, choice } = columns
    if (form.has('name-0')) {
      const said = readMeaningsChoice(sheet, { layout, roles: choice.roles }, (name) =>
        field(form, name),
      )
      return meaningsPage(visit, posted, columns, said)
    }
    const { remembered, taken } = await offeredMapping(deps, office)
    const ours = new Set(ourStatements(deps, office).keys())
    const known = new Map(remembered.meanings)
    return meaningsPage(visit, posted, columns, {
      codes: suggestCodes(statementsOf(sheet, layout, choice.roles), remembered, ours, taken),
      meanings: new Map(
        wordsOf(sheet, layout, choice.roles).map((word) => [
          word,
          known.get(nameKey(word)) ?? suggestMeaning(word),
        ]),
      ),
      unit: false,
    })
  })
}

type Wrong = { faults?: readonly FieldFault[]; inSheet?: readonly HistoryFault[] }

function meaningsPage(
  { c, deps, office, frame }: StaffVisit,
  { sheet, file }: Posted,
  { choice: columns, layout }: Columns,
  choice: MeaningsChoice,
  { faults = [], inSheet = [] }: Wrong = {},
): Response | Promise<Response> {
  return page(
    c,
    <MeaningsPage
      frame={frame}
      sheet={sheet}
      file={file}
      columns={columns}
      choice={choice}
      asksUnit={needsUnit(layout, columns.roles)}
      ours={ourStatements(deps, office)}
      faults={faults}
      inSheet={inSheet}
    />,
    faults.length + inSheet.length === 0 ? 200 : 422,
  )
}

type Whole = { columns: Columns; choice: MeaningsChoice; asked: Asked }
type Asked = Parameters<typeof checkHistory>[1]

/** Does something with a choice that says everything; another is shown again with what it lacks. */
async function withMeanings(
  visit: StaffVisit,
  posted: Posted,
  handler: (whole: Whole) => Promise<Response>,
): Promise<Response> {
  const { sheet, form } = posted
  return await withColumns(visit, posted, async (columns) => {
    const { choice: chosen, layout, year } = columns
    const { roles } = chosen
    const choice = readMeaningsChoice(sheet, { layout, roles }, (name) => field(form, name))
    const checked = checkMeanings({ layout, roles, year }, choice)
    if (checked.kind === 'faults') {
      const faults = checked.faults.map((fault) => meaningsFault(fault, visit.staff.language))
      return await meaningsPage(visit, posted, columns, choice, { faults })
    }
    const asked = { office: visit.office, sheet, mapping: checked.mapping, title: importedTitle }
    return await handler({ columns, choice, asked })
  })
}

function meaningsFault(fault: MeaningsFault, language: Language): FieldFault {
  const words = historyText[language].meaningsFault[fault.kind]
  if (!('at' in fault))
    return { field: fault.kind === 'no-unit' ? 'unit' : 'code-0', words: words('') }
  const name = fault.kind === 'no-meaning' ? 'meaning' : 'code'
  return { field: `${name}-${fault.at}`, words: words(fault.what) }
}

async function check(visit: StaffVisit, posted: Posted) {
  return await withMeanings(visit, posted, async (whole) => {
    const checked = await checkHistory(visit.deps, whole.asked)
    if (checked.kind !== 'documents') return await refused(visit, posted, whole, checked)
    return planPage(visit, posted, whole, { ...checked, changedSince: false })
  })
}

async function bringIn(visit: StaffVisit, posted: Posted) {
  const { c, deps } = visit
  return await withMeanings(visit, posted, async (whole) => {
    const seen = field(posted.form, 'seen')
    const imported = await importHistory(deps, whole.asked, seen)
    switch (imported.kind) {
      case 'imported':
        return c.redirect(`/history?years=${imported.years.join('+')}`, 303)
      case 'changed-since':
        return planPage(visit, posted, whole, { ...imported, changedSince: true })
      default:
        return await refused(visit, posted, whole, imported)
    }
  })
}

type Refused =
  | { kind: 'faults'; faults: readonly HistoryFault[] }
  | { kind: 'refused'; years: readonly YearRefusal[] }

/** Faults of the file beside what was chosen; a year that cannot come in beside where the year was said. */
async function refused(visit: StaffVisit, posted: Posted, whole: Whole, why: Refused) {
  const { columns, choice } = whole
  if (why.kind === 'faults')
    return await meaningsPage(visit, posted, columns, choice, { inSheet: why.faults })
  const t = historyText[visit.staff.language]
  const at = columns.choice.roles.indexOf('year')
  const where = at === -1 ? 'year' : `role-${at}`
  const faults = why.years.map(({ kind, year }) => ({ field: where, words: t.refusal[kind](year) }))
  return await columnsPage(visit, posted, columns.choice, faults)
}

type Planned = { documents: readonly Results[]; seen: string; changedSince: boolean }

function planPage(
  { c, deps, office, frame }: StaffVisit,
  { file }: Posted,
  { columns, choice }: Whole,
  planned: Planned,
): Response | Promise<Response> {
  return page(
    c,
    <PlanPage
      frame={frame}
      file={file}
      columns={columns.choice}
      meanings={choice}
      ours={new Set(ourStatements(deps, office).keys())}
      {...planned}
    />,
    planned.changedSince ? 409 : 200,
  )
}
