import { type Codebook, countsUnder, findTheme } from '../../../src/domain/codebook-versions.ts'
import type { Language } from '../../../src/domain/language.ts'
import { type Segment, sliceOf } from '../../../src/domain/segment.ts'
import { LocalisedText, plainText } from '../../components/localised-text.tsx'
import { codingText } from '../../text/coding.ts'
import type { BoardProps } from './board-page.tsx'

/** This coder's marks in an answer, each to be taken away again. */
export function Marks({ frame, round, book, marks, answer, open }: BoardProps) {
  const { language } = frame
  const { board: t, valences } = codingText[language]
  return (
    <section class="marks">
      <h3>{t.marked(marks.length)}</h3>
      {marks.length === 0 && <p class="soft">{t.nothingMarked}</p>}
      <ul>
        {marks.map((mark) => (
          <li class={mark.valence} data-mark={mark.id} {...spanOf(mark)}>
            <p>
              <strong>
                <ThemeName book={book} code={mark.theme} language={language} />
              </strong>{' '}
              <span class="tag">{valences[mark.valence]}</span>
            </p>
            {answer.kind === 'raw' && (
              <p class="quoted">
                <q>
                  <bdi>{sliceOf(answer.words, mark)}</bdi>
                </q>
              </p>
            )}
            {open && (
              <form method="post" action={`/rounds/${round.id}/coding/marks/${mark.id}/removal`}>
                <input type="hidden" name="text" value={mark.text} />
                <button
                  type="submit"
                  class="quiet"
                  aria-label={t.unmarkWhat(nameOf(book, mark.theme, language))}
                >
                  {t.unmark}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the script needs to make a mark again. */
function spanOf({ start, end, theme, valence }: Segment) {
  return { 'data-start': start, 'data-end': end, 'data-theme': theme, 'data-valence': valence }
}

type NameProps = { book: Codebook; code: string; language: Language }

/** The name of a theme as it was marked, and what became of it since. */
export function ThemeName({ book, code, language }: NameProps) {
  const { formerTheme: t } = codingText[language].board
  const theme = findTheme(book, code)
  const standing = theme?.standing
  return (
    <>
      <LocalisedText text={theme?.label ?? null} fallback={code} language={language} />
      {standing?.kind === 'merged' && (
        <small> {t.merged(nameOf(book, countsUnder(book, code) ?? standing.into, language))}</small>
      )}
      {standing?.kind === 'split' && (
        <small>
          {' '}
          {t.split(standing.into.map((one) => nameOf(book, one, language)).join(', '))}
        </small>
      )}
    </>
  )
}

export function nameOf(book: Codebook, code: string, language: Language): string {
  return plainText(findTheme(book, code)?.label ?? null, code, language)
}
