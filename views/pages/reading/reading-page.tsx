import type { ReadingProgress, ReadingState } from '../../../src/domain/reading.ts'
import type { Results } from '../../../src/domain/results.ts'
import type { ClosedRound } from '../../../src/domain/round.ts'
import type { FieldFault } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { readingText } from '../../text/reading.ts'
import { NotShown } from '../results/not-shown.tsx'
import { type HeldBack, HeldBackTexts } from './held-back.tsx'
import { Readers } from './readers.tsx'

/** One line of a reader's list: no word of the text itself. */
export type ListedText = { id: string; question: string; state: ReadingState; waits: boolean }

type Props = {
  frame: Frame
  round: ClosedRound
  progress: ReadingProgress
  readers: readonly { id: string; name: string }[]
  /** Who may be named. */
  possible: readonly { id: string; name: string }[]
  mayName: boolean
  faults: readonly FieldFault[]
  typed: readonly string[]
  /** For the two readers alone. */
  texts: readonly ListedText[] | null
  held: HeldBack
  results: Results | undefined
  earlier: readonly Results[]
}

/** How far a round's texts are read, by whom, and what is held back and why. */
export function ReadingPage(props: Props) {
  const { frame, round, progress, texts, held, results, earlier } = props
  const { language } = frame
  const t = readingText[language]
  const waiting = texts?.filter(({ waits }) => waits).length ?? 0
  return (
    <StaffPage frame={frame} title={t.title}>
      <p>
        <a href={`/rounds/${round.id}`}>
          <bdi>{round.title[language]}</bdi>
        </a>
      </p>
      <h1>{t.title}</h1>
      {round.state === 'closed' ? <p class="lead">{t.lead}</p> : <p class="note">{t.over}</p>}
      {progress.all === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <p class="note good">
          {t.progress(progress.confirmed, progress.all)}{' '}
          {texts && (waiting > 0 ? t.mine(waiting) : t.allDone)}
        </p>
      )}
      {texts && waiting > 0 && (
        <p class="actions">
          <a class="button" href={`/rounds/${round.id}/reading/next`}>
            {t.begin}
          </a>
        </p>
      )}
      {progress.all > 0 && round.state === 'closed' && <Readers {...props} />}
      {texts && texts.length > 0 && <List {...props} texts={texts} />}
      <section>
        <h2>{t.hidden.title}</h2>
        <HeldBackTexts held={held} language={language} />
      </section>
      {results && <NotShown results={results} earlier={earlier} language={language} />}
    </StaffPage>
  )
}

function List({ frame, round, texts }: Props & { texts: readonly ListedText[] }) {
  const { list: t } = readingText[frame.language]
  return (
    <section>
      <h2>{t.title}</h2>
      <div class="scroll">
        <table>
          <caption>{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.number}</th>
              <th scope="col">{t.question}</th>
              <th scope="col">{t.state}</th>
            </tr>
          </thead>
          <tbody>
            {texts.map(({ id, question, state, waits }, index) => (
              <tr>
                <td>
                  <a href={`/rounds/${round.id}/reading/${id}`}>
                    {t.number} {index + 1}
                  </a>
                </td>
                <td>
                  <bdi>{question}</bdi>
                </td>
                <td>
                  {t.states[state]}
                  {waits && (
                    <>
                      {' '}
                      <span class="tag">{t.waitsForYou}</span>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
