import type { SharedRound } from '../../../src/domain/round.ts'
import { FaultSummary } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { longMoment } from '../../text/dates.ts'
import { roundsText } from '../../text/rounds.ts'
import { sharingText } from '../../text/sharing.ts'
import { ActForm } from './act-form.tsx'
import { AskOnce } from './ask-once.tsx'

type Props = { frame: Frame; round: SharedRound; tickMissing?: boolean }

/** Before the results are open to the learning event and to observers. */
export function PublicationPage({ frame, round, tickMissing = false }: Props) {
  const { language } = frame
  const { publish: t } = sharingText[language]
  const { plan, closing } = roundsText[language]
  const faults = tickMissing ? [{ field: 'sure', words: closing.tickFirst }] : []
  return (
    <AskOnce frame={frame} round={round} title={t.title}>
      <FaultSummary title={plan.faults} faults={faults} />
      <p class="lead">{t.sentence(longMoment(round.sharedAt, round.zone, language))}</p>
      <ul>
        {t.words.map((words) => (
          <li>{words}</li>
        ))}
      </ul>
      <ActForm
        frame={frame}
        round={round}
        act="publication"
        tick={t.tick}
        button={t.button}
        tickMissing={tickMissing}
      />
    </AskOnce>
  )
}
