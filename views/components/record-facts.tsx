import type { ComponentChildren } from 'preact'
import type { Language } from '../../src/domain/language.ts'
import { type Field, isEmpty, listOf, type Values } from '../../src/domain/records/field.ts'
import type { Option } from '../../src/domain/records/options.ts'
import { longDay } from '../text/dates.ts'
import { recordsText } from '../text/records.ts'
import { Term } from './term.tsx'
import { termOfField } from './term-of-field.ts'
import { Typed } from './typed.tsx'

type Props = {
  language: Language
  fields: readonly Field[]
  values: Values
  optionsFor: (field: Field) => readonly Option[]
  /** Where a chosen thing has a page of its own. */
  hrefOf?: (field: Field, value: string) => string | undefined
}

/** A record to read: what is said, each under its name. What is not said is left out. */
export function RecordFacts({ fields, ...props }: Props) {
  const said = fields.filter(({ key }) => !isEmpty(props.values[key]))
  if (said.length === 0) return <p class="soft">{recordsText[props.language].nothing}</p>
  return (
    <dl class="facts">
      {said.map((field) => (
        <>
          <dt>
            <FieldName field={field} language={props.language} />
          </dt>
          <dd>
            <RecordValue {...props} field={field} />
          </dd>
        </>
      ))}
    </dl>
  )
}

/** The name of a field, with its meaning where the glossary has it. */
function FieldName({ field, language }: { field: Field; language: Language }): ComponentChildren {
  const term = termOfField(field)
  const label = field.label[language]
  if (!term) return label
  return (
    <Term name={term} language={language}>
      {label}
    </Term>
  )
}

/** One value of a record in words; nothing where nothing is said. */
export function RecordValue({
  language,
  field,
  values,
  optionsFor,
  hrefOf,
}: Omit<Props, 'fields'> & { field: Field }): ComponentChildren {
  const value = values[field.key]
  if (isEmpty(value)) return null
  switch (field.kind) {
    case 'line':
      return <bdi>{value}</bdi>
    case 'text':
      return <Typed words={`${value}`} />
    case 'day':
      return longDay(`${value}`, language)
    case 'number':
      return value
    case 'yes-no':
      return recordsText[language].yes
    default: {
      const options = optionsFor(field)
      const chosen = listOf(values, field.key)
      return chosen.map((one, place) => (
        <>
          {place > 0 && ', '}
          <Chosen
            option={options.find((option) => option.value === one)}
            language={language}
            href={hrefOf?.(field, one)}
          />
        </>
      ))
    }
  }
}

type ChosenProps = { option: Option | undefined; language: Language; href: string | undefined }

function Chosen({ option, language, href }: ChosenProps) {
  if (!option) return <span class="soft">–</span>
  const words = option.name ? <bdi>{option.label[language]}</bdi> : option.label[language]
  return href ? <a href={href}>{words}</a> : words
}
