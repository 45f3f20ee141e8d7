import { oneLine } from '../../../src/domain/plain-text.ts'
import type { ClosedRound } from '../../../src/domain/round.ts'
import type { ChoiceFault, TypedChoice } from '../../../src/domain/story.ts'
import { FaultSummary, Field, SelectField, TextField } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { inquiryText } from '../../text/inquiry.ts'

type Props = {
  frame: Frame
  round: ClosedRound
  candidates: readonly { id: string; words: string }[]
  typed: TypedChoice
  faults: readonly ChoiceFault[]
}

/** Which story, who chose it and why. */
export function StoryOfTheYearForm({ frame, round, candidates, typed, faults }: Props) {
  const t = inquiryText[frame.language]
  const { year } = t.stories
  const told = faults.map((fault) => ({ field: fault.field, words: year.faultWords(fault) }))
  return (
    <section id="year">
      <h2>{year.title}</h2>
      <p>{year.lead}</p>
      {candidates.length === 0 ? (
        <p>{year.nothing}</p>
      ) : (
        <form
          method="post"
          action={`/rounds/${round.id}/story-of-the-year`}
          class="stack"
          noValidate
        >
          <FaultSummary title={t.faults} faults={told} />
          <SelectField
            name="story"
            label={year.label}
            value={typed.story}
            faults={told}
            options={[
              { value: '', label: year.choose },
              ...candidates.map(({ id, words }) => ({ value: id, label: begun(words) })),
            ]}
          />
          <TextField
            name="chosenBy"
            label={year.chosenBy}
            hint={year.chosenByHint}
            value={typed.chosenBy}
            faults={told}
          />
          <Field name="reason" label={year.reason} hint={year.reasonHint} faults={told}>
            {(attributes) => (
              <textarea {...attributes} rows={3}>
                {typed.reason}
              </textarea>
            )}
          </Field>
          <p class="actions">
            <button type="submit">{year.button}</button>
          </p>
        </form>
      )}
    </section>
  )
}

const longestBeginning = 70

/** Enough of a story to know it again. */
function begun(words: string): string {
  const letters = [...oneLine(words)]
  const beginning = letters.slice(0, longestBeginning).join('')
  return letters.length > longestBeginning ? `${beginning}…` : beginning
}
