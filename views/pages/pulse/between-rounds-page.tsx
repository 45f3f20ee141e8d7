import type { Day } from '../../../src/domain/calendar.ts'
import type { Localised } from '../../../src/domain/language.ts'
import { pulseQuestions } from '../../../src/domain/pulse.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { longDay } from '../../text/dates.ts'
import { pulseText } from '../../text/pulse.ts'

/** A period as it may be told; texts for their readers alone. */
type Told = {
  from: string
  to: string
  organisations: number
  level: { n: number; high: number } | null
  texts: Readonly<Record<(typeof pulseQuestions)[number], readonly string[]>> | null
}

type Sheet = {
  id: string
  day: Day
  by: string | null
  title: Localised
  high: number
  graded: number
}

type Props = {
  frame: Frame
  told: readonly Told[]
  waiting: number
  isReader: boolean
  /** How many mails would go out; null for those who send none, and while a round is open. */
  mails: number | null
  roundOpen: boolean
  mailed: boolean
  mayMail: boolean
  sheets: readonly Sheet[]
  mayGrade: boolean
}

/** What happens between two rounds: a word of partners at any time, and the office's own grades. */
export function BetweenRoundsPage(props: Props) {
  const { frame, mailed } = props
  const t = pulseText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {mailed && (
        <p class="note good" role="status">
          {t.mailed}
        </p>
      )}
      <section>
        <h2>{t.partners}</h2>
        <Partners {...props} />
      </section>
      <section>
        <h2>{t.own}</h2>
        <p>{t.ownLead}</p>
        {props.mayGrade && (
          <p class="actions">
            <a class="button second" href="/between-rounds/own-grades/new">
              {t.grade}
            </a>
          </p>
        )}
        <Sheets {...props} />
      </section>
    </StaffPage>
  )
}

function Partners(props: Props) {
  const { frame, told, waiting, isReader } = props
  const t = pulseText[frame.language]
  return (
    <>
      {told.length === 0 && <p>{t.none}</p>}
      {waiting > 0 && (
        <p>
          {t.waiting(waiting)} {t.running}
        </p>
      )}
      <Mailing {...props} />
      {told.length > 0 && <p class="soft">{isReader ? t.readers : t.nobodyReads}</p>}
      {told.toReversed().map((period) => (
        <Period frame={frame} period={period} />
      ))}
    </>
  )
}

function Mailing({ frame, mails, mayMail, roundOpen }: Props) {
  const t = pulseText[frame.language]
  if (!mayMail) return null
  if (roundOpen) return <p>{t.roundOpen}</p>
  if (mails === null || mails === 0) return <p class="soft">{t.nobodyToMail}</p>
  return (
    <form method="post" action="/between-rounds/mails" class="stack">
      <p>{t.mailWords}</p>
      <p class="actions">
        <button type="submit">{t.mail(mails)}</button>
      </p>
    </form>
  )
}

function Period({ frame: { language }, period }: { frame: Frame; period: Told }) {
  const t = pulseText[language]
  const named = (quarter: string) => {
    const [year = '', number = ''] = quarter.split('-Q')
    return t.quarter(year, number)
  }
  return (
    <section>
      <h3>{t.period(named(period.from), named(period.to))}</h3>
      <p>
        {t.answered(period.organisations)}{' '}
        {period.level ? t.level(period.level.high, period.level.n) : t.fewGrades}
      </p>
      {period.texts &&
        pulseQuestions.map((question) => (
          <Texts
            title={t.texts[question]}
            texts={period.texts?.[question] ?? []}
            none={t.noTexts}
          />
        ))}
    </section>
  )
}

function Texts({ title, texts, none }: { title: string; texts: readonly string[]; none: string }) {
  return (
    <>
      <h4>{title}</h4>
      {texts.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {texts.map((words) => (
            <li>
              <bdi>{words}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Sheets({ frame: { language }, sheets }: Props) {
  const t = pulseText[language]
  if (sheets.length === 0) return <p>{t.ownNone}</p>
  return (
    <div class="scroll">
      <table class="stacked">
        <caption class="visually-hidden">{t.own}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.day}</th>
            <th scope="col">{t.columns.survey}</th>
            <th scope="col">{t.columns.high}</th>
            <th scope="col">{t.columns.by}</th>
          </tr>
        </thead>
        <tbody>
          {sheets.map((sheet) => (
            <tr>
              <th scope="row">
                <a href={`/between-rounds/own-grades/${sheet.id}`}>
                  {longDay(sheet.day, language)}
                </a>
              </th>
              <td data-name={t.columns.survey}>
                <LocalisedText text={sheet.title} fallback="" language={language} />
              </td>
              <td data-name={t.columns.high}>{t.highOf(sheet.high, sheet.graded)}</td>
              <td data-name={t.columns.by}>
                <bdi>{sheet.by ?? '–'}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
