import { type ActionStatus, actionStatuses } from '../../../src/domain/action.ts'
import type { ReportFault, TypedReport } from '../../../src/domain/action-report.ts'
import type { Day } from '../../../src/domain/calendar.ts'
import type { JointPlan, PlannedAction } from '../../../src/domain/joint-plan.ts'
import type { RespondentLanguage } from '../../../src/domain/language.ts'
import { ActionFactsList, ActionHistory } from '../../components/plan/action-facts.tsx'
import { Act, LanguageSwitch, RespondentPage } from '../../components/respond/respondent-page.tsx'
import { planText } from '../../text/plan.ts'
import { standingWords } from '../plan/standing-note.tsx'

/** What was typed about one action, and what is wrong with it. */
export type ActionReporting = TypedReport & { faults: readonly ReportFault[] }

export type PartnerPlanProps = {
  language: RespondentLanguage
  offered: readonly RespondentLanguage[]
  office: string
  year: number
  plan: JointPlan
  today: Day
  /** The actions this organisation owns or supports. */
  ours: ReadonlySet<string>
  /** Whether reports are taken now; `typed` is what stands in the boxes, by action. */
  reports: 'taken' | 'not-yet' | 'archived'
  typed: ReadonlyMap<string, ActionReporting>
  /** For the elected contact: whether the plan waits for its signature. */
  signing: 'open' | 'signed' | null
  tickMissing: boolean
  notice: { words: string; bad: boolean } | null
}

/** The joint plan behind a partner's link. One form, so that changing the language or pressing another button loses nothing typed. */
export function PartnerPlanPage(props: PartnerPlanProps) {
  const { language, offered, office, year, plan, ours, notice, reports } = props
  const t = planText[language]
  const own = plan.actions.filter(({ id }) => ours.has(id))
  const others = plan.actions.filter(({ id }) => !ours.has(id))
  const said = standingWords(plan, language).words
  return (
    <RespondentPage language={language} kind="form" title={t.title}>
      <form method="post" class="w">
        <input type="hidden" name="page" value="plan" />
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="turn" value={plan.turn} />
        <LanguageSwitch language={language} offered={offered} />
        <h1>
          {t.title} {year}
        </h1>
        <FaultList {...props} />
        {notice && (
          <p class={notice.bad ? 'e' : 'n'} role="status" tabindex={-1} autofocus>
            {notice.words}
          </p>
        )}
        <p>{t.lead(office)}</p>
        <p>{t.openToAll}</p>
        {said.length > 0 && <p class="n">{said.join(' ')}</p>}
        {plan.actions.length === 0 && <p>{t.none}</p>}
        <Signing {...props} />
        {own.length > 0 && (
          <>
            <h2>{t.ours}</h2>
            {reports !== 'taken' && <p>{reports === 'archived' ? t.archived : t.notYet}</p>}
          </>
        )}
        {own.map((action) => (
          <OneAction {...props} action={action} />
        ))}
        {others.length > 0 && <h2>{t.others}</h2>}
        {others.map((action) => (
          <OneAction {...props} action={action} />
        ))}
      </form>
    </RespondentPage>
  )
}

/** What is wrong, each with the way to its box. */
function FaultList({ language, typed, tickMissing }: PartnerPlanProps) {
  const t = planText[language]
  const faults = [
    ...(tickMissing ? [{ id: 'sure', words: t.signing.tickFirst }] : []),
    ...[...typed].flatMap(([action, { faults: own }]) =>
      own.map((fault) => ({ id: `${fault.field}-${action}`, words: t.faultWords(fault) })),
    ),
  ]
  if (faults.length === 0) return null
  return (
    <div class="e" role="alert" tabindex={-1} autofocus>
      <strong>{t.report.faults}</strong>
      <ul>
        {faults.map(({ id, words }) => (
          <li>
            <a href={`#${id}`}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Signing({ language, signing, tickMissing }: PartnerPlanProps) {
  const { signing: t, signed } = planText[language]
  if (signing === null) return null
  if (signing === 'signed') return <p>{signed}</p>
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.words}</p>
      {tickMissing && <p class="f">{t.tickFirst}</p>}
      <label class="o">
        <input
          type="checkbox"
          id="sure"
          name="sure"
          value="yes"
          aria-invalid={tickMissing ? 'true' : undefined}
        />
        {t.tick}
      </label>
      <Act act="sign">{t.button}</Act>
    </>
  )
}

function OneAction(props: PartnerPlanProps & { action: PlannedAction }) {
  const { language, office, today, action, ours, reports } = props
  const t = planText[language]
  const reporting = ours.has(action.id) && reports === 'taken' && action.status !== 'dropped'
  return (
    <section>
      <h3 class="q">
        <bdi>{action.words}</bdi>
      </h3>
      <ActionFactsList action={action} office={office} today={today} language={language} />
      {action.reports.length > 0 && (
        <>
          <p class="h">{t.history}</p>
          <ActionHistory action={action} office={office} language={language} />
        </>
      )}
      {reporting && <ReportFields {...props} />}
    </section>
  )
}

/** How far it has come. Nothing is chosen beforehand: a program that presses buttons reports nothing. */
function ReportFields({ language, action, typed }: PartnerPlanProps & { action: PlannedAction }) {
  const { report: t, statuses } = planText[language]
  const { status = '', words = '', faults = [] } = typed.get(action.id) ?? {}
  const label = (value: ActionStatus) => {
    if (value !== 'dropped') return statuses[value]
    return action.dropAskedBy === 'office' ? t.agree : t.drop
  }
  const attributes = (field: 'status' | 'words') => {
    const id = `${field}-${action.id}`
    const faulty = faults.some((one) => one.field === field)
    return { id, name: id, ...(faulty && { 'aria-invalid': true, 'aria-describedby': `f-${id}` }) }
  }
  const fault = (field: 'status' | 'words') => {
    const own = faults.find((one) => one.field === field)
    if (!own) return null
    return (
      <p class="f" id={`f-${field}-${action.id}`}>
        {planText[language].faultWords(own)}
      </p>
    )
  }
  return (
    <>
      <label for={`status-${action.id}`} class="q">
        {t.status}
      </label>
      {fault('status')}
      <select {...attributes('status')}>
        <option value="">…</option>
        {actionStatuses.map((value) => (
          <option value={value} selected={value === status}>
            {label(value)}
          </option>
        ))}
      </select>
      <label for={`words-${action.id}`} class="q">
        {t.words}
      </label>
      <p class="h">{t.hint}</p>
      {fault('words')}
      <textarea {...attributes('words')}>{words}</textarea>
      <Act act="report" value={`report-${action.id}`}>
        {t.button}
      </Act>
    </>
  )
}
