import type { Grade } from '../grade.ts'
import type { OrganisationFacts, RoundFacts } from '../method/facts.ts'
import type { Revisions } from './answers.ts'
import { type HistoryFault, inOrder, yearIn } from './fault.ts'
import type { ColumnRole, Mapping } from './mapping.ts'
import { cellOf, type HistoryRow, type HistorySheet } from './sheet.ts'

/** A year of sums, and the codes of which only three classes are known. */
export type SummedRound = { facts: RoundFacts; threeClasses: ReadonlySet<string> }

export type ReadSums =
  | { kind: 'rounds'; rounds: readonly SummedRound[] }
  | { kind: 'faults'; faults: readonly HistoryFault[] }

/** How many organisations said what of one statement; `low`, `middle` and `high` stand for 2, 3 and 4 where steps are unknown. */
type Counts = { graded: readonly [number, number, number, number, number]; dk: number; na: number }

type Line = {
  row: number
  year: number
  group: string
  code: string
  revision: number
  counts: Counts
  threeOnly: boolean
  sent: number | null
  invited: number | null
}

/**
 * Reads counts, a row for each statement (and group), into the facts of their years, oldest first. Rows without a group are the
 * total; without a total the groups make it up.
 *
 * The counts become as many organisations without a name as they count, each statement dealt out anew, so that the same rules hide
 * what is too few. They can be paired with nothing.
 */
export function readSums(
  sheet: HistorySheet,
  mapping: Mapping,
  { revisions, k }: { revisions: Revisions; k: number },
): ReadSums {
  const read = sheet.rows.map((row) => lineOf(row, mapping, revisions))
  const lines = read.flatMap((one) => (one && !('faults' in one) ? [one] : []))
  const byYear = [...Map.groupBy(lines, ({ year }) => year)].sort(([a], [b]) => a - b)
  const faults = [
    ...read.flatMap((one) => (one && 'faults' in one ? one.faults : [])),
    ...byYear.flatMap(([, list]) => contradictionsOf(list, mapping.roles)),
  ]
  if (faults.length > 0) return { kind: 'faults', faults: faults.toSorted(inOrder) }
  return { kind: 'rounds', rounds: byYear.map(([year, list]) => summedRound(year, list, k)) }
}

function lineOf(
  row: HistoryRow,
  mapping: Mapping,
  revisions: Revisions,
): Line | { faults: HistoryFault[] } | undefined {
  const { roles } = mapping
  const faults: HistoryFault[] = []
  const refuse = (role: ColumnRole, kind: HistoryFault['kind']) => {
    const value = cellOf(row, roles, role)
    const place = roles.indexOf(role) + 1
    faults.push({ row: row.row, ...(place ? { column: place } : {}), kind, value })
  }
  const statement = cellOf(row, roles, 'statement')
  if (statement === '') refuse('statement', 'missing')
  const code = mapping.codes.get(statement) ?? ''
  if (statement !== '' && code === '') return undefined
  const count = (role: ColumnRole) => {
    const cell = cellOf(row, roles, role)
    if (cell !== '' && !/^\d{1,5}$/.test(cell)) refuse(role, 'not-a-number')
    return /^\d{1,5}$/.test(cell) ? Number(cell) : null
  }
  const told = roles.includes('year') ? yearIn(cellOf(row, roles, 'year')) : `${mapping.year}`
  if (!/^[12]\d{3}$/.test(told)) refuse('year', told === '' ? 'missing' : 'not-a-year')
  const revision = cellOf(row, roles, 'revision') || String(revisions.get(code) ?? 1)
  if (!/^[1-9]\d{0,5}$/.test(revision)) refuse('revision', 'not-a-revision')
  const five = fiveRoles.map(count)
  const [n, high, low] = [count('n'), count('high'), count('low')]
  const others = { dk: count('dk') ?? 0, na: count('na') ?? 0 }
  const rest = { sent: count('sent'), invited: count('invited') }
  if (faults.length > 0) return { faults }
  const graded = five.some((one) => one !== null)
    ? five.map((one) => one ?? 0)
    : [0, low ?? 0, (n ?? 0) - (high ?? 0) - (low ?? 0), high ?? 0, 0]
  const threeOnly = five.every((one) => one === null)
  if (threeOnly && (n ?? 0) > 0 && (high === null || low === null))
    refuse(high === null ? 'high' : 'low', 'missing')
  else if ((graded[2] ?? 0) < 0) refuse('n', 'more-than-all')
  else if (!threeOnly) checkAgainst(graded, { n, high, low }, refuse)
  if (faults.length > 0) return { faults }
  const [one = 0, two = 0, three = 0, four = 0, fifth = 0] = graded
  return {
    ...{ row: row.row, year: Number(told), group: cellOf(row, roles, 'group'), code },
    ...{ revision: Number(revision), threeOnly, ...rest },
    counts: { graded: [one, two, three, four, fifth], ...others },
  }
}

const fiveRoles = ['count-1', 'count-2', 'count-3', 'count-4', 'count-5'] as const

/** Five counts beside a total must make it. */
function checkAgainst(
  [one = 0, two = 0, three = 0, four = 0, five = 0]: readonly number[],
  { n, high, low }: Record<'n' | 'high' | 'low', number | null>,
  refuse: (role: ColumnRole, kind: HistoryFault['kind']) => void,
): void {
  if (n !== null && n !== one + two + three + four + five) refuse('n', 'not-all')
  if (high !== null && high !== four + five) refuse('high', 'not-all')
  if (low !== null && low !== one + two) refuse('low', 'not-all')
}

