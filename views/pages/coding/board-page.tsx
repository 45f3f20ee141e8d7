import type { Codebook } from '../../../src/domain/codebook-versions.ts'
import type { Localised } from '../../../src/domain/language.ts'
import type { Round } from '../../../src/domain/round.ts'
import { piecesOf, type Segment, type Valence } from '../../../src/domain/segment.ts'
import { FaultSummary } from '../../components/fields.tsx'
import { LocalisedText } from '../../components/localised-text.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { codingText } from '../../text/coding.ts'
import { MarkingForm } from './marking-form.tsx'
import { Marks } from './marks.tsx'
import { SelfCodes } from './self-codes.tsx'

/** What may be read of an answer: the original until both readers have confirmed it. */
export type ShownAnswer = { kind: 'raw' | 'cleaned'; words: string } | { kind: 'left-out' }

export type BoardProps = {
  frame: Frame
  round: Round
  id: string
  question: Localised
  answer: ShownAnswer
  book: Codebook
  /** This coder's own marks in this answer. */
  marks: readonly Segment[]
  finished: boolean
  /** Whether marks can be made now. */
  open: boolean
  /** The author's own themes; null where they are not to be shown. */
  self: readonly string[] | null
  /** What a theme is marked as unless another is chosen. */
  valence: Valence
  number: number
  all: number
  left: number
  /** Whether the other coder reads this answer too. */
  both: boolean
  previous: string | null
  next: string | null
  fault: 'part' | 'theme' | 'valence' | 'gone' | null
  style: string | undefined
  script: string | undefined
}

/** One answer at a time, what was marked in it, and the themes as buttons and keys. */
export function BoardPage(props: BoardProps) {
  const { frame, round, style, script, fault } = props
  const { board: t, title } = codingText[frame.language]
  const faults = fault === null ? [] : [{ field: fieldOf[fault], words: t.faults[fault] }]
  return (
    <StaffPage frame={frame} title={t.title} styles={[style]} scripts={[script]}>
      <p>
        <a href={`/rounds/${round.id}/coding`}>{title}</a>
      </p>
      <h1>{t.title}</h1>
      <p
        id="coding-status"
        role="status"
        data-saved={t.status.saved}
        data-saving={t.status.saving}
        data-offline={t.status.offline}
        data-signed-out={t.status.signedOut}
        data-undone={t.status.undone}
        data-nothing={t.status.nothingToUndo}
        data-selected={t.selected}
        data-whole={t.nothingSelected}
      />
      <div id="board" class="board">
        <FaultSummary title={t.faults.title} faults={faults} />
        <Place {...props} />
        <div class="sides">
          <AnswerSide {...props} />
          {props.open && props.answer.kind !== 'left-out' && <MarkingForm {...props} />}
        </div>
      </div>
      <Keys frame={frame} />
    </StaffPage>
  )
}

const fieldOf = { part: 'answer', theme: 'themes', valence: 'valences', gone: 'answer' } as const

function Place({ frame, number, all, left, both }: BoardProps) {
  const { board: t } = codingText[frame.language]
  return (
    <p class="standing">
      <strong>{t.place(number, all)}</strong> · {t.left(left)}
      {both && <> · {t.bothRead}</>}
    </p>
  )
}

function AnswerSide(props: BoardProps) {
  const { frame, question, finished } = props
  const { board: t } = codingText[frame.language]
  return (
    <section class="answer">
      <h2>
        <span class="visually-hidden">{t.asked}: </span>
        <LocalisedText text={question} fallback="" language={frame.language} />
      </h2>
      <Words {...props} />
      <Marks {...props} />
      {props.self && <SelfCodes language={frame.language} book={props.book} self={props.self} />}
      {finished && <p class="soft">{t.finished}</p>}
      <Moves {...props} />
    </section>
  )
}

/** The answer and nothing else in its element: positions are counted from its first character. */
function Words({ frame, id, answer, marks, open }: BoardProps) {
  const { board: t } = codingText[frame.language]
  if (answer.kind === 'left-out') return <p class="note">{t.leftOut}</p>
  const pieces = piecesOf(answer.words, answer.kind === 'raw' ? marks : [])
  const parts = open && answer.kind === 'raw' ? '' : undefined
  return (
    <>
      <section
        id="answer"
        class="words"
        tabIndex={0}
        dir="auto"
        aria-label={t.answer}
        aria-describedby="keys-where"
        data-text={id}
        data-parts={parts}
      >
        {pieces.map(({ words, marked }) => (marked ? <mark>{words}</mark> : words))}
      </section>
      {answer.kind === 'cleaned' && <p class="soft">{t.cleaned}</p>}
      <p id="selected" class="soft" aria-live="polite" hidden />
    </>
  )
}

function Moves({ frame, round, id, finished, previous, next }: BoardProps) {
  const { board: t } = codingText[frame.language]
  const to = (text: string) => `/rounds/${round.id}/coding/board?answer=${text}`
  return (
    <>
      <form id="finishing" method="post" action={`/rounds/${round.id}/coding/answers`}>
        <input type="hidden" name="text" value={id} />
        <p class="actions">
          {finished ? (
            <button type="submit" class="second" name="act" value="reopen">
              {t.reopen}
            </button>
          ) : (
            <button type="submit" name="act" value="finish">
              {t.finish}
            </button>
          )}
        </p>
      </form>
      <p class="actions">
        {previous !== null && (
          <a id="previous" href={to(previous)}>
            {t.previous}
          </a>
        )}
        {next !== null && (
          <a id="next" href={to(next)}>
            {t.next}
          </a>
        )}
      </p>
    </>
  )
}

/** What the keys do; shown by the script that listens to them. */
function Keys({ frame }: { frame: Frame }) {
  const { keys: t } = codingText[frame.language].board
  return (
    <section id="keys" class="keys" hidden>
      <h2>{t.title}</h2>
      <p id="keys-where">{t.where}</p>
      <dl class="facts">
        {t.rows.map(([keys, what]) => (
          <>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}
