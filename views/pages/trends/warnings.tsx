import type { Language } from '../../../src/domain/language.ts'
import type { Trends } from '../../../src/domain/trend.ts'
import { trendsText } from '../../text/trends.ts'

type Props = { trends: Trends; language: Language }

/** What a reader of any trend must know: rounds few answered, and rounds that are not mixed in. */
export function Warnings({ trends: { rounds, leftOut }, language }: Props) {
  const t = trendsText[language]
  const low = rounds.filter(({ participation }) => participation.lowResponse)
  return (
    <>
      {low.length > 0 && (
        <div class="note bad">
          <h2>{t.lowTitle}</h2>
          <p>{t.low}</p>
          <ul>
            {low.map(({ label, participation: { sent, invited } }) => (
              <li>{t.response(label, sent, invited)}</li>
            ))}
          </ul>
        </div>
      )}
      {leftOut.length > 0 && <p class="soft">{t.leftOut(leftOut.join(', '))}</p>}
    </>
  )
}
