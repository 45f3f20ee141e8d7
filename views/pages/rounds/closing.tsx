import type { Participation } from '../../../src/domain/participation.ts'
import type { Round } from '../../../src/domain/round.ts'
import { FaultSummary } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { roundsText } from '../../text/rounds.ts'
import { ActForm } from './act-form.tsx'
import { AskOnce } from './ask-once.tsx'

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
      <ActForm
        frame={frame}
        round={round}
        act="closing"
        tick={t.tick}
        button={t.close}
        danger
        tickMissing={tickMissing}
      />
    </AskOnce>
  )
}
