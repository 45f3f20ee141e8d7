import type { Slide } from '../../../../src/domain/deck.ts'
import type { Language } from '../../../../src/domain/language.ts'
import type { Results } from '../../../../src/domain/results.ts'
import type { SlideContent } from '../../../components/slides/content.ts'
import { headlineContent, moveContent, movesContent } from './change-slides.ts'
import { discussContent, hiddenContent, ownContent, thanksContent } from './closing-slides.ts'
import { commitmentContent, commitmentsContent } from './commitment-slides.ts'
import { appreciationContent, promisesContent, themesContent } from './inquiry-slides.ts'
import { keptContent } from './kept-slide.ts'
import { participationContent, titleContent, visionContent } from './opening-slides.ts'
import { storyContent, storyOfTheYearContent } from './story-slides.ts'
import { mirrorContent, prioritiesContent, signalContent } from './view-slides.ts'

/** What a slide says, from the results document and nothing else. */
export function contentOf(slide: Slide, results: Results, language: Language): SlideContent {
  switch (slide.kind) {
    case 'title':
      return titleContent(results, language)
    case 'vision':
      return visionContent(slide.vision, results, language)
    case 'participation':
      return participationContent(results, language)
    case 'headline':
      return headlineContent(results, language)
    case 'commitments':
      return commitmentsContent(results, language)
    case 'commitment':
      return commitmentContent(slide, results, language)
    case 'moves':
      return movesContent(slide.moves, results, language)
    case 'move':
      return moveContent(slide, results, language)
    case 'priorities':
      return prioritiesContent(slide.first, results, language)
    case 'mirror':
      return mirrorContent(slide.mirror, results, language)
    case 'signal':
      return signalContent(slide.now, results, language)
    case 'appreciation':
      return appreciationContent(slide.appreciation, results, language)
    case 'themes':
      return themesContent(slide.themes, results, language)
    case 'year':
      return storyOfTheYearContent(slide.story, results, language)
    case 'story':
      return storyContent(slide.story, results, language)
    case 'promises':
      return promisesContent(slide.promises, results, language)
    case 'kept':
      return keptContent(slide.promises, results, language)
    case 'hidden':
      return hiddenContent(results, language)
    case 'discuss':
      return discussContent(results, language)
    case 'thanks':
      return thanksContent(results, language)
    case 'question':
    case 'quote':
    case 'text':
      return ownContent(slide, results, language)
  }
}
