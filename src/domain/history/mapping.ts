import type { GradeAnswer } from '../grade.ts'

/** What a column of an earlier year's spreadsheet may be. */
export const columnRoles = [
  'skip',
  'year',
  'organisation',
  'group',
  // One row a respondent: the answers to one statement.
  'grades',
  // One row an answer.
  'statement',
  'revision',
  'answer',
  'respondent',
  // One row a statement, with its counts of organisations.
  'n',
  'high',
  'low',
  'count-1',
  'count-2',
  'count-3',
  'count-4',
  'count-5',
  'dk',
  'na',
  'sent',
  'invited',
] as const
export type ColumnRole = (typeof columnRoles)[number]

/** How a spreadsheet tells a year: one row a respondent, one row an answer, or counts only. */
export type Layout = 'respondents' | 'answers' | 'sums'

/** What a word means: a grade, *I do not know*, *does not apply*, or nothing at all. */
export type Meaning = GradeAnswer | 'blank'

/** How one spreadsheet is read. */
export type Mapping = {
  layout: Layout
  /** One for each column, in order. */
  roles: readonly ColumnRole[]
  /** The year of every row, where no column says it. */
  year: number | null
  /** The code of each statement by its name; what has none is left out. */
  codes: ReadonlyMap<string, string>
  /** What the words mean, by `nameKey`. */
  meanings: ReadonlyMap<string, Meaning>
}

/** What was chosen last time, by the headings, statements and words it was chosen for; pairs, since anything may be a name. */
export type RememberedMapping = {
  roles: readonly (readonly [heading: string, role: ColumnRole])[]
  codes: readonly (readonly [statement: string, code: string])[]
  meanings: readonly (readonly [word: string, meaning: Meaning])[]
}

export const nothingRemembered: RememberedMapping = { roles: [], codes: [], meanings: [] }

const oneOfFive: readonly ColumnRole[] = ['count-1', 'count-2', 'count-3', 'count-4', 'count-5']
const counts: readonly ColumnRole[] = ['n', 'high', 'low', ...oneOfFive]

/** The layout that chosen columns make, if they make one. */
export function layoutOf(roles: readonly ColumnRole[]): Layout | undefined {
  if (roles.some((role) => counts.includes(role))) return 'sums'
  if (roles.includes('answer')) return 'answers'
  return roles.includes('grades') ? 'respondents' : undefined
}

/** What is wrong with the choice of columns as a whole. */
export type ColumnsFault =
  | { kind: 'role-twice'; role: ColumnRole; column: number }
  | {
      kind: 'heading-twice' | 'heading-missing' | 'open-question' | 'too-much-to-say'
      column: number
    }
  | { kind: 'no-grades' | 'no-statement' | 'no-counts' | 'no-year' | 'not-a-year' }

/**
 * Whether columns say enough to be read, each said once; only statements may have many.
 * @example columnsFaults(['organisation'], 2023) // [{ kind: 'no-grades' }]
 */
export function columnsFaults(
  roles: readonly ColumnRole[],
  year: number | null | 'not-a-year',
): readonly ColumnsFault[] {
  const faults: ColumnsFault[] = roles.flatMap((role, at): ColumnsFault[] =>
    role !== 'skip' && role !== 'grades' && roles.indexOf(role) < at
      ? [{ kind: 'role-twice', role, column: at + 1 }]
      : [],
  )
  const layout = layoutOf(roles)
  const has = (role: ColumnRole) => roles.includes(role)
  if (!layout) faults.push({ kind: 'no-grades' })
  else if (layout !== 'respondents' && !has('statement')) faults.push({ kind: 'no-statement' })
  if (layout === 'sums' && !hasThree(roles) && !oneOfFive.every(has))
    faults.push({ kind: 'no-counts' })
  if (year === 'not-a-year') faults.push({ kind: 'not-a-year' })
  else if (year === null && !has('year')) faults.push({ kind: 'no-year' })
  return faults
}

/** Whether the counts of three classes are told: all, high and low. */
export function hasThree(roles: readonly ColumnRole[]): boolean {
  return (['n', 'high', 'low'] as const).every((role) => roles.includes(role))
}

/** Whether somebody must say that every row or count is one organisation, since no column names it. */
export function needsUnit(layout: Layout, roles: readonly ColumnRole[]): boolean {
  return layout === 'sums' || !roles.includes('organisation')
}
