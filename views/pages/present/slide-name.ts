import type { Slide } from '../../../src/domain/deck.ts'
import { type Language, type Localised, textIn } from '../../../src/domain/language.ts'
import { slidesText } from '../../text/slides.ts'

/** How a slide is called in a list: its kind, and what it is about where there are several of a kind. */
export function slideName(slide: Slide, language: Language): string {
  const kind = slidesText[language].names[slide.kind]
  const about = subjectOf(slide, language)
  return about === '' ? kind : `${kind} · ${about}`
}

const longest = 60

function subjectOf(slide: Slide, language: Language): string {
  switch (slide.kind) {
    case 'commitment':
      return `${plain(slide.commitment.title, slide.commitment.id, language)} (${codesOn(slide)})`
    case 'move':
    case 'signal':
      return shortened(plain(slide.now.text, slide.now.code, language))
    case 'story':
    case 'year':
      return shortened(slide.story.text)
    case 'question':
    case 'quote':
    case 'text':
      return shortened(textIn(slide.text, language).text)
    default:
      return ''
  }
}

/** Which statements of a commitment a slide has: “RES-01 – RES-03”. */
function codesOn({ shownHere }: Extract<Slide, { kind: 'commitment' }>): string {
  const [first, last] = [shownHere[0]?.code, shownHere.at(-1)?.code]
  return first === last ? `${first}` : `${first} – ${last}`
}

function plain(text: Localised | null, fallback: string, language: Language): string {
  return text ? textIn(text, language).text : fallback
}

function shortened(text: string): string {
  const letters = [...text]
  return letters.length <= longest ? text : `${letters.slice(0, longest).join('')}…`
}
