import {
  officeHours,
  type ReminderFault,
  type SetReminder,
  type TypedReminder,
} from '../../../src/domain/reminder-schedule.ts'
import type { DraftRound, OpenRound } from '../../../src/domain/round.ts'
import { FaultSummary } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { remindersText } from '../../text/reminders.ts'
import { roundsText } from '../../text/rounds.ts'
import { AskOnce, Back } from './ask-once.tsx'
import { SetReminders } from './set-reminders.tsx'

type Props = {
  frame: Frame
  round: DraftRound | OpenRound
  set: readonly SetReminder[]
  places: readonly TypedReminder[]
  faults: readonly ReminderFault[]
}

/** Which reminders go out by themselves, and when. */
export function ReminderPlanPage({ frame, round, set, places, faults }: Props) {
  const t = remindersText[frame.language]
  const told = faults.map(({ place, kind }) => ({ field: `days-${place}`, words: t.faults[kind] }))
  const spent = set.filter(({ spentAt }) => spentAt !== null)
  return (
    <AskOnce frame={frame} round={round} title={t.title}>
      <FaultSummary title={roundsText[frame.language].plan.faults} faults={told} />
      <p class="lead">{t.lead}</p>
      <p>{t.night(officeHours.from, officeHours.to, round.zone)}</p>
      {spent.length > 0 && <SetReminders frame={frame} round={round} set={spent} />}
      <form method="post" action={`/rounds/${round.id}/reminder-plan`} class="stack" noValidate>
        {places.map(({ kind, typed }, place) => (
          <Place
            id={`days-${place}`}
            label={t.labels[kind]}
            typed={typed}
            fault={told.find(({ field }) => field === `days-${place}`)?.words}
          />
        ))}
        <p class="hint">{t.empty}</p>
        <p class="actions">
          <button type="submit">{t.save}</button>
          <Back frame={frame} round={round} />
        </p>
      </form>
    </AskOnce>
  )
}

type PlaceProps = { id: string; label: string; typed: string; fault: string | undefined }

/** All places share one name: their order says which is which. */
function Place({ id, label, typed, fault }: PlaceProps) {
  return (
    <div>
      <label for={id}>{label}</label>
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <input
        id={id}
        name="days"
        inputMode="numeric"
        value={typed}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
      />
    </div>
  )
}
