import { cellBefore } from '../../../src/domain/indicator-trend.ts'
import type { Language } from '../../../src/domain/language.ts'
import {
  type IndicatorResult,
  isShown,
  type Results,
  type ShownIndicator,
} from '../../../src/domain/results.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import { figuresText, statusMarks } from '../../text/figures.ts'
import { findingOf } from '../../text/finding.ts'

type Props = {
  indicators: readonly IndicatorResult[]
  earlier: readonly Results[]
  language: Language
}

/** Statements with what the round says of each, in one line. */
export function Statements({ indicators, earlier, language }: Props) {
  return (
    <dl class="statements">
      {indicators.map((now) => (
        <div>
          <dt>
            <LocalisedText text={now.text} fallback={now.code} language={language} />
          </dt>
          <dd>
            {findingOf(now, cellBefore(now, earlier), language)}
            {isShown(now) && now.headline && <Marks now={now} language={language} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The signs for the eye, their words for the ear. */
function Marks({ now, language }: { now: ShownIndicator; language: Language }) {
  const t = figuresText[language]
  const words = [now.highGrades ? t.highGrades : '', now.fragile ? t.onePartnerDecides : '']
  const said = words.filter((part) => part !== '').join(', ')
  if (said === '') return null
  return (
    <>
      <span aria-hidden="true"> {statusMarks(now)}</span>
      <span class="visually-hidden">, {said}</span>
    </>
  )
}
