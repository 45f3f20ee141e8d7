import type { DirectionPlan } from '../../../src/domain/activity-plan.ts'
import type { Day } from '../../../src/domain/calendar.ts'
import { activities } from '../../../src/domain/registers/activities.ts'
import type { Entry } from '../../../src/domain/registers/entry.ts'
import type { ActivityFault } from '../../../src/domain/shipped-activities.ts'
import type { Strategy } from '../../../src/domain/strategy.ts'
import { recordFaultWords } from '../../components/record-fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { activitiesText } from '../../text/activities.ts'
import { strategyText } from '../../text/strategy.ts'
import { ActivityChart } from './activity-chart.tsx'
import type { OptionsFor } from './activity-row.tsx'
import { Bringing } from './bringing.tsx'

type Props = {
  frame: Frame
  style: string | undefined
  strategy: Strategy
  /** The office has saved no strategy yet. */
  isDraft: boolean
  plan: readonly DirectionPlan[]
  today: Day
  optionsFor: OptionsFor
  sessionsOf: (activity: Entry) => readonly Entry[]
  mayWrite: boolean
  /** How many activities of the plan could be brought in; 0 for who may not. */
  toBring: number
  faults: readonly ActivityFault[]
  meanwhile: boolean
}

/** The activities of the strategy by direction and quarter. */
export function ActivitiesPage(props: Props) {
  const { frame, isDraft, plan, faults, meanwhile } = props
  const t = activitiesText[frame.language]
  const isEmpty = plan.every(({ activities: own }) => own.length === 0)
  return (
    <StaffPage frame={frame} title={t.title} styles={[props.style]}>
      <p>
        <a href="/strategy">{strategyText[frame.language].title}</a>
      </p>
      <h1>{t.title}</h1>
      <Faults faults={faults} frame={frame} />
      {meanwhile && (
        <p class="note bad" role="alert">
          {t.meanwhile}
        </p>
      )}
      <p>{t.lead}</p>
      {isDraft && <p class="note">{t.draft}</p>}
      {isEmpty ? (
        <p class="note">{t.none}</p>
      ) : (
        <ActivityChart {...props} language={frame.language} role={frame.person.role} />
      )}
      <Bringing {...props} />
      {!isEmpty && (
        <p class="screen-only">
          <a href="/registers/activities">{t.register}</a>
        </p>
      )}
    </StaffPage>
  )
}

function Faults({ faults, frame }: Pick<Props, 'faults' | 'frame'>) {
  if (faults.length === 0) return null
  const t = activitiesText[frame.language]
  return (
    <div class="summary" role="alert">
      <h2>{t.faults}</h2>
      <ul>
        {faults.map(({ number, fault }) =>
          recordFaultWords(activities.fields, [fault], frame.language).map(({ words }) => (
            <li>{t.fault(number, words)}</li>
          )),
        )}
      </ul>
    </div>
  )
}
