import type { SharedRound } from '../../../src/domain/round.ts'
import { FaultSummary, Field, type FieldFault } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { longMoment } from '../../text/dates.ts'
import { planKeepingText } from '../../text/plan-keeping.ts'
import { roundsText } from '../../text/rounds.ts'
import { sharingText } from '../../text/sharing.ts'
import { ActForm } from './act-form.tsx'
import { AskOnce } from './ask-once.tsx'

/** Why a round is published without an agreed plan, as it is typed. */
export type ReasonAsked = { typed: string; fault: 'missing' | 'too-long' | null }

type Props = {
  frame: Frame
  round: SharedRound
  /** Null where the plan is agreed, or the step is waived already. */
  withoutPlan: ReasonAsked | null
  tickMissing?: boolean
}

/** Before the results are open to the learning event and to observers. */
export function PublicationPage({ frame, round, withoutPlan, tickMissing = false }: Props) {
  const { language } = frame
  const { publish: t } = sharingText[language]
  const { plan, closing } = roundsText[language]
  const { needed } = planKeepingText[language]
  const reason: readonly FieldFault[] = withoutPlan?.fault
    ? [{ field: 'reason', words: needed[withoutPlan.fault] }]
    : []
  const tick = tickMissing ? [{ field: 'sure', words: closing.tickFirst }] : []
  return (
    <AskOnce frame={frame} round={round} title={t.title}>
      <FaultSummary title={plan.faults} faults={[...reason, ...tick]} />
      <p class="lead">{t.sentence(longMoment(round.sharedAt, round.zone, language))}</p>
      <ul>
        {t.words.map((words) => (
          <li>{words}</li>
        ))}
      </ul>
      {withoutPlan && (
        <div class="note bad">
          <p>
            <strong>{needed.title}.</strong> {needed.words}
          </p>
          <p>
            <a href={`/rounds/${round.id}/plan`}>{needed.toPlan}</a>
          </p>
        </div>
      )}
      <ActForm
        frame={frame}
        round={round}
        act="publication"
        tick={t.tick}
        button={t.button}
        tickMissing={tickMissing}
      >
        {withoutPlan && (
          <Field name="reason" label={needed.reason} hint={needed.hint} faults={reason}>
            {(attributes) => (
              <textarea {...attributes} rows={2}>
                {withoutPlan.typed}
              </textarea>
            )}
          </Field>
        )}
      </ActForm>
    </AskOnce>
  )
}
