import type { Role } from '../../../src/domain/access.ts'
import type { StaffId } from '../../../src/domain/ids.ts'
import type { Language } from '../../../src/domain/language.ts'
import { capacityLinkText } from '../../text/capacity-link.ts'
import { frameText } from '../../text/frame.ts'
import { Option } from '../respond/question-group.tsx'

/** A person of the office who can be named, and whether the partner named that person. */
export type NameableReader = { id: StaffId; name: string; role: Role; named: boolean }

type Props = {
  language: Language
  title: string
  hint: string
  people: readonly NameableReader[]
}

/** Who of the office may read an assessment: a box for each. */
export function ReaderBoxes({ language, title, hint, people }: Props) {
  const t = capacityLinkText[language].form
  return (
    <fieldset id="readers">
      <legend>{title}</legend>
      <p class="h">{people.length === 0 ? t.nobody : hint}</p>
      {people.map(({ id, name, role, named }) => (
        <Option type="checkbox" name="reader" value={id} chosen={named}>
          <bdi>{name}</bdi> ({frameText[language].roles[role]})
        </Option>
      ))}
    </fieldset>
  )
}
