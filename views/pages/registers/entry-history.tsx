import type { Language } from '../../../src/domain/language.ts'
import type { Field, Values } from '../../../src/domain/records/field.ts'
import { isEmpty } from '../../../src/domain/records/field.ts'
import { changedFields, type OptionsFor } from '../../../src/domain/registers/entry-words.ts'
import { RecordValue } from '../../components/record-facts.tsx'
import { longDay } from '../../text/dates.ts'
import { registersText } from '../../text/registers.ts'

/** An entry as one write left it, with the name of who wrote it. */
export type ShownVersion = { turn: number; values: Values; by: string | null; on: string }

type Props = {
  language: Language
  fields: readonly Field[]
  /** The first first. */
  versions: readonly ShownVersion[]
  optionsFor: OptionsFor
}

/** Who wrote what when, the last write first. */
export function EntryHistory({ language, fields, versions, optionsFor }: Props) {
  const t = registersText[language]
  const writes = versions.map((version, place) => ({ version, before: versions[place - 1] }))
  return (
    <section>
      <h2>{t.history}</h2>
      <ol class="entries">
        {writes.toReversed().map(({ version, before }) => (
          <li>
            {before ? t.changed : t.began}, {longDay(version.on, language)},{' '}
            {version.by === null ? <span class="soft">{t.nobody}</span> : <bdi>{version.by}</bdi>}
            {before && (
              <Changes
                language={language}
                fields={fields}
                before={before.values}
                after={version.values}
                optionsFor={optionsFor}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

type ChangesProps = Omit<Props, 'versions'> & { before: Values; after: Values }

/** What one write changed, field by field. */
export function Changes({ language, fields, before, after, optionsFor }: ChangesProps) {
  const t = registersText[language]
  const value = (field: Field, values: Values) =>
    isEmpty(values[field.key]) ? (
      <span class="soft">–</span>
    ) : (
      <RecordValue language={language} field={field} values={values} optionsFor={optionsFor} />
    )
  return (
    <ul>
      {changedFields(fields, before, after).map((field) => (
        <li>
          {field.label[language]}
          {t.colon}
          {value(field, before)} {t.becomes} {value(field, after)}
        </li>
      ))}
    </ul>
  )
}
