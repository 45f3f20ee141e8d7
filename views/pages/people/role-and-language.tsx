import { roles } from '../../../src/domain/access.ts'
import { languageNames, languages } from '../../../src/domain/language.ts'
import { type FieldFault, SelectField } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { accessText } from '../../text/access.ts'
import { frameText } from '../../text/frame.ts'
import type { PersonTyped } from './new-person.tsx'

type Props = { frame: Frame; typed: PersonTyped; faults: readonly FieldFault[] }

/** What a person may do here, and the language that is spoken with them. */
export function RoleAndLanguage({ frame, typed, faults }: Props) {
  const { people: text, firstStart } = accessText[frame.language]
  return (
    <>
      <SelectField
        name="role"
        label={text.role}
        hint={text.roleHint}
        value={typed.role}
        options={[
          { value: '', label: firstStart.choose },
          ...roles.map((value) => ({ value, label: frameText[frame.language].roles[value] })),
        ]}
        faults={faults}
      />
      <SelectField
        name="language"
        label={text.language}
        value={typed.language}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        faults={faults}
      />
    </>
  )
}
