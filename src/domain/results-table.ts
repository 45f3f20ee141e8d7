import type { Authenticity } from './authenticity-results.ts'
import type { Localised } from './language.ts'
import { gapOf } from './method/self-score.ts'
import type { NetworkResults } from './network-results.ts'
import {
  type Appreciation,
  type Bars,
  type Change,
  type CommitmentResult,
  type GroupCell,
  type GroupResult,
  type IndicatorResult,
  isShown,
  type Results,
  type ShownIndicator,
  type Theme,
} from './results.ts'
import type { Trends } from './trend.ts'

/** The columns of figures, in order; `codebook.ts` says what each means. */
const figureColumns = [
  'year',
  'kind',
  'group',
  'commitment',
  'code',
  'revision',
  'statement_en',
  'statement_fr',
  'facet',
  'state',
  'why',
  'n',
  'high',
  'low',
  'share',
  'range_low',
  'range_high',
  'median',
  'mean',
  'net',
  'bar_1',
  'bar_2',
  'bar_3',
  'bar_4',
  'bar_5',
  'bar_1_2',
  'bar_4_5',
  'dont_know',
  'not_applicable',
  'bound_low',
  'bound_high',
  'high_grades',
  'fragile',
  'priorities',
  'self',
  'gap',
  'signal',
  'average_share',
  'change_since',
  'change',
  'up',
  'same',
  'down',
  'p',
  'headline_set',
  'comparable',
  'high_before',
  'high_now',
  'invited',
  'sent',
  'declined',
  'late',
  'low_response',
  'imported',
  'valence',
  'organisations',
  'organisations_of',
] as const

/** What a table of one round says: its figures, what became of the last plan, and what partners wrote. */
export const resultsColumns = [
  ...figureColumns,
  'reported',
  'said_done',
  'said_partly',
  'said_not_done',
  'confirmed',
  'words',
] as const

/** What a table over several rounds says besides. */
export const trendsColumns = [...figureColumns, 'standing', 'series_break'] as const

export type ResultsColumn = (typeof resultsColumns | typeof trendsColumns)[number]

/** What a row of the table is about. */
export const rowKinds = [
  'round',
  'commitment',
  'indicator',
  'group',
  'appreciation',
  'theme',
  'class',
  'network',
  'promise',
  'comment',
] as const
type ActionPromise = NonNullable<Results['promises']>['actions'][number]
type RowKind = (typeof rowKinds)[number]

type Value = string | number | null
export type Row = Partial<Record<ResultsColumn, Value>> & { kind: RowKind }

/**
 * The results of one round as a table with its heads. A hidden cell has the word *hidden*, why it is hidden, and no figure.
 * @example resultsTable(results)[0]?.[0] // 'year'
 */
export function resultsTable(results: Results): readonly (readonly Value[])[] {
  const { round, authenticity, network, promises, comments } = results
  const said: readonly Row[] = [
    ...(authenticity ? classRows(authenticity) : []),
    ...(network ? [networkRow(network)] : []),
    ...(promises?.actions ?? []).map(promiseRow),
    ...comments.map(({ section, text }) => ({
      kind: 'comment' as const,
      commitment: section,
      words: text,
    })),
  ]
  const told = said.map((row) => ({ year: round.year, ...row }))
  return tableOf(resultsColumns, [...rowsOf(results), ...told])
}

/**
 * The same of all rounds that stand in one trend, oldest first, with where a series breaks or ends.
 * @param wanted the rows to take; without it all of them
 */
export function trendsTable(
  trends: Trends,
  wanted: (row: Row) => boolean = () => true,
): readonly (readonly Value[])[] {
  const rows = trends.documents.flatMap((results, at) =>
    rowsOf(results)
      .filter(wanted)
      .map((row) => ({ ...row, ...seriesOf(row, at, trends) })),
  )
  return tableOf(trendsColumns, rows)
}

function tableOf(columns: readonly ResultsColumn[], rows: readonly Row[]) {
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]
}

function rowsOf(results: Results): readonly Row[] {
  const rows = [
    roundRow(results),
    ...results.commitments.map(commitmentRow),
    ...results.indicators.map((cell) => indicatorRow(cell, results)),
    ...results.groups.flatMap((group) => groupRows(group, results)),
    appreciationRow(results.appreciation),
    ...results.themes.map(themeRow),
  ]
  return rows.map((row) => ({ year: results.round.year, ...row }))
}

function roundRow({ round, participation, headline }: Results): Row {
  const { invited, sent, declined, late, lowResponse } = participation
  const { since, comparable, highBefore, highNow } = headline
  const compared =
    since === null
      ? {}
      : { comparable: comparable.length, high_before: highBefore, high_now: highNow }
  return {
    kind: 'round',
    change_since: since,
    ...compared,
    invited,
    sent,
    declined,
    late,
    low_response: word(lowResponse),
    imported: round.imported ?? null,
  }
}

function commitmentRow(commitment: CommitmentResult): Row {
  return {
    kind: 'commitment',
    commitment: commitment.id,
    ...statements(commitment.title),
    state: commitment.state,
    average_share: isShown(commitment) ? commitment.averageShare : null,
  }
}

function indicatorRow(cell: IndicatorResult, results: Results): Row {
  const { headline } = results
  const lists = ['comparable', 'new', 'changed', 'hidden'] as const
  return {
    kind: 'indicator',
    commitment: commitmentOf(cell.code, results),
    code: cell.code,
    revision: cell.revision,
    ...statements(cell.text),
    facet: cell.facet,
    ...stateOf(cell),
    ...(isShown(cell) ? { ...levelOf(cell), ...totalOf(cell) } : {}),
    ...changeOf(cell.change),
    headline_set: lists.find((list) => headline[list].includes(cell.code)) ?? null,
  }
}

