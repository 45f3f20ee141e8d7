import type { Instant } from '../../../src/domain/calendar.ts'
import type { Partner } from '../../../src/domain/partner.ts'
import type { Round } from '../../../src/domain/round.ts'
import type { Frame } from '../../components/staff-page.tsx'
import { longMoment } from '../../text/dates.ts'
import { remindersText } from '../../text/reminders.ts'
import { roundsText } from '../../text/rounds.ts'
import { AskOnce, Back } from './ask-once.tsx'

type Props = {
  frame: Frame
  round: Round
  partners: readonly Partner[]
  /** When they go out, if not at once. */
  waitUntil: Instant | null
}

/** Who would be reminded, before anybody is. */
export function RemindersPage({ frame, round, partners, waitUntil }: Props) {
  const { reminders: t } = roundsText[frame.language]
  return (
    <AskOnce frame={frame} round={round} title={t.title}>
      {partners.length === 0 ? (
        <p class="lead">{t.nobody}</p>
      ) : (
        <>
          <p class="lead">{t.sentence(partners.length)}</p>
          <ul>
            {partners.map(({ name }) => (
              <li>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {waitUntil !== null && partners.length > 0 && (
        <p>
          {remindersText[frame.language].waits(longMoment(waitUntil, round.zone, frame.language))}
        </p>
      )}
      <p>{t.rest}</p>
      <form method="post" action={`/rounds/${round.id}/reminders`}>
        <p class="actions">
          {partners.length > 0 && <button type="submit">{t.send(partners.length)}</button>}
          <Back frame={frame} round={round} />
        </p>
      </form>
    </AskOnce>
  )
}
