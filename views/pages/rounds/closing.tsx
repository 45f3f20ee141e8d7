import type { Participation } from '../../../src/domain/participation.ts'
import type { Round } from '../../../src/domain/round.ts'
import { FaultSummary } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { roundsText } from '../../text/rounds.ts'
import { AskOnce, Back } from './ask-once.tsx'

type Props = { frame: Frame; round: Round; participation: Participation; tickMissing?: boolean }

/** Closing by hand, before its time. */
export function ClosingPage({ frame, round, participation, tickMissing = false }: Props) {
  const { closing: t, plan } = roundsText[frame.language]
  const faults = tickMissing ? [{ field: 'sure', words: t.tickFirst }] : []
  return (
    <AskOnce frame={frame} round={round} title={t.title}>
      <FaultSummary title={plan.faults} faults={faults} />
      <p class="lead">{t.sentence(participation.sent, participation.invited)}</p>
      <ul>
        {t.words.map((words) => (
          <li>{words}</li>
        ))}
      </ul>
      <form method="post" action={`/rounds/${round.id}/closing`}>
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
            {t.close}
          </button>
          <Back frame={frame} round={round} />
        </p>
      </form>
    </AskOnce>
  )
}
