import type { ToldStory } from '../../../../src/domain/inquiry-results.ts'
import type { Language } from '../../../../src/domain/language.ts'
import { oneLine } from '../../../../src/domain/plain-text.ts'
import type { Results } from '../../../../src/domain/results.ts'
import { aboutStory } from '../../../components/inquiry/told-stories.tsx'
import type { SlideContent } from '../../../components/slides/content.ts'
import { slidesText } from '../../../text/slides.ts'
import { toldText } from '../../../text/told-inquiry.ts'
import { plainSlide } from './plain-slide.ts'

/** More would not be read from the last row; who wants the whole story reads it aloud from the page. */
const longestStory = 280
const longestReason = 160

/** A story in its partner's words, and what is said about it. */
export function storyContent(story: ToldStory, results: Results, language: Language): SlideContent {
  const t = slidesText[language]
  const written = story.language === null ? null : { [story.language]: begun(story) }
  return {
    ...plainSlide({ written, fallback: begun(story), quoted: true }, results, language),
    kicker: t.kickers.story,
    lines: [aboutStory(story, language).join(' · ')],
    question: t.questions.story,
  }
}

/** The story of the year, with who chose it and why. */
export function storyOfTheYearContent(
  story: ToldStory & { chosenBy: string; reason: string },
  results: Results,
  language: Language,
): SlideContent {
  const t = slidesText[language]
  const told = toldText[language]
  const content = storyContent(story, results, language)
  const chosen = `${told.chosen(oneLine(story.chosenBy))} – ${shortened(story.reason, longestReason)}`
  return {
    ...content,
    kicker: t.kickers.year,
    lines: [...content.lines, chosen],
    question: t.questions.year,
  }
}

function begun({ text }: ToldStory): string {
  return shortened(text, longestStory)
}

function shortened(words: string, most: number): string {
  const letters = [...oneLine(words)]
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most).join('')}…`
}
