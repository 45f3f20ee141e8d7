import type { Codebook } from '../../../src/domain/codebook-versions.ts'
import type { Language } from '../../../src/domain/language.ts'
import { codingText } from '../../text/coding.ts'
import { ThemeName } from './marks.tsx'

type Props = { language: Language; book: Codebook; self: readonly string[] }

/** The themes an author chose for the own story: shown once the coder has finished it, so that they lead nobody. */
export function SelfCodes({ language, book, self }: Props) {
  const { self: t } = codingText[language].board
  return (
    <section class="note">
      <h3>{t.title}</h3>
      {self.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul>
          {self.map((code) => (
            <li>
              <ThemeName book={book} code={code} language={language} />
            </li>
          ))}
        </ul>
      )}
      <p class="soft">{t.words}</p>
    </section>
  )
}
