import { may } from '../../../src/domain/access.ts'
import type { CancelledRound } from '../../../src/domain/round.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { longMoment } from '../../text/dates.ts'
import { monitorText } from '../../text/monitor.ts'
import { roundsText } from '../../text/rounds.ts'

type Props = { frame: Frame; round: CancelledRound }

/** A round that was called off: there is nothing left to do in it. */
export function CancelledPage({ frame, round }: Props) {
  const { cancelled: t, states } = roundsText[frame.language]
  const title = round.title[frame.language]
  return (
    <StaffPage frame={frame} title={title}>
      <p>
        <span class="tag">{states[round.state]}</span>
      </p>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p class="lead">{t.since(longMoment(round.cancelledAt, round.zone, frame.language))}</p>
      <p>{t.erased}</p>
      {may(frame.person.role, 'run rounds') && (
        <p>
          <a href={`/rounds/${round.id}/ledger`}>{monitorText[frame.language].toLedger}</a>
        </p>
      )}
    </StaffPage>
  )
}
