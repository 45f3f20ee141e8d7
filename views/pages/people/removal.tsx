import type { Staff } from '../../../src/domain/staff.ts'
import { FaultSummary } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { accessText } from '../../text/access.ts'

type Props = { frame: Frame; person: Staff; refusal?: 'tick-first' | 'last-coordinator' }

/** Before a person is removed: what it means, asked once. */
export function RemovalPage({ frame, person, refusal }: Props) {
  const { people: text, faults: words, faultsTitle } = accessText[frame.language]
  const said = refusal === 'tick-first' ? text.tickFirst : words.lastCoordinator
  const faults = refusal ? [{ field: 'sure', words: said }] : []
  return (
    <StaffPage frame={frame} title={text.removal}>
      <p>
        <a href={`/people/${person.id}`}>
          <bdi>{person.name}</bdi>
        </a>
      </p>
      <h1>{text.removal}</h1>
      <FaultSummary title={faultsTitle} faults={faults} />
      <ul>
        {text.removalMeans.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <form method="post" action={`/people/${person.id}/removal`}>
        <label class="choice">
          <input
            type="checkbox"
            id="sure"
            name="sure"
            value="yes"
            aria-invalid={refusal ? 'true' : undefined}
          />
          <span>
            {text.removeTick}: <bdi>{person.name}</bdi>
          </span>
        </label>
        <p class="actions">
          <button type="submit" class="danger">
            {text.remove}
          </button>
          <a href={`/people/${person.id}`}>{text.back}</a>
        </p>
      </form>
    </StaffPage>
  )
}
