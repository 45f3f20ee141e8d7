import type { ComponentChildren } from 'preact'
import type { Language } from '../../../src/domain/language.ts'
import type { NoChange } from '../../../src/domain/no-change.ts'
import type { IndicatorResult, ShownIndicator } from '../../../src/domain/results.ts'
import { PeopleBars } from '../../components/charts/people-bars.tsx'
import { LocalisedText } from '../../components/localised-text.tsx'
import { NoChangeWords } from '../../components/no-change-words.tsx'
import { findingOf } from '../../text/finding.ts'
import { resultsText } from '../../text/results.ts'
import { indicatorAddress } from '../trends/address.ts'
import { IndicatorFacts } from './indicator-facts.tsx'

type Props = {
  now: IndicatorResult
  before: IndicatorResult | undefined
  patterns: string
  language: Language
  /** Why what it is about will not change, where somebody said so. */
  noChange: NoChange | undefined
  /** The name of its commitment, where it does not stand under it. */
  part?: ComponentChildren
  /** Whether it has a line over the years to go to. */
  hasTrend?: boolean
}

/** One indicator: its title says the finding; a cell that is not shown has nothing below its title. */
export function IndicatorCard(props: Props) {
  const { now, before, patterns, language, noChange, part, hasTrend = true } = props
  return (
    <article class="indicator" id={now.code}>
      {part && <p class="swatch soft">{part}</p>}
      <h3>
        <span class="statement">
          <LocalisedText text={now.text} fallback={now.code} language={language} />
        </span>{' '}
        <span class="finding">{findingOf(now, before, language)}</span>
      </h3>
      {now.state === 'shown' && <Figures {...{ now, before, patterns, language, hasTrend }} />}
      {noChange && (
        <p class="note">
          <NoChangeWords said={noChange} language={language} />
        </p>
      )}
    </article>
  )
}

type FiguresProps = Omit<Props, 'noChange' | 'part'> & { now: ShownIndicator }

function Figures({ now, before, patterns, language, hasTrend }: FiguresProps) {
  const t = resultsText[language]
  return (
    <div class="figures">
      <div>
        <PeopleBars
          bars={now.bars}
          patterns={patterns}
          caption={t.bars}
          labels={{ three: t.threeBars, five: t.fiveBars }}
        />
        <p class="soft">
          {now.code}{' '}
          {hasTrend && (
            <span class="screen-only">
              · <a href={indicatorAddress(now.code)}>{t.seeTrend}</a>
            </span>
          )}
        </p>
      </div>
      <IndicatorFacts now={now} before={before} language={language} />
    </div>
  )
}
