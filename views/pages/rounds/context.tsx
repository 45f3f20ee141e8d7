import {
  type ContextFault,
  type ContextNote,
  contextPlaces,
  longestContext,
} from '../../../src/domain/context-note.ts'
import type { Round } from '../../../src/domain/round.ts'
import { FaultSummary, Field } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { contextNoteText } from '../../text/context-note.ts'
import { reportText } from '../../text/report.ts'
import { AskOnce } from './ask-once.tsx'

type Props = {
  frame: Frame
  round: Round
  note: ContextNote
  /** The year whose words are offered; null where they are this round's own. */
  from: number | null
  faults: readonly ContextFault[]
  changedSince: boolean
}

/** What a round is held in, to be written down. */
export function ContextPage({ frame, round, note, from, faults, changedSince }: Props) {
  const t = contextNoteText[frame.language]
  const told = faults.map(({ place, over }) => ({
    field: place,
    words: t.tooLong(t.places[place], over),
  }))
  return (
    <AskOnce frame={frame} round={round} title={t.title}>
      <FaultSummary title={t.faults} faults={told} />
      {changedSince && (
        <div class="note bad" role="alert">
          <p>{t.changedSince}</p>
        </div>
      )}
      <p class="lead">{t.lead}</p>
      {from !== null && <p class="note">{t.offered(from)}</p>}
      <form method="post" action={`/rounds/${round.id}/context`} class="stack" noValidate>
        <input type="hidden" name="turn" value={`${note.turn}`} />
        {contextPlaces.map((place) => (
          <Field
            name={place}
            label={t.places[place]}
            hint={`${t.hints[place]} ${reportText[frame.language].form.upTo(longestContext)}`}
            faults={told}
          >
            {(attributes) => (
              <textarea {...attributes} rows={4}>
                {note[place]}
              </textarea>
            )}
          </Field>
        ))}
        <p class="actions">
          <button type="submit">{t.save}</button>
          <a href={`/rounds/${round.id}`}>{t.back}</a>
        </p>
      </form>
    </AskOnce>
  )
}
