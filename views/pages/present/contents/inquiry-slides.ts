import type { ShownAppreciation, ShownTheme } from '../../../../src/domain/deck.ts'
import { type Language, parseLanguage } from '../../../../src/domain/language.ts'
import { oneLine } from '../../../../src/domain/plain-text.ts'
import type { Results } from '../../../../src/domain/results.ts'
import type { SlideContent } from '../../../components/slides/content.ts'
import { figuresText, partOf, percent, rangeWords } from '../../../text/figures.ts'
import { reportText } from '../../../text/report.ts'
import { resultsText } from '../../../text/results.ts'
import { slidesText } from '../../../text/slides.ts'
import { plainSlide } from './plain-slide.ts'

/** How many partners value the partnership highly, each a mark. */
export function appreciationContent(
  { high, n, share, range, change }: ShownAppreciation,
  results: Results,
  language: Language,
): SlideContent {
  const t = slidesText[language]
  const figures = figuresText[language]
  const { facts } = resultsText[language]
  const verdict = change ? figures.verdicts[change.word] : figures.none
  return {
    ...plainSlide(t.appreciation(high, n), results, language),
    kicker: t.kickers.appreciation,
    lines: change ? [verdict] : [],
    drawing: {
      kind: 'marks',
      shape: 'person',
      rows: [
        {
          label: t.appreciated,
          colour: 'of-any',
          filled: high,
          hollow: n - high,
          crossed: 0,
          count: partOf(high, n, language),
        },
      ],
    },
    question: t.questions.appreciation,
    table: {
      caption: t.tableOf,
      heads: [t.appreciated, facts.range, facts.change],
      rows: [
        [
          `${partOf(high, n, language)} (${percent(share, language)})`,
          rangeWords(range, language),
          verdict,
        ],
      ],
    },
  }
}

/** What partners spoke of, by how many of them. */
export function themesContent(
  themes: readonly ShownTheme[],
  results: Results,
  language: Language,
): SlideContent {
  const t = slidesText[language]
  const { valences } = reportText[language].inquiry
  const most = themes[0]
  return {
    ...plainSlide(t.themes(most?.organisations ?? 0, most?.of ?? 0), results, language),
    kicker: t.kickers.themes,
    drawing: {
      kind: 'marks',
      shape: 'person',
      rows: themes.map(({ label, code, valence, organisations, of }) => ({
        // A wish and a strength look alike in a drawing.
        label: { written: saidAs(label, valence), fallback: code },
        colour: 'of-any',
        filled: organisations,
        hollow: of - organisations,
        crossed: 0,
        count: partOf(organisations, of, language),
      })),
    },
    question: t.questions.themes,
    table: {
      caption: t.tableOf,
      heads: [t.table.what, t.table.count],
      rows: themes.map(({ label, code, valence, organisations, of }) => [
        { written: label, fallback: code },
        `${partOf(organisations, of, language)} (${valences[valence]})`,
      ]),
    },
  }
}

/** A theme with what is said of it, in every language there are words for it. */
function saidAs(label: ShownTheme['label'], valence: ShownTheme['valence']): ShownTheme['label'] {
  return Object.fromEntries(
    Object.entries(label).map(([tag, words]) => {
      const said = reportText[parseLanguage(tag) ?? 'en'].inquiry.valences[valence]
      return [tag, `${words} (${said})`]
    }),
  )
}

/** More would not be read from the last row. */
const longestPromise = 90

/** What was decided last year, in the words it was noted in; whether it happened is for the room to say. */
export function promisesContent(
  promises: readonly string[],
  results: Results,
  language: Language,
): SlideContent {
  const t = slidesText[language]
  return {
    ...plainSlide(t.promises(promises.length), results, language),
    kicker: t.kickers.promises,
    drawing: { kind: 'list', items: promises.map(shortened) },
    question: t.questions.promises,
  }
}

function shortened(words: string): string {
  const letters = [...oneLine(words)]
  if (letters.length <= longestPromise) return letters.join('')
  return `${letters.slice(0, longestPromise).join('')}…`
}
