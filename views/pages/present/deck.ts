import type { Slide } from '../../../src/domain/deck.ts'
import type { DeckLanguages, Placed } from '../../../src/domain/deck-arrangement.ts'
import { type Language, languages } from '../../../src/domain/language.ts'
import type { Results } from '../../../src/domain/results.ts'
import type { SlideContent } from '../../components/slides/content.ts'
import { contentOf } from './contents/content-of.ts'

/** One slide as it is shown: what it says, in one language, and where in the page it stands. */
export type Leaf = { id: string; slide: Slide; language: Language; content: SlideContent }

/** The slides as they are shown, in the deck's languages: in both, each comes twice in a row. */
export function leavesOf(
  placed: readonly Placed[],
  results: Results,
  deckLanguages: DeckLanguages,
  officeLanguage: Language,
): readonly Leaf[] {
  const wanted = languagesOf(deckLanguages, officeLanguage)
  return placed
    .filter(({ shown }) => shown)
    .flatMap(({ slide }) =>
      wanted.map((language, at) => ({
        id: at === 0 ? slide.id : `${slide.id}-${language}`,
        slide,
        language,
        content: contentOf(slide, results, language),
      })),
    )
}

function languagesOf(wanted: DeckLanguages, first: Language): readonly Language[] {
  if (wanted !== 'both') return [wanted]
  return [first, ...languages.filter((language) => language !== first)]
}
