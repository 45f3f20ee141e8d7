import type { GroupCell, GroupResult } from '../results.ts'
import type { GroupFacts, IndicatorFacts, RoundFacts } from './facts.ts'
import { levelOf } from './level.ts'
import { type GroupCount, type Suppression, suppress } from './suppression.ts'
import { type Tally, tallyOf, type Voice } from './voices.ts'

/** The voices on each statement, in the order of the statements. */
export type VoicesByIndicator = ReadonlyMap<IndicatorFacts, readonly Voice[]>

/**
 * The groups' part of the document: for each group of the breakdown its cells, with what must be hidden decided statement by
 * statement (METHOD 5.6 rule 2). A group nobody was invited from is empty.
 */
export function groupResults(round: RoundFacts, voices: VoicesByIndicator): GroupResult[] {
  const invited = new Set(round.organisations.map(({ group }) => group))
  const columns = [...voices].map(([indicator, said]) => cellsOf(indicator, said, round))
  return round.groups.map((group) => {
    const cells = columns.flatMap((column) => column.get(group.id) ?? [])
    return invited.has(group.id) ? groupOf(group, cells) : emptyGroup(group, cells)
  })
}

function groupOf({ id, label }: GroupFacts, indicators: GroupCell[]): GroupResult {
  const state = indicators.some((cell) => cell.state === 'shown') ? 'shown' : 'hidden'
  return { id, label, state, indicators }
}

function emptyGroup({ id, label }: GroupFacts, cells: readonly GroupCell[]): GroupResult {
  const indicators = cells.map(
    ({ code, revision }): GroupCell => ({ code, revision, state: 'none' }),
  )
  return { id, label, state: 'empty', indicators }
}

/** One statement's cell in every group. */
function cellsOf(
  { code, revision }: IndicatorFacts,
  voices: readonly Voice[],
  { groups, round }: RoundFacts,
): ReadonlyMap<string, GroupCell> {
  const byGroup = Map.groupBy(voices, ({ organisation }) => organisation.group)
  const tallies = new Map(groups.map(({ id }) => [id, tallyOf(byGroup.get(id) ?? [])]))
  const counts = [...tallies].map(([id, tally]) => countOf(id, tally))
  const ungrouped = countOf('', tallyOf(byGroup.get(null) ?? []))
  const decisions = suppress(counts, round.k, ungrouped)
  const cellOf = (id: string, tally: Tally): GroupCell => {
    const decision: Suppression = decisions.get(id) ?? 'few'
    const level = levelOf(tally.grades, round.threshold)
    if (decision === 'shown' && level) return { code, revision, state: 'shown', ...level }
    return { code, revision, state: 'hidden', why: decision === 'complement' ? decision : 'few' }
  }
  return new Map([...tallies].map(([id, tally]) => [id, cellOf(id, tally)]))
}

function countOf(id: string, { graded, sent }: Tally): GroupCount {
  return { id, graded, sent }
}
