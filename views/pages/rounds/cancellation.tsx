import type { Participation } from '../../../src/domain/participation.ts'
import type { OpenRound } from '../../../src/domain/round.ts'
import { FaultSummary } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { roundMovesText } from '../../text/round-moves.ts'
import { roundsText } from '../../text/rounds.ts'
import { AskOnce, Back } from './ask-once.tsx'

type Props = {
  frame: Frame
  round: OpenRound
  participation: Participation
  told: number
  tickMissing: boolean
}

/** Calling a round off: what is lost, who is told, and the tick that it is meant. */
export function CancellationPage({ frame, round, participation, told, tickMissing }: Props) {
  const { cancellation: t } = roundMovesText[frame.language]
  const { plan, closing } = roundsText[frame.language]
  const faults = tickMissing ? [{ field: 'sure', words: closing.tickFirst }] : []
  return (
    <AskOnce frame={frame} round={round} title={t.title}>
      <FaultSummary title={plan.faults} faults={faults} />
      <p class="lead">{t.lost(participation.sent, participation.started)}</p>
      <ul>
        {t.words.map((words) => (
          <li>{words}</li>
        ))}
        <li>{t.told(told)}</li>
      </ul>
      <form method="post" action={`/rounds/${round.id}/cancellation`}>
        <label class="choice">
          <input
            type="checkbox"
            id="sure"
            name="sure"
            value="yes"
            aria-invalid={tickMissing ? 'true' : undefined}
          />
          {t.tick}
        </label>
        <p class="actions">
          <button type="submit" class="danger">
            {t.cancel}
          </button>
          <Back frame={frame} round={round} />
        </p>
      </form>
    </AskOnce>
  )
}
