import type { FrameworkReport } from '../../../src/domain/framework/report.ts'
import { type Bilingual, languages } from '../../../src/domain/language.ts'
import { FaultSummary, Field } from '../../components/fields.tsx'
import { StaffPage } from '../../components/staff-page.tsx'
import { Typed } from '../../components/typed.tsx'
import { longDay } from '../../text/dates.ts'
import { frameworkText } from '../../text/framework.ts'
import { recordsText } from '../../text/records.ts'
import { type FrameworkProps, Indicators, MetSentence } from './framework-page.tsx'

export type ReportFault = 'tooLong' | 'tickFirst'

type Props = Omit<FrameworkProps, 'locked' | 'years'> & {
  report: Pick<FrameworkReport, 'turn' | 'words' | 'locked'>
  /** What is typed where this person may write; null otherwise. */
  typed: Bilingual | null
  mayLock: boolean
  faults: readonly { field: string; kind: ReportFault }[]
  told: 'meanwhile' | 'lockedNow' | null
}

/** The year's report on the framework: the office's words above the signs, written until it is locked. */
export function FrameworkReportPage(props: Props) {
  const { frame, style, year, report, typed, mayLock, faults, told } = props
  const { language } = frame
  const t = frameworkText[language]
  const title = t.reportPage.title(year.year)
  const words = faults.map(({ field, kind }) => ({ field, words: t.reportPage[kind] }))
  return (
    <StaffPage frame={frame} title={title} styles={[style]}>
      <p class="screen-only">
        <a href={`/framework/${year.year}`}>{t.signPage.back(year.year)}</a>
      </p>
      <h1>{title}</h1>
      {told && (
        <p class={told === 'meanwhile' ? 'note bad' : 'note good'} role="status">
          {t.reportPage[told]}
        </p>
      )}
      <FaultSummary title={recordsText[language].faults} faults={words} />
      {report.locked && (
        <p class="note good">{t.lockedOn(longDay(report.locked.on, language), report.locked.by)}</p>
      )}
      <MetSentence year={year} language={language} />
      {report.words[language] === '' ? (
        <p class="soft">{t.reportPage.nothingWritten}</p>
      ) : (
        <Typed words={report.words[language]} />
      )}
      <div class="framework-sheet">
        <Indicators {...props} />
      </div>
      <p class="soft screen-only">{t.reportPage.print}</p>
      {typed && <WordsForm {...props} typed={typed} faults={words} />}
      {mayLock && <LockForm {...props} faults={words} />}
    </StaffPage>
  )
}

type FormProps = Pick<Props, 'frame' | 'year' | 'report'> & {
  faults: readonly { field: string; words: string }[]
}

function WordsForm({ frame, year, report, typed, faults }: FormProps & { typed: Bilingual }) {
  const t = frameworkText[frame.language].reportPage
  return (
    <section class="screen-only">
      <h2>{t.write}</h2>
      <p>{t.lead}</p>
      <form method="post" action={`/framework/${year.year}/report`} class="stack">
        <input type="hidden" name="turn" value={report.turn} />
        {languages.map((language) => (
          <Field name={language} label={t.words[language]} faults={faults}>
            {(attributes) => (
              <textarea {...attributes} lang={language} rows={6}>
                {typed[language]}
              </textarea>
            )}
          </Field>
        ))}
        <div class="actions">
          <button type="submit">{t.save}</button>
        </div>
      </form>
    </section>
  )
}

function LockForm({ frame, year, report, faults }: FormProps) {
  const t = frameworkText[frame.language].reportPage
  const fault = faults.find(({ field }) => field === 'read')
  return (
    <section class="screen-only">
      <h2>{t.lockTitle}</h2>
      <p>{t.lockLead}</p>
      <form method="post" action={`/framework/${year.year}/report/lock`} class="stack">
        <input type="hidden" name="turn" value={report.turn} />
        {fault && (
          <p class="fault" id="read-fault">
            {fault.words}
          </p>
        )}
        <label class="choice">
          <input
            type="checkbox"
            name="read"
            id="read"
            value="yes"
            aria-invalid={fault ? 'true' : undefined}
            aria-describedby={fault ? 'read-fault' : undefined}
          />
          <span>{t.lockTick}</span>
        </label>
        <div class="actions">
          <button type="submit" class="danger">
            {t.lock}
          </button>
        </div>
      </form>
    </section>
  )
}
