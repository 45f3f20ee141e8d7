import type { Language } from '../../../../src/domain/language.ts'
import type { IndicatorResult } from '../../../../src/domain/results.ts'
import type { MarkRow, SlideWords } from '../../../components/slides/content.ts'
import { figuresText, partOf, percent, statusMarks } from '../../../text/figures.ts'

export function statementOf({ text, code }: IndicatorResult): SlideWords {
  return { written: text, fallback: code }
}

/** A statement's partners as marks; a cell that is not shown has words and nothing to draw. */
export function rowOf(
  cell: IndicatorResult,
  label: SlideWords,
  colour: string,
  language: Language,
): MarkRow {
  if (cell.state !== 'shown') {
    const { tooFew, nobody } = figuresText[language]
    const count = cell.state === 'hidden' ? tooFew : nobody
    return { label, colour, filled: 0, hollow: 0, crossed: 0, count }
  }
  const { high, n } = cell
  const marks = statusMarks(cell)
  const count = [partOf(high, n, language), marks].filter((part) => part !== '').join('\u00a0')
  return { label, colour, filled: high, hollow: n - high, crossed: 0, count }
}

/** “8 of 11 (73 %)”, or why there is no figure. */
export function partAndShare(cell: IndicatorResult, language: Language): string {
  const { tooFew, nobody } = figuresText[language]
  if (cell.state !== 'shown') return cell.state === 'hidden' ? tooFew : nobody
  return `${partOf(cell.high, cell.n, language)} (${percent(cell.share, language)})`
}
