import type { OwnSlide } from '../../../../src/domain/deck-arrangement.ts'
import { type Language, textIn } from '../../../../src/domain/language.ts'
import type { Results } from '../../../../src/domain/results.ts'
import type { SlideContent } from '../../../components/slides/content.ts'
import { slidesText } from '../../../text/slides.ts'
import { plainSlide } from './plain-slide.ts'

/** What is kept back and why, counted and not named: a name on the wall would point at a small group. */
export function hiddenContent(results: Results, language: Language): SlideContent {
  const t = slidesText[language]
  const { round, indicators, groups } = results
  const statements = indicators.filter(({ state }) => state === 'hidden').length
  const small = groups.filter(({ state }) => state === 'hidden').length
  const cells = groups.flatMap((group) => group.indicators)
  const complements = cells.some((cell) => cell.state === 'hidden' && cell.why === 'complement')
  const items = [
    ...(statements > 0 ? [t.hiddenStatements(statements)] : []),
    ...(small > 0 ? [t.hiddenGroups(small)] : []),
    ...(complements ? [t.complements] : []),
  ]
  return {
    ...plainSlide(t.rule(round.k), results, language),
    kicker: t.kickers.hidden,
    drawing: { kind: 'list', items: items.length === 0 ? [t.nothingHidden] : items },
    question: t.questions.hidden,
  }
}

export function discussContent(results: Results, language: Language): SlideContent {
  const t = slidesText[language]
  return {
    ...plainSlide(t.discuss.finding, results, language),
    kicker: t.kickers.discuss,
    drawing: { kind: 'list', items: t.discuss.questions },
  }
}

export function thanksContent(results: Results, language: Language): SlideContent {
  const { finding, words } = slidesText[language].thanks
  return { ...plainSlide(finding, results, language), lines: [words] }
}

/** A slide somebody wrote; a quote names no more than its source says. */
export function ownContent(
  { kind, text, source }: OwnSlide,
  results: Results,
  language: Language,
): SlideContent {
  const { kickers } = slidesText[language]
  const finding = { written: text, fallback: '', quoted: kind === 'quote' }
  return {
    ...plainSlide(finding, results, language),
    kicker: kind === 'text' ? null : kickers[kind],
    lines: source ? [textIn(source, language).text] : [],
  }
}
