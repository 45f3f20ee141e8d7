import type { AgendaItem } from '../../../src/domain/agenda.ts'
import type { Language } from '../../../src/domain/language.ts'
import { isShown, type Results, type ShownIndicator } from '../../../src/domain/results.ts'
import { colourOf } from '../../components/charts/commitment-colour.ts'
import type { Drawing, SlideContent } from '../../components/slides/content.ts'
import { agendaText, sourceWords } from '../../text/agenda.ts'
import { number, partOf } from '../../text/figures.ts'
import { slidesText } from '../../text/slides.ts'

/** One item of the agenda as it stands on the wall: what it is about, huge, and why it is there. */
export function screenContent(
  item: AgendaItem,
  results: Results,
  { office, language }: { office: string; language: Language },
): SlideContent {
  const [first, ...others] = item.sources.map((source) => sourceWords(source, language))
  return {
    colour: colourOf(item.section),
    kicker: first ?? null,
    finding: { written: item.words, fallback: item.fallback },
    lines: others,
    drawing: drawingOf(item, results, language),
    question: agendaText[language].onScreen.question,
    source: `${office} · ${results.round.year}`,
    table: null,
  }
}

/** Both views on one line where there are two, else how many grade it good, or share the wish. */
function drawingOf(item: AgendaItem, results: Results, language: Language): Drawing | null {
  const now = results.indicators.filter(isShown).find(({ code }) => code === item.ref)
  if (now) return now.self === null ? gradesOf(now, language) : (bothViews(now, language) ?? null)
  const wish = item.sources.find(({ kind }) => kind === 'wish')
  return wish?.kind === 'wish' && wish.organisations !== null && wish.of !== null
    ? persons(wish.organisations, wish.of, '', language)
    : null
}

function bothViews(now: ShownIndicator, language: Language): Drawing | null {
  const { self, median } = now
  if (self === null || median === null) return gradesOf(now, language)
  const t = slidesText[language]
  const labels = { self: t.ownGrade(self), median: t.median(number(median, language)) }
  return { kind: 'scale', self, median, labels }
}

function gradesOf({ high, n, section }: ShownIndicator, language: Language): Drawing {
  return persons(high, n, colourOf(section), language)
}

function persons(filled: number, of: number, colour: string, language: Language): Drawing {
  const count = partOf(filled, of, language)
  const row = { label: '', colour, filled, hollow: of - filled, crossed: 0, count }
  return { kind: 'marks', shape: 'person', rows: [row] }
}
