import { nameKey } from '../partner.ts'
import {
  type ColumnRole,
  type ColumnsFault,
  columnRoles,
  columnsFaults,
  type Layout,
  layoutOf,
  type Mapping,
  type Meaning,
  needsUnit,
} from './mapping.ts'
import { columnsOf, type HistorySheet, isAnswer, statementsOf, wordsOf } from './sheet.ts'
import { codeShape, longestCode } from './suggest.ts'

/** What somebody chose for the columns, as typed. */
export type ColumnsChoice = { roles: readonly ColumnRole[]; year: string }

/** Most different words a graded question may have; an open one has more. */
const mostWords = 12

/** Reads the chosen columns of a sheet; a column nobody spoke of is left out. */
export function readColumnsChoice(
  { headings }: HistorySheet,
  field: (name: string) => string,
): ColumnsChoice {
  const roles = headings.map(
    (_, at) => columnRoles.find((role) => role === field(`role-${at}`)) ?? 'skip',
  )
  return { roles, year: field('year') }
}

/** Chosen columns that say enough, or what they lack. */
export function checkColumns(
  sheet: HistorySheet,
  { roles, year }: ColumnsChoice,
):
  | { kind: 'columns'; layout: Layout; year: number | null }
  | { kind: 'faults'; faults: readonly ColumnsFault[] } {
  const number = year === '' ? null : /^[12]\d{3}$/.test(year) ? Number(year) : 'not-a-year'
  const layout = layoutOf(roles)
  const faults = [
    ...columnsFaults(roles, number),
    ...(layout === 'respondents' ? headingFaults(sheet, roles) : []),
    ...(layout && layout !== 'sums' ? openQuestions(sheet, layout, roles) : []),
    ...(layout ? tooMuchToSay(sheet, layout, roles) : []),
  ]
  if (faults.length > 0 || !layout || number === 'not-a-year') return { kind: 'faults', faults }
  return { kind: 'columns', layout, year: roles.includes('year') ? null : number }
}

function headingFaults(
  { headings }: HistorySheet,
  roles: readonly ColumnRole[],
): readonly ColumnsFault[] {
  const asked = columnsOf(roles, 'grades')
  const first = new Set<string>()
  return asked.flatMap((at): ColumnsFault[] => {
    const heading = headings[at] ?? ''
    const column = at + 1
    if (heading === '') return [{ kind: 'heading-missing', column }]
    if (first.has(heading)) return [{ kind: 'heading-twice', column }]
    first.add(heading)
    return []
  })
}

/** More statements and words than this nobody goes through one by one, and no form brings them back. */
const mostToSay = 700

function tooMuchToSay(
  sheet: HistorySheet,
  layout: Layout,
  roles: readonly ColumnRole[],
): readonly ColumnsFault[] {
  const toSay = statementsOf(sheet, layout, roles).length + wordsOf(sheet, layout, roles).length
  const column = roles.indexOf(layout === 'respondents' ? 'grades' : 'statement') + 1
  return toSay > mostToSay ? [{ kind: 'too-much-to-say', column }] : []
}

function openQuestions(
  { rows }: HistorySheet,
  layout: Layout,
  roles: readonly ColumnRole[],
): readonly ColumnsFault[] {
  return columnsOf(roles, layout === 'answers' ? 'answer' : 'grades').flatMap(
    (at): ColumnsFault[] => {
      const cells = rows.map(({ cells }) => cells[at] ?? '')
      const words = new Set(cells.filter((cell) => cell !== '' && !isAnswer(cell)).map(nameKey))
      return words.size > mostWords ? [{ kind: 'open-question', column: at + 1 }] : []
    },
  )
}

/** What statements and words mean, as typed; in the order of the sheet. */
export type MeaningsChoice = {
  codes: ReadonlyMap<string, string>
  meanings: ReadonlyMap<string, Meaning | undefined>
  unit: boolean
}

export type MeaningsFault =
  | { kind: 'not-a-code' | 'code-twice' | 'no-meaning'; at: number; what: string }
  | { kind: 'no-code' | 'no-unit' }

const meaningsByName: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...([1, 2, 3, 4, 5, 'dk', 'na', 'blank'] as const).map((meaning): [string, Meaning] => [
    String(meaning),
    meaning,
  ]),
])

/** Reads what statements and words mean; each stands beside its name, so that another sheet's answers are never taken for these. */
export function readMeaningsChoice(
  sheet: HistorySheet,
  { layout, roles }: { layout: Layout; roles: readonly ColumnRole[] },
  field: (name: string) => string,
): MeaningsChoice {
  const codes = statementsOf(sheet, layout, roles).map((name, at): [string, string] => [
    name,
    field(`name-${at}`) === name ? field(`code-${at}`).toUpperCase() : '',
  ])
  const meanings = wordsOf(sheet, layout, roles).map((word, at): [string, Meaning | undefined] => [
    word,
    field(`word-${at}`) === word ? meaningsByName.get(field(`meaning-${at}`)) : undefined,
  ])
  return { codes: new Map(codes), meanings: new Map(meanings), unit: field('unit') === 'yes' }
}

/** The whole choice as a mapping, or what is missing from it. */
export function checkMeanings(
  { layout, roles, year }: { layout: Layout; roles: readonly ColumnRole[]; year: number | null },
  { codes, meanings, unit }: MeaningsChoice,
): { kind: 'mapping'; mapping: Mapping } | { kind: 'faults'; faults: readonly MeaningsFault[] } {
  const given = [...codes].filter(([, code]) => code !== '')
  const faults: MeaningsFault[] = [...codes].flatMap(([name, code], at): MeaningsFault[] => {
    if (code === '') return []
    if (!codeShape.test(code) || code.length > longestCode)
      return [{ kind: 'not-a-code', at, what: name }]
    const first = given.find(([, other]) => other === code)
    return first?.[0] === name ? [] : [{ kind: 'code-twice', at, what: name }]
  })
  if (given.length === 0) faults.push({ kind: 'no-code' })
  for (const [at, [word, meaning]] of [...meanings].entries())
    if (meaning === undefined) faults.push({ kind: 'no-meaning', at, what: word })
  if (needsUnit(layout, roles) && !unit) faults.push({ kind: 'no-unit' })
  if (faults.length > 0) return { kind: 'faults', faults }
  const known = [...meanings].flatMap(([word, meaning]): [string, Meaning][] =>
    meaning === undefined ? [] : [[nameKey(word), meaning]],
  )
  return { kind: 'mapping', mapping: { layout, roles, year, codes, meanings: new Map(known) } }
}