function contradictionsOf(
  lines: readonly Line[],
  roles: readonly ColumnRole[],
): readonly HistoryFault[] {
  const column = (role: ColumnRole) => (roles.includes(role) ? roles.indexOf(role) + 1 : undefined)
  const fault = (row: number, role: ColumnRole, kind: HistoryFault['kind']): HistoryFault => {
    const place = column(role)
    return { row, ...(place ? { column: place } : {}), kind }
  }
  const seen = new Map<string, Line>()
  const faults = lines.flatMap((line): HistoryFault[] => {
    const earlier = lines.find(({ code }) => code === line.code)
    const key = JSON.stringify([line.code, line.group])
    if (seen.has(key)) return [fault(line.row, 'statement', 'row-twice')]
    seen.set(key, line)
    return earlier && earlier.revision !== line.revision
      ? [fault(line.row, 'revision', 'second-revision')]
      : []
  })
  const totals = lines.filter(({ group }) => group === '')
  const tooMany = totals.filter((total) => restOf(total, lines) === undefined)
  const differ = (['sent', 'invited'] as const).flatMap((role) => {
    const said = lines.filter((line) => line.group === '' && line[role] !== null)
    return said
      .filter((line) => line[role] !== said[0]?.[role])
      .map(({ row }) => fault(row, role, 'second-count'))
  })
  return [
    ...faults,
    ...(faults.length === 0 ? tooMany.map(({ row }) => fault(row, 'n', 'more-than-total')) : []),
    ...differ,
  ]
}

/** What the total counts beyond its groups; undefined where the groups count more. */
function restOf(total: Line, lines: readonly Line[]): Counts | undefined {
  const groups = lines.filter(({ code, group }) => code === total.code && group !== '')
  const left = (of: (counts: Counts) => number) =>
    of(total.counts) - groups.reduce((sum, { counts }) => sum + of(counts), 0)
  const step = (at: 0 | 1 | 2 | 3 | 4) => left(({ graded }) => graded[at])
  const rest: Counts = {
    graded: [step(0), step(1), step(2), step(3), step(4)],
    dk: Math.max(
      0,
      left(({ dk }) => dk),
    ),
    na: Math.max(
      0,
      left(({ na }) => na),
    ),
  }
  return rest.graded.some((many) => many < 0) ? undefined : rest
}

function summedRound(year: number, lines: readonly Line[], k: number): SummedRound {
  const codes = [...new Set(lines.map(({ code }) => code))].sort()
  const groups = [...new Set(lines.map(({ group }) => group))]
    .filter((group) => group !== '')
    .sort()
  const countsIn = (group: string | null, code: string): Counts | undefined => {
    const own = lines.find((line) => line.code === code && line.group === (group ?? ''))
    return own && (group === null ? restOf(own, lines) : own.counts)
  }
  const members = [...groups, null].flatMap((group) =>
    dealt(group, new Map(codes.map((code) => [code, countsIn(group, code)]))),
  )
  const total = lines.filter(({ group }) => group === '')
  const sent = Math.max(members.length, ...total.map((line) => line.sent ?? 0))
  const invited = Math.max(sent, ...total.map((line) => line.invited ?? 0))
  const others = Array.from({ length: invited - members.length }, (_, at) =>
    nameless(`other ${at}`, null, at < sent - members.length, new Map()),
  )
  const unknown = { id: null, title: null, mode: null, openedOn: null, closedOn: null }
  const facts: RoundFacts = {
    office: null,
    round: { ...unknown, year, k, threshold: [2, 3], breakdown: null },
    instruments: [],
    sections: new Map(),
    indicators: codes.map((code) => ({
      ...{ code, revision: lines.find((line) => line.code === code)?.revision ?? 1 },
      ...{ instrument: null, section: null, facet: null, headline: false, text: null },
    })),
    groups: groups.map((id) => ({ id, label: null })),
    organisations: [...members, ...others],
    ...{ declined: null, late: null, self: new Map() },
  }
  const threeOnly = lines.filter((line) => line.threeOnly).map(({ code }) => code)
  return { facts, threeClasses: new Set(threeOnly) }
}

/** As many nameless organisations as the fullest statement of a group counts, each statement's answers dealt out in turn. */
function dealt(
  group: string | null,
  counts: ReadonlyMap<string, Counts | undefined>,
): readonly OrganisationFacts[] {
  const hands = new Map([...counts].map(([code, said]) => [code, said ? answersOf(said) : []]))
  const most = Math.max(0, ...[...hands.values()].map(({ length }) => length))
  return Array.from({ length: most }, (_, at) => {
    const answers = [...hands].flatMap(([code, hand]) => {
      const answer = hand[at]
      return answer === undefined ? [] : [[code, [answer]] as const]
    })
    return nameless(`${group ?? ''} ${at}`, group, true, new Map(answers))
  })
}

function answersOf({ graded, dk, na }: Counts): readonly (Grade | 'dk' | 'na')[] {
  const steps = [1, 2, 3, 4, 5] as const
  return [
    ...steps.flatMap((step) => Array.from({ length: graded[step - 1] ?? 0 }, () => step)),
    ...Array.from({ length: dk }, () => 'dk' as const),
    ...Array.from({ length: na }, () => 'na' as const),
  ]
}

function nameless(
  id: string,
  group: string | null,
  sent: boolean,
  answers: OrganisationFacts['answers'],
): OrganisationFacts {
  return { id, group, sent: sent ? [null] : [], sharesGrades: false, answers, priorities: [] }
}
