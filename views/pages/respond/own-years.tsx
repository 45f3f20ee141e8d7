import type { Action } from '../../../src/domain/action.ts'
import { originIn } from '../../../src/domain/action-origin.ts'
import { isConfirmed } from '../../../src/domain/kept.ts'
import {
  completeFor,
  type Language,
  type RespondentLanguage,
} from '../../../src/domain/language.ts'
import type { NoChange } from '../../../src/domain/no-change.ts'
import {
  type OwnStatement,
  type OwnYear,
  type StatementYear,
  statementsOver,
} from '../../../src/domain/own-years.ts'
import { isShown, type Results } from '../../../src/domain/results.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import { Origin } from '../../components/plan/origin.tsx'
import { LanguageSwitch, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { number } from '../../text/figures.ts'
import { ownYearsText } from '../../text/own-years.ts'
import { promisesKeptText } from '../../text/promises-kept.ts'
import { respondText } from '../../text/respond.ts'
import { PartTitle } from '../results/part-title.tsx'
import { partsOf } from '../results/parts.ts'
import { OwnClasses } from './own-classes.tsx'

type SaidAndDone = {
  year: number
  results: Results
  actions: readonly Action[]
  noChanges: readonly NoChange[]
}

type Props = {
  language: RespondentLanguage
  offered: readonly RespondentLanguage[]
  years: readonly OwnYear[]
  saidAndDone: readonly SaidAndDone[]
  withheld: boolean
}

/** A partner's own answers by year beside the published median, and what became of what partners said. */
export function OwnYearsPage(props: Props) {
  const { language, offered, years, saidAndDone, withheld } = props
  const t = ownYearsText[language]
  const spoken = completeFor(language)
  return (
    <RespondentPage language={language} title={t.title}>
      <form method="post">
        <input type="hidden" name="page" value="years" />
        <input type="hidden" name="language" value={language} />
        <LanguageSwitch language={language} offered={offered} />
      </form>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      {withheld && <p class="n">{t.withheld}</p>}
      {years.length === 1 && <p>{t.firstYear}</p>}
      {saidAndDone.length === 0 && <p>{t.none}</p>}
      {saidAndDone.map((one) => (
        <Done {...one} years={years} language={language} />
      ))}
      <div lang={spoken === language ? undefined : spoken}>
        <OwnClasses years={years} language={spoken} />
        <Statements years={years} language={spoken} />
      </div>
    </RespondentPage>
  )
}

function Statements({ years, language }: { years: readonly OwnYear[]; language: Language }) {
  const statements = new Map(statementsOver(years).map((one) => [one.latest.code, one]))
  const latest = years.at(-1)
  if (!latest) return null
  return (
    <>
      {partsOf(latest.results).map((part) => (
        <section>
          <h2>
            <PartTitle part={part} language={language} />
          </h2>
          <dl>
            {part.indicators.map(({ code }) => {
              const one = statements.get(code)
              return one && <Statement one={one} language={language} />
            })}
          </dl>
        </section>
      ))}
    </>
  )
}

function Statement({ one, language }: { one: OwnStatement; language: Language }) {
  const t = ownYearsText[language]
  return (
    <>
      <dt>
        <LocalisedText text={one.latest.text} fallback={one.latest.code} language={language} />
      </dt>
      {one.years.map((year) => (
        <dd>
          {year.reworded && <small>({t.reworded}) </small>}
          {t.yearOf(year.year)} {saidIn(year, language)}
        </dd>
      ))}
    </>
  )
}

function saidIn({ own, cell }: StatementYear, language: Language): string {
  const t = ownYearsText[language]
  const { special } = respondText[language]
  const word = own === 'dk' || own === 'na' ? special[own] : own
  const all = !isShown(cell)
    ? cell.state === 'none'
      ? t.nobody
      : t.hidden
    : cell.median === null
      ? null
      : t.all(number(cell.median, language))
  return [word && t.you(word), all]
    .filter((words) => words !== null)
    .join(promisesKeptText[language].between)
}

type DoneProps = SaidAndDone & Pick<Props, 'years' | 'language'>

/** The plan of one round with how far it came, and what will not change. */
function Done({ year, results, actions, noChanges, years, language }: DoneProps) {
  const t = ownYearsText[language]
  const { reported, between, confirmed } = promisesKeptText[language]
  const confirmedIds = new Set(
    years
      .flatMap((one) => one.results.promises?.actions ?? [])
      .filter(isConfirmed)
      .map(({ action }) => action),
  )
  return (
    <section>
      <h2>{t.didTitle(year)}</h2>
      <dl>
        {actions.map((action) => (
          <>
            <dt>
              <bdi>{action.words}</bdi>{' '}
              <small>
                <Origin action={action} origin={originIn(action, results)} language={language} />
              </small>
            </dt>
            <dd>
              {reported[action.status]}
              {confirmedIds.has(action.id) && `${between}${confirmed}`}
            </dd>
          </>
        ))}
        {noChanges.map(({ code, reason }) => (
          <>
            <dt>
              <LocalisedText
                text={results.indicators.find((one) => one.code === code)?.text ?? null}
                fallback={code}
                language={completeFor(language)}
              />
            </dt>
            <dd>
              {t.wontChange}{' '}
              <LocalisedText text={reason} fallback="" language={completeFor(language)} />
            </dd>
          </>
        ))}
      </dl>
    </section>
  )
}
