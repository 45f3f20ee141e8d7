import type { SentMinutes } from '../../../src/domain/minutes.ts'
import type { Round } from '../../../src/domain/round.ts'
import { FaultSummary } from '../../components/fields.tsx'
import { MinutesBody } from '../../components/minutes-body.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { minutesText } from '../../text/minutes.ts'
import { roundsText } from '../../text/rounds.ts'

type Props = {
  frame: Frame
  round: Round
  turn: number
  isSent: boolean
  /** How many are written to. */
  people: number
  minutes: SentMinutes
  tickMissing: boolean
  refused: boolean
}

/** Before the minutes go to all partners: what they will read, and that it then stands. */
export function SendMinutesPage(props: Props) {
  const { frame, round, turn, isSent, people, minutes, tickMissing, refused } = props
  const { language } = frame
  const t = minutesText[language]
  const { closing, plan } = roundsText[language]
  const back = `/rounds/${round.id}/meeting/minutes`
  const faults = tickMissing ? [{ field: 'sure', words: closing.tickFirst }] : []
  return (
    <StaffPage frame={frame} title={t.send.title}>
      <p>
        <a href={back}>{t.back}</a>
      </p>
      <h1>{refused ? t.send.refusedTitle : t.send.title}</h1>
      <FaultSummary title={plan.faults} faults={faults} />
      {refused && <p class="note bad">{t.send.refused}</p>}
      <p class="lead">{turn === 0 ? t.send.empty : t.send.sentence(people)}</p>
      <ul>
        {t.send.words.map((words) => (
          <li>{words}</li>
        ))}
      </ul>
      {turn > 0 && !isSent && (
        <form method="post" action={`${back}/sending`}>
          <input type="hidden" name="turn" value={`${turn}`} />
          <label class="choice">
            <input
              type="checkbox"
              id="sure"
              name="sure"
              value="yes"
              aria-invalid={tickMissing ? 'true' : undefined}
            />
            {t.send.tick}
          </label>
          <p class="actions">
            <button type="submit">{t.send.button}</button>
            <a href={back}>{t.back}</a>
          </p>
        </form>
      )}
      <h2>{t.send.preview}</h2>
      <MinutesBody minutes={minutes} additions={[]} language={language} />
    </StaffPage>
  )
}
