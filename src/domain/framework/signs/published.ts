import { isShown, isVerdict, type Results } from '../../results.ts'
import { rowOf as entryRow, type FrameworkFacts, is } from '../facts.ts'
import { type Computed, nothing, type SourceRow } from '../figure.ts'

/**
 * P03.a: of the statements asked alike in both years, how many receive high grades now, and how many did (METHOD 5.4). A first
 * year, or one without comparable statements, has no figure.
 * @example the example of METHOD 5.8: 2 of 4 now, 2 before
 */
export function highGrades(facts: FrameworkFacts): Computed {
  const round = facts.results.findLast(({ headline }) => headline.comparable.length > 0)
  if (!round) return nothing
  const { highNow, highBefore, comparable } = round.headline
  return {
    figure: { kind: 'part', part: highNow, of: comparable.length, before: highBefore },
    rows: [rowOf(round)],
  }
}

/** P03.b: the yearly appreciation, and the word for what the same partners changed. */
export function appreciation(facts: FrameworkFacts): Computed {
  const round = facts.results.findLast((one) => isShown(one.appreciation))
  if (!round || !isShown(round.appreciation)) return nothing
  const { high, n, change } = round.appreciation
  const word = change?.word
  return {
    figure:
      word !== undefined && isVerdict(word)
        ? { kind: 'word', word, part: high, of: n }
        : { kind: 'part', part: high, of: n },
    rows: [rowOf(round)],
  }
}

/**
 * P08.b: of research and private sector, those with a partner that, like the office, grades the partnership as a whole 4 or
 * 5; only partners who agreed to be known by their grades.
 */
export function bothSayItWorks(facts: FrameworkFacts): Computed {
  const good = facts.shared.filter(({ theirs, office }) => theirs >= 4 && office >= 4)
  const sectors = new Set(
    good
      .map(({ partner }) => partner.sector)
      .filter((one) => one === 'private' || one === 'research'),
  )
  if (facts.shared.length === 0) return nothing
  return {
    figure: { kind: 'part', part: sectors.size, of: 2 },
    rows: good.map(({ partner }) => ({ kind: 'partner', id: partner.id, label: partner.name })),
  }
}

/** P09.a: of the networks the office did not begin and whose members graded them, those that two thirds judge good. */
export function goodNetworks(facts: FrameworkFacts): Computed {
  const graded = facts.networks.filter(({ network }) =>
    is(network, 'initiator', 'partner', 'other'),
  )
  if (graded.length === 0) return nothing
  const good = graded.filter(({ members: { n, high } }) => 3 * high >= 2 * n)
  return {
    figure: { kind: 'part', part: good.length, of: graded.length },
    rows: graded.map(({ network }) => entryRow(facts, network)),
  }
}

function rowOf({ round }: Results): SourceRow {
  return { kind: 'round', id: round.id ?? '', label: `${round.year}` }
}
