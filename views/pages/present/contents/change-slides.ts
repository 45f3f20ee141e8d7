import type { MadeSlide, Moves } from '../../../../src/domain/deck.ts'
import type { Language } from '../../../../src/domain/language.ts'
import { isShown, type Results, type ShownIndicator } from '../../../../src/domain/results.ts'
import { colourOf } from '../../../components/charts/commitment-colour.ts'
import type { MarkRow, SlideContent, SlideTable } from '../../../components/slides/content.ts'
import { figuresText, number, partOf, rangeWords } from '../../../text/figures.ts'
import { findingOf } from '../../../text/finding.ts'
import { headlineSentence } from '../../../text/headline.ts'
import { resultsText } from '../../../text/results.ts'
import { slidesText } from '../../../text/slides.ts'
import { trendsText } from '../../../text/trends.ts'
import { plainSlide } from './plain-slide.ts'
import { partAndShare, rowOf, statementOf } from './statement.ts'

/** “Did we get better?”, in the sentence that answers it everywhere. */
export function headlineContent(results: Results, language: Language): SlideContent {
  const t = slidesText[language]
  const years = yearsOf(results)
  return {
    ...plainSlide(headlineSentence(results, language), results, language),
    kicker: t.kickers.headline,
    drawing:
      years.length === 0
        ? null
        : {
            kind: 'marks',
            shape: 'square',
            rows: years.map(({ year, high, of }) => marksRow(`${year}`, high, of, language)),
          },
    question: t.questions.headline,
    table: headlineTable(results, language),
  }
}

type YearCount = { year: number; high: number; of: number }

/** How many statements received high grades: of those asked alike in both years, or of all in a first one. */
function yearsOf({ headline, round, indicators }: Results): readonly YearCount[] {
  const { since, comparable, highBefore, highNow } = headline
  if (since !== null) {
    if (comparable.length === 0) return []
    return [
      { year: since, high: highBefore, of: comparable.length },
      { year: round.year, high: highNow, of: comparable.length },
    ]
  }
  const shown = indicators.filter((one) => one.headline).filter(isShown)
  if (shown.length === 0) return []
  const high = shown.filter(({ highGrades }) => highGrades).length
  return [{ year: round.year, high, of: shown.length }]
}

function marksRow(label: string, filled: number, of: number, language: Language): MarkRow {
  const count = partOf(filled, of, language)
  return { label, colour: 'of-any', filled, hollow: of - filled, crossed: 0, count }
}

function headlineTable(results: Results, language: Language): SlideTable | null {
  const { table, tableOf } = slidesText[language]
  const years = yearsOf(results)
  if (years.length === 0) return null
  const words = trendsText[language].apart
  const { colon } = figuresText[language]
  const apart = (['new', 'changed', 'hidden', 'retired'] as const)
    .filter((kind) => results.headline[kind].length > 0)
    .map((kind) => [`${table.apart}${colon}${words[kind]}`, `${results.headline[kind].length}`, ''])
  return {
    caption: tableOf,
    heads: [table.year, table.highGrades, table.alike],
    rows: [...years.map(({ year, high, of }) => [`${year}`, `${high}`, `${of}`]), ...apart],
  }
}

/** Of twenty statements that did not change, chance is expected to move at most one *clearly* (METHOD 5.5). */
const byChance = 1 / 20

/** What moved, with what chance alone would do; and honestly so where nothing did. */
export function movesContent(
  { judged, words }: Moves,
  results: Results,
  language: Language,
): SlideContent {
  const t = slidesText[language]
  const kicker = t.kickers.moves
  if (judged === 0)
    return {
      ...plainSlide(t.cannotTell, results, language),
      kicker,
      question: t.questions.moves,
    }
  const moved = Object.values(words).reduce((sum, count) => sum + count, 0)
  const counts = [
    ['clear-rise', words['clear-rise']],
    ['possible-rise', words['possible-rise']],
    ['unclear', judged - moved],
    ['possible-fall', words['possible-fall']],
    ['clear-fall', words['clear-fall']],
  ] as const
  const expected = number(Math.round(judged * byChance * 10) / 10, language)
  return {
    ...plainSlide(t.moves(words['clear-rise'], words['clear-fall'], judged), results, language),
    kicker,
    lines: [
      `${t.mayHave(words['possible-rise'], words['possible-fall'])} ${t.chance(judged, expected)}`,
    ],
    drawing: {
      kind: 'marks',
      shape: 'square',
      rows: counts.map(([word, count]) => ({
        ...marksRow(t.rows[word], count, count, language),
        count: `${count}`,
      })),
    },
    question: t.questions.moves,
    table: {
      caption: t.tableOf,
      heads: [t.table.change, t.table.count],
      rows: counts.map(([word, count]) => [t.rows[word], `${count}`]),
    },
  }
}

type MoveSlide = Extract<MadeSlide, { kind: 'move' }>

/** One statement that moved: the round before, and this one below it. */
export function moveContent(
  { now, before }: MoveSlide,
  results: Results,
  language: Language,
): SlideContent {
  const t = slidesText[language]
  const colour = colourOf(now.section)
  const rounds = [
    ...(before && now.change ? [{ year: now.change.since, cell: before }] : []),
    { year: results.round.year, cell: now },
  ]
  return {
    ...plainSlide(findingOf(now, before, language), results, language),
    colour,
    kicker: statementOf(now),
    lines: now.fragile ? [`◇ ${figuresText[language].onePartnerDecides}`] : [],
    drawing: {
      kind: 'marks',
      shape: 'person',
      rows: rounds.map(({ year, cell }) => rowOf(cell, `${year}`, colour, language)),
    },
    question: isRise(now) ? t.riseQuestion : t.fallQuestion,
    table: moveTable(rounds, language),
  }
}

function isRise({ change }: ShownIndicator): boolean {
  return change?.word === 'clear-rise' || change?.word === 'possible-rise'
}

type Rounds = readonly { year: number; cell: MoveSlide['now'] | NonNullable<MoveSlide['before']> }[]

function moveTable(rounds: Rounds, language: Language): SlideTable {
  const { table, tableOf } = slidesText[language]
  const { facts, same } = resultsText[language]
  const { none } = figuresText[language]
  const rows = rounds.map(({ year, cell }) => {
    const [range, median] =
      cell.state === 'shown'
        ? [rangeWords(cell.range, language), number(cell.median, language)]
        : [none, none]
    return [`${year}`, partAndShare(cell, language), range, median]
  })
  const change = rounds.at(-1)?.cell.change
  return {
    caption: change && 'up' in change ? `${tableOf}. ${same(change.since, change)}` : tableOf,
    heads: [table.year, facts.high, facts.range, facts.median],
    rows,
  }
}
