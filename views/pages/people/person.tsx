import type { Staff } from '../../../src/domain/staff.ts'
import { FaultSummary, type FieldFault, TextField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { accessText } from '../../text/access.ts'
import type { PersonTyped } from './new-person.tsx'
import { RoleAndLanguage } from './role-and-language.tsx'

type Props = {
  frame: Frame
  person: Staff
  typed: PersonTyped
  secondStep: boolean
  faults: readonly FieldFault[]
}

/** One person of the office: what can be corrected, and what can be ended. */
export function PersonPage({ frame, person, typed, secondStep, faults }: Props) {
  const { people: text, faultsTitle } = accessText[frame.language]
  return (
    <StaffPage frame={frame} title={person.name}>
      <p>
        <a href="/people">{text.title}</a>
      </p>
      <h1>
        <bdi>{person.name}</bdi>
      </h1>
      <FaultSummary title={faultsTitle} faults={faults} />
      <p>
        {text.signsInWith} <bdi>{person.email}</bdi>. {text.addressStays}
      </p>
      <form method="post" action={`/people/${person.id}`} class="stack">
        <TextField
          name="name"
          label={text.name}
          autocomplete="off"
          value={typed.name}
          faults={faults}
        />
        <RoleAndLanguage frame={frame} typed={typed} faults={faults} />
        <div class="actions">
          <button type="submit">{text.save}</button>
        </div>
      </form>
      {secondStep && (
        <>
          <h2>{text.secondStep}</h2>
          <p>{text.secondStepLost}</p>
          <form method="post" action={`/people/${person.id}/second-step`}>
            <button type="submit" class="second">
              {text.liftSecondStep}
            </button>
          </form>
        </>
      )}
      <h2>{text.removal}</h2>
      <p>
        <a href={`/people/${person.id}/removal`}>{text.remove}</a>
      </p>
    </StaffPage>
  )
}
