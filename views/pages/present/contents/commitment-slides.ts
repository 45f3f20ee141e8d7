import type { MadeSlide } from '../../../../src/domain/deck.ts'
import type { Language } from '../../../../src/domain/language.ts'
import {
  type CommitmentResult,
  type IndicatorResult,
  isShown,
  type Results,
} from '../../../../src/domain/results.ts'
import { colourOf } from '../../../components/charts/commitment-colour.ts'
import type { MarkRow, SlideContent, SlideWords } from '../../../components/slides/content.ts'
import { figuresText, number, partOf, percent, rangeWords } from '../../../text/figures.ts'
import { resultsText } from '../../../text/results.ts'
import { slidesText } from '../../../text/slides.ts'
import { plainSlide } from './plain-slide.ts'
import { partAndShare, rowOf, statementOf } from './statement.ts'

/** More would not be read from the last row. */
const mostRows = 8

type Part = { commitment: CommitmentResult; indicators: readonly IndicatorResult[] }

/** All commitments side by side: how many of their statements receive high grades. */
export function commitmentsContent(results: Results, language: Language): SlideContent {
  const t = slidesText[language]
  const parts = partsOf(results)
  const statements = parts.flatMap(({ indicators }) => indicators)
  return {
    ...plainSlide(highStatements(statements, language), results, language),
    kicker: t.kickers.commitments,
    drawing: {
      kind: 'marks',
      shape: 'square',
      rows: parts.slice(0, mostRows).map((part) => overviewRow(part, language)),
    },
    question: t.questions.commitments,
    table: {
      caption: t.tableOf,
      heads: [
        resultsText[language].commitment,
        resultsText[language].highCount,
        resultsText[language].averageShare,
      ],
      rows: parts.map((part) => [
        titleOf(part.commitment),
        highCount(part, language),
        averageOf(part.commitment, language),
      ]),
    },
  }
}

/** The commitments that the headline is about; all where there is no headline. */
function partsOf({ commitments, indicators }: Results): readonly Part[] {
  const parts = commitments.map((commitment) => ({
    commitment,
    indicators: indicators.filter(({ section }) => section === commitment.id),
  }))
  const own = parts.filter((part) => part.indicators.some(({ headline }) => headline))
  return own.length === 0 ? parts : own
}

function highStatements(indicators: readonly IndicatorResult[], language: Language): string {
  const t = slidesText[language]
  const shown = indicators.filter(isShown)
  if (shown.length === 0) return t.nothingShown
  return t.highStatements(shown.filter(({ highGrades }) => highGrades).length, shown.length)
}

function overviewRow(part: Part, language: Language): MarkRow {
  const shown = part.indicators.filter(isShown)
  const filled = shown.filter(({ highGrades }) => highGrades).length
  return {
    label: titleOf(part.commitment),
    colour: colourOf(part.commitment.id),
    filled,
    hollow: shown.length - filled,
    crossed: part.indicators.length - shown.length,
    count: highCount(part, language),
  }
}

function highCount({ indicators }: Part, language: Language): string {
  const shown = indicators.filter(isShown)
  if (shown.length === 0) return figuresText[language].tooFew
  return partOf(shown.filter(({ highGrades }) => highGrades).length, shown.length, language)
}

function averageOf(commitment: CommitmentResult, language: Language): string {
  const { tooFew, nobody } = figuresText[language]
  if (isShown(commitment)) return percent(commitment.averageShare, language)
  return commitment.state === 'hidden' ? tooFew : nobody
}

function titleOf({ title, id }: CommitmentResult): SlideWords {
  return { written: title, fallback: id }
}

type CommitmentSlide = Extract<MadeSlide, { kind: 'commitment' }>

/** One commitment with its statements, each partner a mark. */
export function commitmentContent(
  { commitment, indicators, shownHere }: CommitmentSlide,
  results: Results,
  language: Language,
): SlideContent {
  const t = slidesText[language]
  const colour = colourOf(commitment.id)
  const { facts } = resultsText[language]
  return {
    ...plainSlide(highStatements(indicators, language), results, language),
    colour,
    kicker: titleOf(commitment),
    lines: shownHere.some(isShown) ? [t.statusKey] : [],
    drawing: {
      kind: 'marks',
      shape: 'person',
      rows: shownHere.map((cell) => rowOf(cell, statementOf(cell), colour, language)),
    },
    question: t.questions.commitment,
    table: {
      caption: t.tableOf,
      heads: [t.table.statement, facts.high, facts.range, facts.median, facts.change],
      rows: shownHere.map((cell) => figuresOf(cell, language)),
    },
  }
}

function figuresOf(cell: IndicatorResult, language: Language): readonly SlideWords[] {
  const figures = figuresText[language]
  const change = cell.change ? figures.verdicts[cell.change.word] : figures.none
  if (cell.state !== 'shown')
    return [statementOf(cell), partAndShare(cell, language), figures.none, figures.none, change]
  return [
    statementOf(cell),
    partAndShare(cell, language),
    rangeWords(cell.range, language),
    number(cell.median, language),
    change,
  ]
}
