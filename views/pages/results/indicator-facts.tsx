import type { Language } from '../../../src/domain/language.ts'
import { manyCouldNotSay, silentOn } from '../../../src/domain/method/response.ts'
import { gapOf } from '../../../src/domain/method/self-score.ts'
import type { Change, IndicatorResult, ShownIndicator } from '../../../src/domain/results.ts'
import { figuresText, number, partOf, percent, rangeWords } from '../../text/figures.ts'
import { resultsText } from '../../text/results.ts'

type Props = {
  now: ShownIndicator
  before: IndicatorResult | undefined
  language: Language
}

/** What is worth saying of one indicator, and behind it the figures for those who ask. */
export function IndicatorFacts({ now, before, language }: Props) {
  const t = resultsText[language]
  const many = manyCouldNotSay(now)
  return (
    <div>
      <dl class="facts">
        {now.headline && (
          <>
            <dt>{t.facts.status}</dt>
            <dd>
              <Status now={now} language={language} />
            </dd>
          </>
        )}
        <dt>{t.facts.range}</dt>
        <dd>{rangeWords(now.range, language)}</dd>
        <dt>{t.facts.change}</dt>
        <dd>{changeWords(now.change, language)}</dd>
        {many && <Unsaid now={now} language={language} />}
        <Self now={now} language={language} />
        {now.priorities !== null && now.priorities > 0 && (
          <>
            <dt>{t.facts.priorities}</dt>
            <dd>{t.votes(now.priorities)}</dd>
          </>
        )}
      </dl>
      <details class="more">
        <summary>{t.moreFigures}</summary>
        <dl class="facts">
          <dt>{t.facts.high}</dt>
          <dd>{partAndShare(now, language)}</dd>
          <dt>{t.facts.median}</dt>
          <dd>{number(now.median, language)}</dd>
          <Before before={before} since={now.change?.since} language={language} />
          {!many && <Unsaid now={now} language={language} />}
          <Unheard now={now} language={language} />
        </dl>
      </details>
    </div>
  )
}

function partAndShare({ high, n, share }: ShownIndicator, language: Language): string {
  return `${partOf(high, n, language)} (${percent(share, language)})`
}

function Status({ now, language }: Pick<Props, 'now' | 'language'>) {
  const { highGrades, notHighGrades, onePartnerDecides } = figuresText[language]
  return (
    <>
      {now.highGrades && <span aria-hidden="true">● </span>}
      {now.highGrades ? highGrades : notHighGrades}
      {now.fragile && <span class="tag">◇ {onePartnerDecides}</span>}
    </>
  )
}

type BeforeProps = Pick<Props, 'before' | 'language'> & { since: number | undefined }

function Before({ before, since, language }: BeforeProps) {
  if (!before || since === undefined) return null
  const { facts } = resultsText[language]
  return (
    <>
      <dt>{facts.before(since)}</dt>
      <dd>{before.state === 'shown' ? partAndShare(before, language) : facts.beforeHidden}</dd>
    </>
  )
}

/** The verdict, and who moved where that may be published. */
function changeWords(change: Change | null, language: Language): string {
  const t = resultsText[language]
  if (!change) return t.firstYear
  const verdict = figuresText[language].verdicts[change.word]
  return 'up' in change ? `${verdict} (${t.same(change.since, change)})` : verdict
}

function Unsaid({ now, language }: Pick<Props, 'now' | 'language'>) {
  const { dontKnow, notApplicable } = now
  if (dontKnow + notApplicable === 0) return null
  const t = resultsText[language]
  return (
    <>
      <dt>{t.facts.unsaid}</dt>
      <dd>
        {t.unsaid(dontKnow, notApplicable)}
        {manyCouldNotSay(now) && <span class="tag">{figuresText[language].manyCouldNotSay}</span>}
      </dd>
    </>
  )
}

/** How far the partners without a grade could move the figure: an assumption-free answer to “and the others?”. */
function Unheard({ now, language }: Pick<Props, 'now' | 'language'>) {
  const silent = silentOn(now)
  if (silent === 0) return null
  const t = resultsText[language]
  return (
    <>
      <dt>{t.facts.unheard}</dt>
      <dd>
        {t.unheard({ silent, least: now.high, most: now.high + silent, all: now.n + silent })}
      </dd>
    </>
  )
}

function Self({ now: { self, signal, median }, language }: Pick<Props, 'now' | 'language'>) {
  if (self === null) return null
  const t = resultsText[language]
  const gap = median === null ? 0 : gapOf(self, median)
  return (
    <>
      <dt>{t.facts.self}</dt>
      <dd>
        {self} {gap !== 0 && `(${gap > 0 ? '+' : '−'}${number(Math.abs(gap), language)})`}
        {signal && <span class="tag">{t.signals[signal]}</span>}
      </dd>
    </>
  )
}
