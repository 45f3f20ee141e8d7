import type { Language } from '../../../../src/domain/language.ts'
import type { Results } from '../../../../src/domain/results.ts'
import type { SlideContent, SlideWords } from '../../../components/slides/content.ts'
import { slidesText } from '../../../text/slides.ts'

/** A slide with its finding and where it comes from; what else it has is added. */
export function plainSlide(
  finding: SlideWords,
  { office, round, participation }: Results,
  language: Language,
): SlideContent {
  const { sent, invited } = participation
  return {
    colour: 'of-any',
    kicker: null,
    finding,
    lines: [],
    drawing: null,
    question: null,
    source: slidesText[language].source({
      office: office?.name ?? '',
      year: round.year,
      sent,
      invited,
    }),
    table: null,
  }
}
