import type { Language } from '../../../../src/domain/language.ts'
import { duties, emptyDuties } from '../../../../src/domain/partner-sheet/duties.ts'
import { textOf, type Values } from '../../../../src/domain/records/field.ts'
import { type People, personName } from './people.ts'

type Props = { language: Language; values: Values; people: People }

/** All four duties, the empty ones too: whoever is missing stands out. */
export function DutyList({ language, values, people }: Props) {
  const empty = emptyDuties(values, new Set(people.keys()))
  return (
    <dl class="facts">
      {duties.fields.map(({ key, label }) => (
        <>
          <dt>{label[language]}</dt>
          <dd>
            {empty.includes(key) ? (
              <strong class="fault">
                {personName(textOf(values, key) || null, people, language)}
              </strong>
            ) : (
              <bdi>{personName(textOf(values, key), people, language)}</bdi>
            )}
          </dd>
        </>
      ))}
    </dl>
  )
}
