import type { Day } from '../../../src/domain/calendar.ts'
import type { Language, RespondentLanguage } from '../../../src/domain/language.ts'
import type { MeetingFault, TypedMeeting } from '../../../src/domain/meeting.ts'
import type { Round } from '../../../src/domain/round.ts'
import type { Staff } from '../../../src/domain/staff.ts'
import { FaultSummary, type FieldFault, SelectField, TextField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { longDay } from '../../text/dates.ts'
import { meetingText, spokenNames } from '../../text/meeting.ts'

type Props = {
  frame: Frame
  round: Round
  turn: number
  typed: TypedMeeting
  faults: readonly MeetingFault[]
  changedSince: boolean
  people: readonly Pick<Staff, 'id' | 'name'>[]
  offered: readonly RespondentLanguage[]
  /** The first day that leaves partners their five working days. */
  earliest: Day
  isShared: boolean
}

/** When, where and by whom the interface meeting is held. */
export function MeetingDatePage(props: Props) {
  const { frame, round, turn, typed, changedSince, people, earliest, isShared } = props
  const t = meetingText[frame.language]
  const faults = props.faults.map((fault) => told(fault, frame.language))
  const outside = { value: '', label: t.outside }
  return (
    <StaffPage frame={frame} title={t.title}>
      <p>
        <a href={`/rounds/${round.id}/meeting`}>{t.back}</a>
      </p>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FaultSummary title={t.faultTitle} faults={faults} />
      {changedSince && (
        <div class="note bad" role="alert">
          <p>{t.changedSince}</p>
        </div>
      )}
      {isShared && <p class="note">{t.mailSaid}</p>}
      <form method="post" class="stack" novalidate>
        <input type="hidden" name="turn" value={`${turn}`} />
        <TextField
          name="day"
          type="date"
          label={t.day}
          hint={`${t.earliest(longDay(earliest, frame.language))} ${t.holidays}`}
          value={typed.day}
          faults={faults}
        />
        <TextField
          name="time"
          type="time"
          label={t.time}
          hint={t.zone(round.zone.replaceAll('_', ' '))}
          value={typed.time}
          faults={faults}
        />
        <TextField name="hours" type="number" label={t.hours} value={typed.hours} faults={faults} />
        <TextField
          name="place"
          label={t.place}
          hint={t.placeHint}
          value={typed.place}
          faults={faults}
        />
        <SelectField
          name="facilitator"
          label={t.facilitator}
          hint={t.facilitatorHint}
          value={typed.facilitator}
          options={[outside, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
          faults={faults}
        />
        <TextField
          name="outside"
          label={t.outsideName}
          hint={t.outsideHint}
          value={typed.outside}
          faults={faults}
        />
        <Tick name="noBudget" label={t.noBudget} ticked={typed.noBudget} faults={faults} />
        <Languages {...props} faults={faults} />
        <div class="actions">
          <button type="submit">{t.save}</button>
        </div>
      </form>
    </StaffPage>
  )
}

function told(fault: MeetingFault, language: Language): FieldFault {
  const t = meetingText[language]
  const { field, kind } = fault
  if (kind === 'too-soon') return { field, words: t.tooSoon(longDay(fault.earliest, language)) }
  if (kind === 'missing' && (field === 'place' || field === 'outside'))
    return { field, words: t.missing[field] }
  return { field, words: t.faults[kind] }
}

type TickProps = { name: string; label: string; ticked: boolean; faults: readonly FieldFault[] }

function Tick({ name, label, ticked, faults }: TickProps) {
  const fault = faults.find(({ field }) => field === name)
  return (
    <div>
      {fault && (
        <p class="fault" id={`${name}-fault`}>
          {fault.words}
        </p>
      )}
      <label class="choice">
        <input
          type="checkbox"
          id={name}
          name={name}
          value="yes"
          checked={ticked}
          aria-invalid={fault ? 'true' : undefined}
          aria-describedby={fault ? `${name}-fault` : undefined}
        />
        {label}
      </label>
    </div>
  )
}

type LanguagesProps = Pick<Props, 'frame' | 'typed' | 'offered'> & { faults: readonly FieldFault[] }

function Languages({ frame, typed, offered, faults }: LanguagesProps) {
  const fault = faults.find(({ field }) => field === 'languages')
  return (
    <fieldset
      id="languages"
      aria-invalid={fault ? 'true' : undefined}
      aria-describedby={fault ? 'languages-fault' : undefined}
    >
      <legend>{meetingText[frame.language].languages}</legend>
      {fault && (
        <p class="fault" id="languages-fault">
          {fault.words}
        </p>
      )}
      {offered.map((one) => (
        <label class="choice">
          <input
            type="checkbox"
            name="languages"
            value={one}
            checked={typed.languages.includes(one)}
          />
          {spokenNames[frame.language][one]}
        </label>
      ))}
    </fieldset>
  )
}
