import { type Language, languageNames, languages } from '../../../src/domain/language.ts'
import type { Partner } from '../../../src/domain/partner.ts'
import type { Round } from '../../../src/domain/round.ts'
import type { Frame } from '../../components/staff-page.tsx'
import { doorsText } from '../../text/doors.ts'
import { AskOnce, Back } from '../rounds/ask-once.tsx'

type Props = {
  frame: Frame
  round: Round
  partner: Partner
  /** The partner's language, offered first. */
  language: Language
  address: string
  refusal?: 'begun' | 'declined' | 'not-open' | undefined
}

/** Before one partner's code is shown to somebody of the office: what that means. */
export function PrintWithCodePage(props: Props) {
  const { frame, round, partner, language, address, refusal } = props
  const t = doorsText[frame.language].paper
  return (
    <AskOnce frame={frame} round={round} title={t.askTitle}>
      {refusal ? (
        <p class="note bad" role="alert">
          {t.refusals[refusal]}
        </p>
      ) : (
        <>
          <p class="lead">{t.ask(<bdi>{partner.name}</bdi>)}</p>
          <ul>
            {t.askFacts.map((fact) => (
              <li>{fact}</li>
            ))}
          </ul>
        </>
      )}
      <form method="post" action={address}>
        <p class="actions">
          {!refusal &&
            [language, ...languages.filter((other) => other !== language)].map((one) => (
              <button type="submit" name="language" value={one}>
                {t.askButton(languageNames[one])}
              </button>
            ))}
          <a class="button second" href={`/rounds/${round.id}/paper`}>
            {t.without}
          </a>
          <Back frame={frame} round={round} />
        </p>
      </form>
    </AskOnce>
  )
}
