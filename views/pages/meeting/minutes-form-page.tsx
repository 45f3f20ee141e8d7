import type { MinutesFault, TypedMinutes } from '../../../src/domain/minutes.ts'
import type { Round } from '../../../src/domain/round.ts'
import { FaultSummary, Field, TextField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { minutesText, minutesTold } from '../../text/minutes.ts'

type Props = {
  frame: Frame
  round: Round
  typed: TypedMinutes
  turn: number
  faults: readonly MinutesFault[]
  changedSince: boolean
  maySend: boolean
  isBegun: boolean
}

/** Who was there and what was decided; what was said stands on the agenda. */
export function MinutesFormPage(props: Props) {
  const { frame, round, typed, turn, changedSince, maySend, isBegun } = props
  const t = minutesText[frame.language]
  const { title } = minutesTold[frame.language]
  const faults = props.faults.map(({ field, kind }) => ({ field, words: t.faults[kind] }))
  return (
    <StaffPage frame={frame} title={title}>
      <p>
        <a href={`/rounds/${round.id}/meeting`}>{t.back}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">{t.lead}</p>
      <FaultSummary title={t.faultTitle} faults={faults} />
      {changedSince && (
        <div class="note bad" role="alert">
          <p>{t.changedSince}</p>
        </div>
      )}
      <form method="post" action={`/rounds/${round.id}/meeting/minutes`} class="stack" novalidate>
        <input type="hidden" name="turn" value={`${turn}`} />
        {(['fromPartners', 'fromOffice'] as const).map((name) => (
          <TextField
            name={name}
            type="number"
            label={t.fields[name]}
            value={typed[name]}
            faults={faults}
          />
        ))}
        {(['organisations', 'decisions'] as const).map((name) => (
          <Field name={name} label={t.fields[name]} hint={t.hints[name]} faults={faults}>
            {(attributes) => (
              <textarea {...attributes} rows={6}>
                {typed[name]}
              </textarea>
            )}
          </Field>
        ))}
        <p class="actions">
          <button type="submit">{t.save}</button>
          {maySend && isBegun && (
            <a class="button second" href={`/rounds/${round.id}/meeting/minutes/sending`}>
              {t.toSend}
            </a>
          )}
        </p>
      </form>
    </StaffPage>
  )
}