function groupRows(group: GroupResult, results: Results): readonly Row[] {
  return group.indicators.map((cell) => ({
    kind: 'group',
    group: group.id,
    commitment: commitmentOf(cell.code, results),
    code: cell.code,
    revision: cell.revision,
    ...stateOf(cell),
    ...(isShown(cell) ? levelOf(cell) : {}),
  }))
}

/** The commitment a statement belongs to; those asked beside the commitments have none. */
function commitmentOf(code: string, { indicators, commitments }: Results): string | null {
  const section = indicators.find((indicator) => indicator.code === code)?.section
  return commitments.find(({ id }) => id === section)?.id ?? null
}

function appreciationRow(appreciation: Appreciation): Row {
  const row: Row = { kind: 'appreciation', state: appreciation.state }
  if (!isShown(appreciation)) return { ...row, ...changeOf(appreciation.change) }
  const { n, high, share, range, change } = appreciation
  const [range_low, range_high] = range
  return { ...row, n, high, share, range_low, range_high, ...changeOf(change) }
}

function themeRow(theme: Theme): Row {
  const { code, label, valence, state } = theme
  const row: Row = { kind: 'theme', code, ...statements(label), valence, state }
  if (!isShown(theme)) return row
  return { ...row, organisations: theme.organisations, organisations_of: theme.of }
}

/** The classes of the diagnostic, each with how many organisations are in it; no line over the years. */
function classRows(authenticity: Authenticity): readonly Row[] {
  const { rule, state } = authenticity
  const why = state === 'hidden' ? authenticity.why : null
  return rule.classes.map(({ id, label }, place) => ({
    kind: 'class',
    code: id,
    ...statements(label),
    ...{ state, why },
    ...(isShown(authenticity)
      ? { organisations: authenticity.organisations[place] ?? 0, organisations_of: authenticity.n }
      : {}),
  }))
}

/** How many members were counted, and how many give their network a median of 4 or more. */
function networkRow({ name, members }: NetworkResults): Row {
  const row: Row = {
    kind: 'network',
    statement_en: name,
    statement_fr: name,
    state: members.state,
  }
  return isShown(members) ? { ...row, n: members.n, high: members.high } : row
}

/** An action of the last plan: what its owners report, and what partners say. */
function promiseRow(promise: ActionPromise): Row {
  const { code, words, reported, state } = promise
  const row: Row = { kind: 'promise', code, words, reported, state }
  if (!isShown(promise)) return row
  const { n, done, partly, notDone, confirmed } = promise
  const said = { said_done: done, said_partly: partly, said_not_done: notDone }
  return { ...row, n, ...said, confirmed: word(confirmed) }
}

function statements(text: Localised | null) {
  return { statement_en: text?.en ?? null, statement_fr: text?.fr ?? null }
}

function stateOf(cell: IndicatorResult | GroupCell) {
  return { state: cell.state, why: cell.state === 'hidden' ? cell.why : null }
}

type Level = Pick<
  ShownIndicator,
  'n' | 'high' | 'low' | 'share' | 'range' | 'median' | 'mean' | 'bars' | 'highGrades' | 'fragile'
>

function levelOf({ range, bars, highGrades, fragile, ...figures }: Level) {
  const { n, high, low, share, median, mean } = figures
  const [range_low, range_high] = range
  return {
    ...{ n, high, low, share, range_low, range_high, median, mean },
    ...barsOf(bars),
    high_grades: word(highGrades),
    fragile: word(fragile),
  }
}

function barsOf(bars: Bars) {
  if (bars.length === 3) return { bar_1_2: bars[0], bar_3: bars[1], bar_4_5: bars[2] }
  const [bar_1, bar_2, bar_3, bar_4, bar_5] = bars
  return { bar_1, bar_2, bar_3, bar_4, bar_5 }
}

function totalOf(cell: ShownIndicator) {
  const { net, dontKnow, notApplicable, bounds, priorities, self, signal, median } = cell
  const [bound_low, bound_high] = bounds
  return {
    ...{ net, dont_know: dontKnow, not_applicable: notApplicable, bound_low, bound_high },
    ...{
      priorities,
      self,
      gap: self === null || median === null ? null : gapOf(self, median),
      signal,
    },
  }
}

/** Who moved stands only where it may be published; the word stands anyway. */
function changeOf(change: Change | null) {
  if (!change) return {}
  const said = { change_since: change.since, change: change.word }
  if (!('up' in change)) return said
  const { up, same, down, p } = change
  return { ...said, up, same, down, p }
}

function seriesOf({ kind, code, commitment }: Row, at: number, trends: Trends) {
  if (kind === 'indicator') {
    const trend = trends.indicators.find((one) => one.code === code)
    const broken = trend?.points[at]?.breakBefore
    return { standing: trend?.standing ?? null, series_break: broken ? 'yes' : 'no' }
  }
  if (kind === 'commitment') {
    const trend = trends.commitments.find(({ id }) => id === commitment)
    return { series_break: word(trend?.points[at]?.breakBefore === true) }
  }
  if (kind === 'appreciation')
    return { series_break: word(trends.appreciation[at]?.breakBefore === true) }
  return {}
}

function word(holds: boolean): 'yes' | 'no' {
  return holds ? 'yes' : 'no'
}
