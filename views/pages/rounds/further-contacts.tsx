import { languageNamesIn } from '../../../src/domain/partner-words.ts'
import {
  type Candidate,
  canBeAsked,
  canBeTicked,
  type FurtherContact,
  hasTooMany,
} from '../../../src/domain/recipients.ts'
import { FaultSummary } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { furtherContactsText } from '../../text/further-contacts.ts'
import { FurtherProblems } from './problems.tsx'

type Props = { frame: Frame; candidate: Candidate }

/** The contacts of a partner beside the main one, each with its tick, and what is in the way of asking it. */
export function FurtherContacts({ frame, candidate }: Props) {
  const { language } = frame
  const t = furtherContactsText[language]
  if (!canBeTicked(candidate) || candidate.further.length === 0) return null
  const name = fieldOf(candidate)
  const fault = hasTooMany(candidate)
  return (
    <fieldset
      id={name}
      tabIndex={-1}
      aria-invalid={fault ? 'true' : undefined}
      aria-describedby={fault ? `${name}-fault` : undefined}
    >
      <legend>
        {t.legend} <bdi class="visually-hidden">{candidate.partner.name}</bdi>
      </legend>
      {fault && (
        <p class="fault" id={`${name}-fault`}>
          {t.tooMany}
        </p>
      )}
      {candidate.further.map((further) => (
        <Person frame={frame} further={further} />
      ))}
    </fieldset>
  )
}

function Person({ frame, further }: { frame: Frame; further: FurtherContact }) {
  const { contact, ticked } = further
  const words = (
    <span>
      <bdi>{contact.name}</bdi>
      <br />
      <small>
        <bdi>{contact.email}</bdi> · {languageNamesIn[frame.language][contact.language]}
      </small>
    </span>
  )
  return (
    <>
      {canBeAsked(further) ? (
        <label class="choice">
          <input type="checkbox" name="ask" value={contact.id} checked={ticked} />
          {words}
        </label>
      ) : (
        <p>{words}</p>
      )}
      <FurtherProblems further={further} language={frame.language} />
    </>
  )
}

/** Says which partners have more people ticked than may answer. */
export function TooMany({ frame, all }: { frame: Frame; all: readonly Candidate[] }) {
  const t = furtherContactsText[frame.language]
  const faults = all.filter(hasTooMany).map((candidate) => ({
    field: fieldOf(candidate),
    words: `${candidate.partner.name} – ${t.tooMany}`,
  }))
  return faults.length === 0 ? null : <FaultSummary title={t.tooManyTitle} faults={faults} />
}

/** The contacts that have a tick on a page with these candidates. */
export function askable(candidates: readonly Candidate[]): readonly FurtherContact[] {
  return candidates.filter(canBeTicked).flatMap(({ further }) => further.filter(canBeAsked))
}

function fieldOf({ partner }: Candidate): string {
  return `people-${partner.id}`
}
