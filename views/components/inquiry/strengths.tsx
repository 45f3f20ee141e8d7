import type { Strengths as Found } from '../../../src/domain/inquiry-results.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { Results } from '../../../src/domain/results.ts'
import { strengthsText } from '../../text/told-inquiry.ts'
import { LocalisedText } from '../localised-text.tsx'

type Props = { strengths: Found; themes: Results['themes']; language: Language }

/** Which strengths persist, and which are new, beside those of the round before. */
export function Strengths({ strengths, themes, language }: Props) {
  const t = strengthsText[language]
  const { since } = strengths
  return (
    <section>
      <h2>{t.title}</h2>
      {since === null ? (
        <p>{t.first}</p>
      ) : (
        <>
          <Named
            words={t.persisting(since)}
            codes={strengths.persisting}
            {...{ themes, language }}
          />
          <Named words={t.new(since)} codes={strengths.new} {...{ themes, language }} />
        </>
      )}
    </section>
  )
}

type NamedProps = Pick<Props, 'themes' | 'language'> & { words: string; codes: readonly string[] }

function Named({ words, codes, themes, language }: NamedProps) {
  if (codes.length === 0)
    return (
      <p>
        {words} {strengthsText[language].none}.
      </p>
    )
  return (
    <>
      <p>{words}</p>
      <ul>
        {codes.map((code) => (
          <li>
            <LocalisedText
              text={themes.find((theme) => theme.code === code)?.label ?? null}
              fallback={code}
              language={language}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
