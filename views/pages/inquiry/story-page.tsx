import { inquiryConsent } from '../../../src/domain/inquiry-consent.ts'
import type { ClosedRound } from '../../../src/domain/round.ts'
import type { StoryFault, TypedStory } from '../../../src/domain/story.ts'
import { FaultSummary, TextField } from '../../components/fields.tsx'
import { ToldWords } from '../../components/inquiry/told-words.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { inquiryText } from '../../text/inquiry.ts'
import { type NamedTheme, ThemeSelect } from './theme-select.tsx'

type Props = {
  frame: Frame
  round: ClosedRound
  story: { id: string; words: string; consent: string | null }
  themes: readonly NamedTheme[]
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
