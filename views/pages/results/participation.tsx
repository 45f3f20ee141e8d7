import type { Language } from '../../../src/domain/language.ts'
import { manyCouldNotSay } from '../../../src/domain/method/response.ts'
import { isShown, type Results } from '../../../src/domain/results.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import { partOf, percent } from '../../text/figures.ts'
import { resultsText } from '../../text/results.ts'

type Props = {
  results: Results
  language: Language
  /** Where the statements do not stand below with all their figures. */
  brief?: boolean
  /** The page with every statement, where this one leaves some out; else empty. */
  whole?: string
}

/** Who answered and who did not: silence is a finding too. */
export function Participation({ results, language, brief = false, whole = '' }: Props) {
  const t = resultsText[language]
  const { invited, sent, declined, late, lowResponse } = results.participation
  const share = percent(invited === 0 ? 0 : sent / invited, language)
  const silent = invited - sent
  const sentences = [
    t.participation({ sent, invited, share }),
    declined ? t.declined(declined) : '',
    late ? t.late(late) : '',
    silent > 0 && !brief ? t.silence(silent) : '',
  ]
  const words = sentences.filter((sentence) => sentence !== '').join(' ')
  return (
    <section>
      <h2 id="participation">{t.participationTitle}</h2>
      {lowResponse ? (
        <div class="note bad">
          <p>
            <strong>{t.lowTitle}</strong>
          </p>
          <p>{words}</p>
          <p>{t.low}</p>
        </div>
      ) : (
        <p>{words}</p>
      )}
      <CouldNotSay results={results} language={language} brief={brief} whole={whole} />
    </section>
  )
}

/** Statements that many partners could not grade say something too: often that they never see this side of the office. */
function CouldNotSay({ results, language, brief = false, whole = '' }: Props) {
  const t = resultsText[language]
  const found = results.indicators.filter(isShown).filter(manyCouldNotSay)
  if (found.length === 0) return null
  return (
    <>
      <p>{t.couldNotSay}</p>
      <ul>
        {found.map(({ code, text, n, dontKnow }) => (
          <li>
            {brief ? (
              <LocalisedText text={text} fallback={code} language={language} />
            ) : (
              <a href={`${whole}#${code}`}>
                <LocalisedText text={text} fallback={code} language={language} />
              </a>
            )}{' '}
            ({partOf(dontKnow, n + dontKnow, language)})
          </li>
        ))}
      </ul>
    </>
  )
}
