import type { ClosedRound } from '../../../src/domain/round.ts'
import { type TypedWish, type WishFault, wishAnswers } from '../../../src/domain/wish.ts'
import { FaultSummary, Field } from '../../components/fields.tsx'
import { ToldWords } from '../../components/inquiry/told-words.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { inquiryText } from '../../text/inquiry.ts'
import { toldText } from '../../text/told-inquiry.ts'
import { type NamedTheme, ThemeSelect } from './theme-select.tsx'
import type { WishRow } from './wishes-page.tsx'

type Props = {
  frame: Frame
  round: ClosedRound
  wish: WishRow
  /** The themes it may still be given; null once it was shared under one. */
  themes: readonly NamedTheme[] | null
  turn: number
  typed: TypedWish
  faults: readonly WishFault[]
  changedSince: boolean
}

/** One wish and what becomes of it. */
export function WishPage({ frame, round, wish, themes, turn, typed, faults, changedSince }: Props) {
  const t = inquiryText[frame.language]
  const { wishes: words } = t
  const list = `/rounds/${round.id}/wishes`
  const told = faults.map((fault) => ({ field: fault.field, words: words.faultWords(fault) }))
  return (
    <StaffPage frame={frame} title={words.formTitle}>
      <p>
        <a href={list}>{words.back}</a>
      </p>
      <h1>{words.formTitle}</h1>
      <FaultSummary title={t.faults} faults={told} />
      {changedSince && (
        <div class="note bad" role="alert">
          <p>{t.changedSince}</p>
        </div>
      )}
      <ToldWords words={wish.words} language={null} />
      <p class="soft">{toldText[frame.language].ranks(wish.rank)}</p>
      {wish.outcome.kind === 'in-plan' && <p class="note good">{words.inPlan}</p>}
      <form method="post" action={`${list}/${wish.id}`} class="stack" noValidate>
        <input type="hidden" name="turn" value={`${turn}`} />
        {themes && (
          <ThemeSelect
            themes={themes}
            value={typed.theme}
            faults={told}
            language={frame.language}
          />
        )}
        <Answers frame={frame} typed={typed} faults={told} round={round} />
        <Field name="reason" label={words.reason} hint={words.reasonHint} faults={told}>
          {(attributes) => (
            <textarea {...attributes} rows={3}>
              {typed.reason}
            </textarea>
          )}
        </Field>
        <p class="actions">
          <button type="submit">{t.save}</button>
        </p>
      </form>
    </StaffPage>
  )
}

type AnswersProps = Pick<Props, 'frame' | 'round' | 'typed'> & {
  faults: readonly { field: string; words: string }[]
}

function Answers({ frame, round, typed, faults }: AnswersProps) {
  const { wishes: t } = inquiryText[frame.language]
  const fault = faults.find(({ field }) => field === 'answer')
  return (
    <fieldset id="answer" aria-invalid={fault ? 'true' : undefined} aria-describedby="answer-hint">
      <legend>{t.label}</legend>
      <p class="hint" id="answer-hint">
        {t.answerHint} <a href={`/rounds/${round.id}/plan`}>{t.toPlan}</a>
      </p>
      {fault && <p class="fault">{fault.words}</p>}
      {wishAnswers.map((value) => (
        <label class="choice">
          <input type="radio" name="answer" value={value} checked={typed.answer === value} />
          {t.answers[value]}
        </label>
      ))}
    </fieldset>
  )
}
