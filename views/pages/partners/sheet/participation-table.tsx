import type { ParticipationState } from '../../../../src/domain/invitation.ts'
import type { Language } from '../../../../src/domain/language.ts'
import type { LaunchedRound } from '../../../../src/domain/round.ts'
import { sheetText } from '../../../text/partner-sheet.ts'

type Props = {
  language: Language
  participation: readonly { round: LaunchedRound; state: ParticipationState }[]
}

/** Whether a partner took part, round by round; never what it answered. */
export function ParticipationTable({ language, participation }: Props) {
  const t = sheetText[language]
  if (participation.length === 0) return <p class="soft">{t.noParticipation}</p>
  return (
    <div class="scroll">
      <table class="stacked">
        <caption>{t.participationCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.participationColumns.round}</th>
            <th scope="col">{t.participationColumns.state}</th>
          </tr>
        </thead>
        <tbody>
          {participation.map(({ round, state }) => (
            <tr>
              <th scope="row">
                <a href={`/rounds/${round.id}`}>
                  <bdi>{round.title[language]}</bdi>
                </a>
              </th>
              <td>{t.states[state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
