import type { Bilingual, Language } from '../../../../src/domain/language.ts'
import type { Results } from '../../../../src/domain/results.ts'
import type { SlideContent } from '../../../components/slides/content.ts'
import { partOf } from '../../../text/figures.ts'
import { resultsText } from '../../../text/results.ts'
import { slidesText } from '../../../text/slides.ts'
import { plainSlide } from './plain-slide.ts'

export function titleContent(results: Results, language: Language): SlideContent {
  const { title, year } = results.round
  return {
    ...plainSlide({ written: title, fallback: `${year}` }, results, language),
    kicker: slidesText[language].kickers.event,
    lines: results.office ? [results.office.name] : [],
  }
}

/** What the office works towards, in its own words: one calm slide before any figure. */
export function visionContent(
  vision: Bilingual,
  results: Results,
  language: Language,
): SlideContent {
  return {
    ...plainSlide({ written: vision, fallback: '' }, results, language),
    kicker: slidesText[language].kickers.vision,
  }
}

/** Who answered comes before anything they said: silence is a finding too. */
export function participationContent(results: Results, language: Language): SlideContent {
  const t = slidesText[language]
  const { sent, invited, declined, late, lowResponse } = results.participation
  const words = resultsText[language]
  const more = [declined ? words.declined(declined) : '', late ? words.late(late) : '']
  return {
    ...plainSlide(t.participation(sent, invited), results, language),
    kicker: t.kickers.participation,
    lines: [lowResponse ? t.lowResponse : '', ...more].filter((line) => line !== ''),
    drawing: {
      kind: 'marks',
      shape: 'person',
      rows: [
        {
          label: t.table.sent,
          colour: 'of-any',
          filled: sent,
          hollow: invited - sent,
          crossed: 0,
          count: partOf(sent, invited, language),
        },
      ],
    },
    question: t.questions.participation,
    table: {
      caption: t.tableOf,
      heads: [t.table.what, t.table.count],
      rows: [
        [t.table.invited, `${invited}`],
        [t.table.sent, `${sent}`],
        ...(declined === null ? [] : [[t.table.declined, `${declined}`]]),
        ...(late === null ? [] : [[t.table.late, `${late}`]]),
      ],
    },
  }
}
