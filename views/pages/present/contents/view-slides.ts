import type { Graded, Mirror, Voted } from '../../../../src/domain/deck.ts'
import type { Language } from '../../../../src/domain/language.ts'
import type { Results } from '../../../../src/domain/results.ts'
import { colourOf } from '../../../components/charts/commitment-colour.ts'
import type { SlideContent } from '../../../components/slides/content.ts'
import { number, partOf } from '../../../text/figures.ts'
import { resultsText } from '../../../text/results.ts'
import { slidesText } from '../../../text/slides.ts'
import { plainSlide } from './plain-slide.ts'
import { partAndShare, statementOf } from './statement.ts'

/** What partners would work on first. */
export function prioritiesContent(
  first: readonly Voted[],
  results: Results,
  language: Language,
): SlideContent {
  const t = slidesText[language]
  const most = first[0]?.priorities ?? 0
  return {
    ...plainSlide(t.wouldWorkOn(most), results, language),
    kicker: t.kickers.priorities,
    drawing: {
      kind: 'marks',
      shape: 'person',
      rows: first.map((voted) => ({
        label: statementOf(voted),
        colour: colourOf(voted.section),
        filled: voted.priorities,
        hollow: 0,
        crossed: 0,
        count: `${voted.priorities}`,
      })),
    },
    question: t.questions.priorities,
    table: {
      caption: t.tableOf,
      heads: [t.table.statement, t.table.votes],
      rows: first.map((voted) => [statementOf(voted), t.votes(voted.priorities)]),
    },
  }
}

/** Both views of the same statements: on how many the office sees itself better, alike, worse. */
export function mirrorContent(mirror: Mirror, results: Results, language: Language): SlideContent {
  const t = slidesText[language]
  const kinds = ['higher', 'same', 'lower'] as const
  const graded = kinds.reduce((sum, kind) => sum + mirror[kind], 0)
  return {
    ...plainSlide(t.mirror(mirror.higher, graded), results, language),
    kicker: t.kickers.mirror,
    drawing: {
      kind: 'marks',
      shape: 'square',
      rows: kinds.map((kind) => ({
        label: t.mirrorRows[kind],
        colour: 'of-any',
        filled: mirror[kind],
        hollow: 0,
        crossed: 0,
        count: `${mirror[kind]}`,
      })),
    },
    question: t.questions.mirror,
    table: {
      caption: t.tableOf,
      heads: [t.table.what, t.table.count],
      rows: kinds.map((kind) => [t.mirrorRows[kind], `${mirror[kind]}`]),
    },
  }
}

/** One blind spot or hidden strength, both grades on one line. */
export function signalContent(now: Graded, results: Results, language: Language): SlideContent {
  const t = slidesText[language]
  const { facts } = resultsText[language]
  const { self, median, high, n } = now
  const signal = now.signal ?? 'blind-spot'
  return {
    ...plainSlide(t.signals[signal](self, partOf(high, n, language)), results, language),
    colour: colourOf(now.section),
    kicker: statementOf(now),
    drawing: {
      kind: 'scale',
      self,
      median,
      labels: { self: t.ownGrade(self), median: t.median(number(median, language)) },
    },
    question: t.signalQuestions[signal],
    table: {
      caption: t.tableOf,
      heads: [facts.self, facts.median, facts.high],
      rows: [[`${self}`, number(median, language), partAndShare(now, language)]],
    },
  }
}
