import { activeThemes, type Codebook, countsUnder, otherTheme } from '../codebook-versions.ts'
import type { Localised } from '../language.ts'
import type { Theme } from '../results.ts'
import { type Valence, valences } from '../segment.ts'

/** What is known when the reach of themes is counted. */
export type ReachFacts = {
  k: number
  /** The organisations that answered; `known` where the office knows by name what one of them wrote. */
  organisations: readonly { id: string; known: boolean }[]
  /** Each theme that was marked in an organisation's words; however often is all the same. */
  marks: readonly { organisation: string; theme: string; valence: Valence }[]
}

type Organisation = ReachFacts['organisations'][number]

/** What is left when every theme that is shown has been told. */
const restLabel: Localised = { en: 'Other themes', fr: 'Autres thèmes' }

/**
 * How many organisations each theme reached, of those that answered (METHOD 3): one organisation counts once, however much
 * it wrote. A theme stands here only if it reached at least k organisations whose words the office does not know by name;
 * all others stand together as *other themes*, without a word on which of them were marked at all. What was marked with a theme
 * counts under the one it was merged into; with one that was split, under *other themes*.
 * @example themeReach(book, facts)[0] // { code: 'T-TRUST', valence: 'strength', state: 'shown', organisations: 7, of: 11, … }
 */
export function themeReach(book: Codebook, facts: ReachFacts): readonly Theme[] {
  const { organisations, k } = facts
  const of = organisations.length
  const isEnough = (some: readonly Organisation[]) => some.filter(({ known }) => !known).length >= k
  const reached = reachIn(book, facts)
  const named = activeThemes(book).filter(({ code }) => code !== otherTheme)
  const shown = named.flatMap(({ code, label }) =>
    valences.flatMap((valence) => {
      const reach = reached(valence, (theme) => theme === code)
      if (!isEnough(reach)) return []
      return [{ code, label, valence, state: 'shown' as const, organisations: reach.length, of }]
    }),
  )
  const rest = valences.map((valence): Theme => {
    const told = new Set(shown.flatMap((one) => (one.valence === valence ? [one.code] : [])))
    const reach = reached(valence, (theme) => !told.has(theme))
    const facts = { code: otherTheme, label: restLabel, valence }
    if (!isEnough(reach)) return { ...facts, state: 'hidden' }
    return { ...facts, state: 'shown', organisations: reach.length, of }
  })
  return [...shown, ...rest]
}

/** Asks which organisations were reached by some themes in one valence. */
function reachIn(book: Codebook, { organisations, marks }: ReachFacts) {
  const counted = marks.map(({ organisation, theme, valence }) => ({
    organisation,
    valence,
    theme: countsUnder(book, theme) ?? otherTheme,
  }))
  return (valence: Valence, isWanted: (theme: string) => boolean): readonly Organisation[] => {
    const ids = new Set(
      counted
        .filter((mark) => mark.valence === valence && isWanted(mark.theme))
        .map(({ organisation }) => organisation),
    )
    return organisations.filter(({ id }) => ids.has(id))
  }
}
