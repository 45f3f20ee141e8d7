import type { Fields } from '../draft.ts'
import type { StaffId } from '../ids.ts'
import type { Localised } from '../language.ts'
import { type SamePartnerChange, samePartnerChange } from '../method/same-partners.ts'
import { isEnoughOrNobody } from '../method/suppression.ts'
import { type Facts, factsOf, moreDiverse, towardsPartner } from './facts.ts'
import {
  type CapacityInstrument,
  type CapacitySection,
  domainsOf,
  levelQuestionsOf,
} from './instrument.ts'
import { isLeftOut, levelGiven, levelOf } from './levels.ts'

/** Nothing is said about fewer partners than these, whatever the office sets for its rounds. */
export const leastPartners = 5

/** One assessment as far as figures need it. */
export type Assessed = { instrument: CapacityInstrument; answers: Fields }
/** Two assessments of one partner: the one before, and the one of the year; and who of the office reads both. */
export type AssessedTwice = { before: Assessed; now: Assessed; readBy: ReadonlySet<StaffId> }

/** A figure over partners that may be shown; `few` where fewer than five have both, or a reader could tell what fewer did. */
export type Counted<Figure> = { state: 'few' } | ({ state: 'shown'; of: number } & Figure)

export type DomainProgress = { id: string; title: Localised; moves: Counted<SamePartnerChange> }

/** What the assessments of a year say beside those before them (P04.a, P04.c, P04.d, P12.a). */
export type CapacityProgress = {
  /** Partners with both assessments; null below five. */
  partners: number | null
  domains: readonly DomainProgress[]
  /** Partners with more sources of funds, or a smaller largest one. */
  funds: Counted<{ more: number }>
  /** Partners that carry more of the joint tasks. */
  position: Counted<{ moved: number }>
  /** The space of civil society: question NET-3 alone. */
  space: Counted<SamePartnerChange>
}

/**
 * How the same partners moved between two assessments, each partner counted once: up, same and down with the exact sign test
 * (METHOD 5.5). A domain counts for a partner that has a level in both, asked alike in both (same codes, same revisions). Each
 * figure stands alone: below five partners it is hidden, whatever the others are.
 * @example progressOf(six pairs of which five rose and one fell).domains[0].moves
 * // { state: 'shown', of: 6, up: 5, same: 0, down: 1, p: 0.21875, word: 'no-clear-change' }
 */
export function progressOf(pairs: readonly AssessedTwice[]): CapacityProgress {
  return {
    partners: pairs.length < leastPartners ? null : pairs.length,
    domains: sectionsIn(pairs).map(({ id, title }) => ({
      id,
      title,
      moves: counted(pairs, (pair) => levelsIn(id, pair), samePartnerChange),
    })),
    funds: counted(pairs, compared(moreDiverse), (all) => ({ more: all.filter(Boolean).length })),
    position: counted(pairs, compared(towardsPartner), (all) => ({
      moved: all.filter(Boolean).length,
    })),
    space: counted(pairs, spaceIn, samePartnerChange),
  }
}

/** What the facts of both assessments say beside each other; nothing where it is not known. */
function compared(say: (before: Facts, now: Facts) => boolean | null) {
  return ({ before, now }: AssessedTwice): readonly boolean[] => {
    const said = say(
      factsOf(before.instrument, before.answers),
      factsOf(now.instrument, now.answers),
    )
    return said === null ? [] : [said]
  }
}

function counted<One, Figure extends object>(
  pairs: readonly AssessedTwice[],
  saidBy: (pair: AssessedTwice) => readonly One[],
  figureOf: (all: readonly One[]) => Figure,
): Counted<Figure> {
  const said = pairs.map((pair) => ({ pair, all: saidBy(pair) }))
  const counting = said.filter(({ all }) => all.length > 0)
  if (counting.length < leastPartners || isToldByRest(counting.map(({ pair }) => pair)))
    return { state: 'few' }
  return { state: 'shown', of: counting.length, ...figureOf(counting.flatMap(({ all }) => all)) }
}

/**
 * Whether somebody who reads assessments could tell from a figure what one to four other partners did: each reader alone,
 * and all of the office together (METHOD 5.6 rule 5).
 */
function isToldByRest(pairs: readonly AssessedTwice[]): boolean {
  const readers = [...new Set(pairs.flatMap(({ readBy }) => [...readBy]))]
  const unread = pairs.filter(({ readBy }) => readBy.size === 0)
  const rests = readers.map((one) => pairs.filter(({ readBy }) => !readBy.has(one)))
  return [unread, ...rests].some(
    ({ length }) => !isEnoughOrNobody({ count: length, shared: 0 }, leastPartners),
  )
}

/** Every domain that was asked, in the order of the newest file, each once. */
function sectionsIn(pairs: readonly AssessedTwice[]): readonly CapacitySection[] {
  const all = pairs.flatMap(({ now }) => domainsOf(now.instrument))
  return [...new Map(all.map((section) => [section.id, section])).values()]
}

/** A partner's two levels of a domain; nothing where one is missing or the domain was asked otherwise. */
function levelsIn(id: string, { before, now }: AssessedTwice) {
  const [earlier, later] = [sectionOf(before, id), sectionOf(now, id)]
  if (!earlier || !later || seriesOf(earlier) !== seriesOf(later)) return []
  const levels = { before: levelOf(earlier, before.answers), now: levelOf(later, now.answers) }
  return bothOf(levels.before, levels.now)
}

function sectionOf({ instrument }: Assessed, id: string): CapacitySection | undefined {
  return instrument.sections.find((section) => section.id === id)
}

/** What a domain was asked by: another revision of one question makes it another series. */
function seriesOf(section: CapacitySection): string {
  return levelQuestionsOf(section)
    .map(({ code, rev }) => `${code} ${rev}`)
    .toSorted()
    .join(', ')
}

const spaceCode = 'NET-3'

function spaceIn({ before, now }: AssessedTwice) {
  const [earlier, later] = [spaceQuestion(before), spaceQuestion(now)]
  if (!earlier || !later || earlier.rev !== later.rev) return []
  return bothOf(earlier.level, later.level)
}

function spaceQuestion({ instrument, answers }: Assessed) {
  const section = instrument.sections.find((one) =>
    levelQuestionsOf(one).some(({ code }) => code === spaceCode),
  )
  const asked = section && levelQuestionsOf(section).find(({ code }) => code === spaceCode)
  if (!section || !asked || isLeftOut(section, answers)) return undefined
  return { rev: asked.rev, level: levelGiven(spaceCode, answers) }
}

function bothOf(before: number | undefined, now: number | undefined) {
  return before === undefined || now === undefined ? [] : [{ before, now }]
}
