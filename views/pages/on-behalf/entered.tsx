import type { Partner } from '../../../src/domain/partner.ts'
import type { LaunchedRound } from '../../../src/domain/round.ts'
import type { Frame } from '../../components/staff-page.tsx'
import { doorsText } from '../../text/doors.ts'
import { AskOnce } from '../rounds/ask-once.tsx'

type Props = {
  frame: Frame
  round: LaunchedRound
  partner: Partner
  address: string
  code: string
  /** Other parts of this partner can still be typed in. */
  more: boolean
}

/** The answers are in; the code is for the partner. Nothing of what was typed is shown again. */
export function EnteredPage({ frame, round, partner, address, code, more }: Props) {
  const t = doorsText[frame.language].onBehalf
  return (
    <AskOnce frame={frame} round={round} title={t.enteredTitle}>
      <p class="lead">{t.entered(<bdi>{partner.name}</bdi>)}</p>
      <p>
        {t.receipt} <strong data-receipt>{code}</strong>
      </p>
      <p class="actions">
        {more && (
          <a class="button" href={address}>
            {t.nextPart}
          </a>
        )}
        <a class={more ? 'button second' : 'button'} href={`/rounds/${round.id}`}>
          {t.toRound}
        </a>
      </p>
    </AskOnce>
  )
}
