import type { ReportFault, TypedReport } from '../../../src/domain/action-report.ts'
import type { Day } from '../../../src/domain/calendar.ts'
import type { PlannedAction } from '../../../src/domain/joint-plan.ts'
import type { Round } from '../../../src/domain/round.ts'
import { FaultSummary } from '../../components/fields.tsx'
import { ActionFactsList, ActionHistory } from '../../components/plan/action-facts.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { planText } from '../../text/plan.ts'
import { planKeepingText } from '../../text/plan-keeping.ts'
import { ReportForm, reportFaultsToTell } from './report-form.tsx'

type Props = {
  frame: Frame
  round: Round
  action: PlannedAction
  today: Day
  mayWrite: boolean
  /** For the person whose action it is, while reports are taken. */
  reporting: { typed: TypedReport; faults: readonly ReportFault[] } | null
  /** No reminder can reach its owner. */
  unreachable: boolean
  told: string | null
}

/** One action: what was agreed, what was reported, and what can be done. */
export function ActionPage(props: Props) {
  const { frame, round, action, today, mayWrite, reporting, unreachable, told } = props
  const { language, office } = frame
  const t = planKeepingText[language]
  const words = planText[language]
  const plan = `/rounds/${round.id}/plan`
  return (
    <StaffPage frame={frame} title={words.title}>
      <p>
        <a href={plan}>
          {words.title} {round.year}
        </a>
      </p>
      <h1>
        <bdi>{action.words}</bdi>
      </h1>
      {told && (
        <p class="note bad" role="alert">
          {told}
        </p>
      )}
      {reporting && (
        <FaultSummary title={t.faults} faults={reportFaultsToTell(reporting.faults, language)} />
      )}
      <ActionFactsList action={action} office={office} today={today} language={language} />
      {unreachable && <p class="note">{t.unreachable}</p>}
      {mayWrite && (
        <p class="actions">
          <a class="button second" href={`${plan}/${action.id}/edit`}>
            {t.edit}
          </a>
        </p>
      )}
      <h2>{words.history}</h2>
      <ActionHistory action={action} office={office} language={language} />
      {reporting && (
        <ReportForm
          language={language}
          address={`${plan}/${action.id}/reports`}
          action={action}
          {...reporting}
        />
      )}
    </StaffPage>
  )
}
