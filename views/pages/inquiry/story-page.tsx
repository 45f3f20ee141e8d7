import { inquiryConsent } from '../../../src/domain/inquiry-consent.ts'
import type { Localised } from '../../../src/domain/language.ts'
import type { ClosedRound } from '../../../src/domain/round.ts'
import type { StoryFault, TypedStory } from '../../../src/domain/story.ts'
import { FaultSummary, TextField } from '../../components/fields.tsx'
import { ToldWords } from '../../components/inquiry/told-words.tsx'
import { LocalisedText } from '../../components/localised-text.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { inquiryText } from '../../text/inquiry.ts'
import { type NamedTheme, ThemeSelect } from './theme-select.tsx'

type Props = {
  frame: Frame
  round: ClosedRound
  story: { id: string; words: string; consent: string | null }
  themes: readonly NamedTheme[]
  /** The statements of the round. */
  statements: readonly { code: string; text: Localised | null }[]
  turn: number
  typed: TypedStory
  faults: readonly StoryFault[]
  changedSince: boolean
}

/** What the review group says about one story. */
export function StoryPage({
  frame,
  round,
  story,
  themes,
  statements,
  turn,
  typed,
  faults,
  changedSince,
}: Props) {
  const t = inquiryText[frame.language]
  const { labels, hints, faultWords, formTitle, back } = t.stories
  const list = `/rounds/${round.id}/stories`
  const told = faults.map((fault) => ({ field: fault.field, words: faultWords(fault) }))
  const field = { faults: told }
  return (
    <StaffPage frame={frame} title={formTitle}>
      <p>
        <a href={list}>{back}</a>
      </p>
      <h1>{formTitle}</h1>
      <FaultSummary title={t.faults} faults={told} />
      {changedSince && (
        <div class="note bad" role="alert">
          <p>{t.changedSince}</p>
        </div>
      )}
      <ToldWords words={story.words} language={null} />
      <p>
        <span class="tag">{t.consents[inquiryConsent(story.consent)]}</span>
      </p>
      <form method="post" action={`${list}/${story.id}`} class="stack" noValidate>
        <input type="hidden" name="turn" value={`${turn}`} />
        <ThemeSelect themes={themes} value={typed.theme} language={frame.language} {...field} />
        <TextField
          name="place"
          label={labels.place}
          hint={hints.place}
          value={typed.place}
          {...field}
        />
        <TextField
          name="group"
          label={labels.group}
          value={typed.group}
          hint={hints.group}
          {...field}
        />
        <Statements {...{ frame, statements, typed }} />
        <div>
          <label class="choice">
            <input
              type="checkbox"
              id="checked"
              name="checked"
              value="yes"
              checked={typed.checked === 'yes'}
              aria-describedby="checked-hint"
            />
            {labels.checked}
          </label>
          <p class="hint" id="checked-hint">
            {hints.checked}
          </p>
        </div>
        <p class="actions">
          <button type="submit">{t.save}</button>
        </p>
      </form>
    </StaffPage>
  )
}

/** The statements a story speaks to, ticked. */
function Statements({ frame, statements, typed }: Pick<Props, 'frame' | 'statements' | 'typed'>) {
  const t = inquiryText[frame.language].stories
  const named = (typed.indicators ?? '').split(' ')
  if (statements.length === 0) return null
  return (
    <details open={named.some((code) => code !== '')}>
      <summary>{t.labels.indicators}</summary>
      <fieldset>
        <legend class="visually-hidden">{t.labels.indicators}</legend>
        <p class="hint">{t.hints.indicators}</p>
        {statements.map(({ code, text }) => (
          <label class="choice">
            <input type="checkbox" name="indicators" value={code} checked={named.includes(code)} />
            <span>
              {code} <LocalisedText text={text} fallback="" language={frame.language} />
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
