import {
  type FrameworkYear,
  type IndicatorStanding,
  metIn,
  ownIndicators,
} from '../../../src/domain/framework/standing.ts'
import type { Bilingual, Language } from '../../../src/domain/language.ts'
import { Downloads } from '../../components/downloads.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { longDay } from '../../text/dates.ts'
import { frameworkText } from '../../text/framework.ts'
import { SignBlock } from './sign-block.tsx'
import { StateMark } from './state-mark.tsx'
import { YearsTable } from './years-table.tsx'

export type FrameworkProps = {
  frame: Frame
  style: string | undefined
  year: FrameworkYear
  /** This year and the ones before it, the oldest first. */
  years: readonly FrameworkYear[]
  directions: readonly { number: number; title: Bilingual }[]
  /** How many actions of the joint plans came from wishes. */
  fromWishes: number
  today: string
  locked: { on: string; by: string | null } | null
}

/** The framework in a year: how many indicators are met, then each with its signs, and the years side by side. */
export function FrameworkPage(props: FrameworkProps) {
  const { frame, style, year, years, locked } = props
  const { language } = frame
  const t = frameworkText[language]
  const title = `${t.title} ${year.year}`
  return (
    <StaffPage frame={frame} title={title} styles={[style]}>
      <h1>{title}</h1>
      <p class="lead">{t.lead}</p>
      {locked && <p class="note good">{t.lockedOn(longDay(locked.on, language), locked.by)}</p>}
      <MetSentence year={year} language={language} />
      <nav class="orders screen-only" aria-label={t.otherYears}>
        <ul>
          {years.map((one) => (
            <li>
              <a
                href={`/framework/${one.year}`}
                aria-current={one.year === year.year ? 'page' : undefined}
              >
                {one.year}
              </a>
            </li>
          ))}
          <li>
            <a href={`/framework/${year.year}/report`}>{t.report}</a>
          </li>
        </ul>
      </nav>
      <div class="framework-sheet">
        <Indicators {...props} />
      </div>
      <h2 class="screen-only">{t.years}</h2>
      <YearsTable years={years} language={language} />
      <Downloads
        csv={`/framework/${year.year}/signs.csv`}
        codebook="/framework/codebook.csv"
        language={language}
      />
    </StaffPage>
  )
}

/** The first sentence: how many of the strategy's own indicators are met. */
export function MetSentence({ year, language }: { year: FrameworkYear; language: Language }) {
  const { met, of } = metIn(year)
  return (
    <p class="finding">
      <strong>{frameworkText[language].met(met, of)}</strong>
    </p>
  )
}

/** The strategy's own indicators by direction, and what stands apart below them. */
export function Indicators(props: Omit<FrameworkProps, 'years' | 'locked'>) {
  const { frame, year, directions } = props
  const t = frameworkText[frame.language]
  const byDirection = Map.groupBy(ownIndicators(year), ({ direction }) => direction)
  const apart = year.indicators.filter(({ supplementary }) => supplementary)
  return (
    <>
      {[...byDirection].map(([number, indicators]) => (
        <section>
          <h2>
            {t.direction(number)}
            {titleOf(directions, number, frame.language)}
          </h2>
          {indicators.map((indicator) => (
            <IndicatorBlock {...props} indicator={indicator} />
          ))}
        </section>
      ))}
      {apart.length > 0 && (
        <section>
          <h2>{t.apart}</h2>
          <p class="soft">{t.apartWhy}</p>
          {apart.map((indicator) => (
            <IndicatorBlock {...props} indicator={indicator} />
          ))}
        </section>
      )}
    </>
  )
}

function titleOf(directions: FrameworkProps['directions'], number: number, language: Language) {
  const found = directions.find((one) => one.number === number)
  return found ? (
    <small>
      {language === 'fr' ? '\u00a0' : ''}: <bdi>{found.title[language]}</bdi>
    </small>
  ) : null
}

function IndicatorBlock({
  frame: { language },
  year,
  indicator,
  fromWishes,
  today,
}: Omit<FrameworkProps, 'years' | 'locked'> & { indicator: IndicatorStanding }) {
  const t = frameworkText[language]
  const { code, title, state, due, signs } = indicator
  return (
    <article class="indicator" id={code}>
      <h3>
        {code} {title[language]}
      </h3>
      <p>
        <StateMark state={state} language={language} />
        {due && state !== 'met' && (
          <span class="soft"> {t.due(longDay(due, language), due < today)}</span>
        )}
      </p>
      {signs.map((sign) => (
        <SignBlock
          sign={sign}
          year={year.year}
          language={language}
          beside={sign.code === 'P03.b' && fromWishes > 0 ? t.wishes(fromWishes) : undefined}
        />
      ))}
    </article>
  )
}
