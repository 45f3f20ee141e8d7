import type { Day } from '../../../src/domain/calendar.ts'
import type { Bilingual, Language } from '../../../src/domain/language.ts'
import {
  hasEnded,
  isEnding,
  type Strategy,
  type StrategyVersion,
} from '../../../src/domain/strategy.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { Typed } from '../../components/typed.tsx'
import { longDay } from '../../text/dates.ts'
import { strategyText } from '../../text/strategy.ts'
import { Bringing } from './bringing.tsx'

type Props = {
  frame: Frame
  /** What holds, or the draft. */
  strategy: Strategy
  /** The version that holds; null while none was saved. */
  saved: StrategyVersion | null
  /** What its directions are measured by. */
  indicators: readonly { code: string; direction: number; title: Bilingual }[]
  today: Day
  mayWrite: boolean
  /** How many activities of the plan could be brought in; 0 for who may not. */
  toBring: number
}

/** The strategy: what the office wants to become as a partner, and on which ways. */
export function StrategyPage(props: Props) {
  const { frame, strategy, saved, indicators, today, mayWrite } = props
  const { language } = frame
  const t = strategyText[language]
  return (
    <StaffPage frame={frame} title={t.title}>
      {saved === null && <p class="note">{mayWrite ? t.draft : t.draftOthers}</p>}
      <h1>
        <bdi>{strategy.title[language]}</bdi>
      </h1>
      <p>{t.runs(longDay(strategy.starts, language), longDay(strategy.ends, language))}</p>
      {saved && <EndNote strategy={strategy} today={today} language={language} />}
      <p class="actions">
        {mayWrite && (
          <a class="button" href="/strategy/edit">
            {saved ? t.edit : t.begin}
          </a>
        )}
        <a href="/strategy/activities">{t.activities}</a>
        {saved && <a href="/strategy/versions">{t.versions}</a>}
      </p>
      {strategy.aims[language] !== '' && (
        <section>
          <h2>{t.aims}</h2>
          <p>
            <Typed words={strategy.aims[language]} />
          </p>
        </section>
      )}
      <h2>{t.directions}</h2>
      {strategy.directions.map(({ number, title, text }) => (
        <section id={`direction-${number}`}>
          <h3>
            {number}. <bdi>{title[language]}</bdi>
          </h3>
          {text[language] !== '' && (
            <p>
              <Typed words={text[language]} />
            </p>
          )}
          <Measures
            own={indicators.filter(({ direction }) => direction === number)}
            language={language}
          />
        </section>
      ))}
      <Bringing frame={frame} toBring={props.toBring} />
    </StaffPage>
  )
}

type EndProps = { strategy: Strategy; today: Day; language: Language }

function EndNote({ strategy, today, language }: EndProps) {
  const t = strategyText[language]
  const ends = longDay(strategy.ends, language)
  if (hasEnded(strategy, today)) return <p class="note bad">{t.ended(ends)}</p>
  return isEnding(strategy, today) ? <p class="note">{t.ending(ends)}</p> : null
}

type MeasureProps = { own: Props['indicators']; language: Language }

/** The indicators of the performance framework that belong to a direction. */
function Measures({ own, language }: MeasureProps) {
  if (own.length === 0) return null
  return (
    <p class="soft">
      {strategyText[language].measuredBy}{' '}
      {own.map(({ code, title }, place) => (
        <>
          {place > 0 && ', '}
          <a href={`/framework#${code}`} title={title[language]}>
            {code}
          </a>
        </>
      ))}
    </p>
  )
}
