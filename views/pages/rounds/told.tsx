import type { Round } from '../../../src/domain/round.ts'
import type { Frame } from '../../components/staff-page.tsx'
import { roundsText } from '../../text/rounds.ts'
import { AskOnce } from './ask-once.tsx'

type Props = { frame: Frame; round: Round; why: 'alreadyOpen' | 'notDraft' | 'notOpen' }

/** Why nothing was done, when the round has moved on meanwhile. */
export function ToldPage({ frame, round, why }: Props) {
  const { told: t } = roundsText[frame.language]
  return (
    <AskOnce frame={frame} round={round} title={t[`${why}Title`]}>
      <p class="lead">{t[why]}</p>
      <p class="actions">
        <a class="button" href={`/rounds/${round.id}`}>
          {t.toRound}
        </a>
      </p>
    </AskOnce>
  )
}
