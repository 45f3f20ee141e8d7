import type { Language } from '../../../src/domain/language.ts'
import { closingInstant, isClosed, type Round } from '../../../src/domain/round.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { longMoment } from '../../text/dates.ts'
import { historyText } from '../../text/history.ts'
import { pulseText } from '../../text/pulse.ts'
import { roundsText } from '../../text/rounds.ts'

type Props = { frame: Frame; rounds: readonly Round[]; mayRun: boolean }

/** Every round, the newest first. */
export function RoundsPage({ frame, rounds, mayRun }: Props) {
  const t = roundsText[frame.language].list
  const prepare = mayRun && (
    <p class="actions">
      <a class="button" href="/rounds/new">
        {t.prepare}
      </a>
      <a href="/history">{historyText[frame.language].link}</a>
    </p>
  )
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      {rounds.length === 0 ? (
        <div class="empty">
          <p>{t.empty}</p>
          {prepare}
        </div>
      ) : (
        <>
          <p>{t.lead}</p>
          {prepare}
          <p>
            <a href="/between-rounds">{pulseText[frame.language].link}</a>
          </p>
          <RoundsTable rounds={rounds} language={frame.language} />
        </>
      )}
    </StaffPage>
  )
}

function RoundsTable({ rounds, language }: { rounds: readonly Round[]; language: Language }) {
  const { list: t, states } = roundsText[language]
  return (
    <div class="scroll">
      <table class="stacked">
        <caption>{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.year}</th>
            <th scope="col">{t.round}</th>
            <th scope="col">{t.where}</th>
            <th scope="col">{t.closing}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <tr>
              <td>{round.year}</td>
              <th scope="row">
                <a href={`/rounds/${round.id}`}>
                  <bdi>{round.title[language]}</bdi>
                </a>
              </th>
              <td>
                <span class="tag">{states[round.state]}</span>
              </td>
              <td>{longMoment(closingOf(round), round.zone, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** When a round closed, or will. */
export function closingOf(round: Round) {
  return isClosed(round) ? round.closedAt : closingInstant(round)
}
