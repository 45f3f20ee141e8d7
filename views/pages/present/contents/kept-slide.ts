import { isConfirmed, keptByBoth } from '../../../../src/domain/kept.ts'
import type { Language } from '../../../../src/domain/language.ts'
import { oneLine } from '../../../../src/domain/plain-text.ts'
import {
  isShown,
  type PromisedAction,
  type Promises,
  type Results,
} from '../../../../src/domain/results.ts'
import type { MarkRow, SlideContent } from '../../../components/slides/content.ts'
import { figuresText, partOf } from '../../../text/figures.ts'
import { promisesKeptText } from '../../../text/promises-kept.ts'
import { slidesText } from '../../../text/slides.ts'
import { plainSlide } from './plain-slide.ts'

/** More rows would not be read from the last one. */
const mostRows = 5
const longestLabel = 60

/** What became of last year's plan: what its owners report, and how many organisations that know say it is done. */
export function keptContent(
  promises: Promises,
  results: Results,
  language: Language,
): SlideContent {
  const t = slidesText[language]
  const words = promisesKeptText[language]
  const { done, partly, notDone } = promises.plan
  const shown = promises.actions.filter(isShown)
  return {
    ...plainSlide(
      t.kept(done, done + partly + notDone, keptByBoth(promises).length),
      results,
      language,
    ),
    kicker: t.kickers.kept,
    drawing:
      shown.length === 0
        ? null
        : {
            kind: 'marks',
            shape: 'person',
            rows: shown.slice(0, mostRows).map((action) => rowOf(action, language)),
          },
    question: t.questions.kept,
    table: {
      caption: t.tableOf,
      heads: [t.table.what, words.title, t.sayDone],
      rows: promises.actions.map((action) => [
        oneLine(action.words),
        words.reported[action.reported],
        saidOf(action, language),
      ]),
    },
  }
}

function rowOf(
  { words, done, n }: Extract<PromisedAction, { state: 'shown' }>,
  language: Language,
): MarkRow {
  const letters = [...oneLine(words)]
  return {
    label:
      letters.length <= longestLabel
        ? letters.join('')
        : `${letters.slice(0, longestLabel).join('')}…`,
    colour: 'of-any',
    filled: done,
    hollow: n - done,
    crossed: 0,
    count: partOf(done, n, language),
  }
}

function saidOf(action: PromisedAction, language: Language): string {
  const t = promisesKeptText[language]
  if (!isShown(action)) return action.state === 'none' ? t.nobody : t.tooFew
  const said = partOf(action.done, action.n, language)
  const { colon } = figuresText[language]
  return `${said}${colon}${isConfirmed(action) ? t.confirmed : t.notConfirmed}`
}
