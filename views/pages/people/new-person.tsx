import { FaultSummary, type FieldFault, TextField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { accessText } from '../../text/access.ts'
import { RoleAndLanguage } from './role-and-language.tsx'

/** What was typed, as typed. */
export type PersonTyped = { name: string; email: string; role: string; language: string }
type Props = { frame: Frame; typed: PersonTyped; faults: readonly FieldFault[] }

export function NewPersonPage({ frame, typed, faults }: Props) {
  const { people: text, faultsTitle } = accessText[frame.language]
  return (
    <StaffPage frame={frame} title={text.addTitle}>
      <h1>{text.addTitle}</h1>
      <FaultSummary title={faultsTitle} faults={faults} />
      <p>{text.addLead}</p>
      <form method="post" action="/people" class="stack">
        <TextField
          name="name"
          label={text.name}
          autocomplete="off"
          value={typed.name}
          faults={faults}
        />
        <TextField
          name="email"
          label={text.email}
          type="email"
          autocomplete="off"
          value={typed.email}
          faults={faults}
        />
        <RoleAndLanguage frame={frame} typed={typed} faults={faults} />
        <div class="actions">
          <button type="submit">{text.submit}</button>
          <a class="button second" href="/people">
            {text.cancel}
          </a>
        </div>
      </form>
    </StaffPage>
  )
}
