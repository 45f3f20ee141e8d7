import { type Instant, instantOf } from '../../../src/domain/calendar.ts'
import { closingInstant, type OpenRound } from '../../../src/domain/round.ts'
import { FaultSummary, TextField } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { longMoment } from '../../text/dates.ts'
import { roundMovesText } from '../../text/round-moves.ts'
import { roundsText } from '../../text/rounds.ts'
import { AskOnce, Back } from './ask-once.tsx'

type Props = {
  frame: Frame
  round: OpenRound
  /** The one extension there was, which leaves no other. */
  extension: { closedBefore: string; extendedAt: Instant } | null
  told: number
  typed: { day: string; time: string }
  fault: 'not-a-moment' | 'not-later' | null
}

/** More time to answer, once, announced to everybody. */
export function ExtensionPage(props: Props) {
  const { frame, round, extension } = props
  const { extension: t } = roundMovesText[frame.language]
  const words = (at: Instant) => longMoment(at, round.zone, frame.language)
  if (extension)
    return (
      <AskOnce frame={frame} round={round} title={t.alreadyTitle}>
        <p class="lead">
          {t.already(
            words(instantOf(extension.closedBefore, round.zone)),
            words(closingInstant(round)),
          )}
        </p>
        <Back frame={frame} round={round} />
      </AskOnce>
    )
  return <ExtensionForm {...props} closing={words(closingInstant(round))} />
}

function ExtensionForm({ frame, round, told, typed, fault, closing }: Props & { closing: string }) {
  const { extension: t } = roundMovesText[frame.language]
  const { plan } = roundsText[frame.language]
  const faults = fault ? [{ field: 'closesOn', words: t.faults[fault] }] : []
  return (
    <AskOnce frame={frame} round={round} title={t.title}>
      <FaultSummary title={plan.faults} faults={faults} />
      <p class="lead">{t.now(closing)}</p>
      <p>{t.once}</p>
      <p>{t.told(told)}</p>
      <form method="post" action={`/rounds/${round.id}/extension`} class="stack" noValidate>
        <p class="hint">{plan.hints.closes(round.zone)}</p>
        <div class="row">
          <TextField
            name="closesOn"
            label={plan.labels.closesOn}
            value={typed.day}
            type="date"
            faults={faults}
          />
          <TextField
            name="closesAt"
            label={plan.labels.closesAt}
            value={typed.time}
            type="time"
            faults={faults}
          />
        </div>
        <p class="actions">
          <button type="submit">{t.extend(told)}</button>
          <Back frame={frame} round={round} />
        </p>
      </form>
    </AskOnce>
  )
}
