import { codingText } from '../../text/coding.ts'
import type { BoardProps } from './board-page.tsx'
import { ThemeName } from './marks.tsx'

/** The themes an author chose for the own story: shown once the coder has finished it, so that they lead nobody. */
export function SelfCodes({ frame, book, self }: BoardProps & { self: readonly string[] }) {
  const { self: t } = codingText[frame.language].board
  return (
    <section class="note">
      <h3>{t.title}</h3>
      {self.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul>
          {self.map((code) => (
            <li>
              <ThemeName book={book} code={code} language={frame.language} />
            </li>
          ))}
        </ul>
      )}
      <p class="soft">{t.words}</p>
    </section>
  )
}
