import type { Codebook } from '../../../src/domain/codebook-versions.ts'
import type { Localised } from '../../../src/domain/language.ts'
import type { Round } from '../../../src/domain/round.ts'
import { type Segment, sliceOf } from '../../../src/domain/segment.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { codingText } from '../../text/coding.ts'
import type { ShownAnswer } from './board-page.tsx'
import { ThemeName } from './marks.tsx'
import { SelfCodes } from './self-codes.tsx'

/** An answer in which two coders see different themes, with the marks of each. */
export type Difference = {
  id: string
  question: Localised
  answer: ShownAnswer
  marks: readonly { name: string; marks: readonly Segment[] }[]
  /** The author's own themes, where it is a story. */
  self: readonly string[] | null
}

type Props = { frame: Frame; round: Round; book: Codebook; differences: readonly Difference[] }

/** The answers two coders talk about, side by side. */
export function DifferencesPage({ frame, round, book, differences }: Props) {
  const { differences: t, agreement } = codingText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <p>
        <a href={`/rounds/${round.id}/coding#agreement`}>{t.back}</a>
      </p>
      <h1>{t.title}</h1>
      <p class="lead">{differences.length === 0 ? agreement.noDifferences : t.lead}</p>
      {differences.map((difference) => (
        <section>
          <h2>
            <LocalisedText text={difference.question} fallback="" language={frame.language} />
          </h2>
          {difference.answer.kind !== 'left-out' && (
            <p class="letter">
              <bdi>{difference.answer.words}</bdi>
            </p>
          )}
          <div class="row">
            {difference.marks.map((side) => (
              <Side frame={frame} book={book} answer={difference.answer} {...side} />
            ))}
          </div>
          {difference.self && (
            <SelfCodes language={frame.language} book={book} self={difference.self} />
          )}
          <p>
            <a href={`/rounds/${round.id}/coding/board?answer=${difference.id}`}>{t.change}</a>
          </p>
        </section>
      ))}
    </StaffPage>
  )
}

type SideProps = Pick<Props, 'frame' | 'book'> &
  Pick<Difference, 'answer'> &
  Difference['marks'][number]

function Side({ frame, book, answer, name, marks }: SideProps) {
  const { language } = frame
  const t = codingText[language]
  return (
    <section>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      {marks.length === 0 && <p class="soft">{t.differences.sawNothing}</p>}
      <ul>
        {marks.map((mark) => (
          <li>
            <ThemeName book={book} code={mark.theme} language={language} />{' '}
            <span class="tag">{t.valences[mark.valence]}</span>
            {answer.kind === 'raw' && (
              <p class="soft">
                <q>
                  <bdi>{sliceOf(answer.words, mark)}</bdi>
                </q>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
