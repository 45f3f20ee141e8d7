import type { Language } from '../../../../src/domain/language.ts'
import { lacksLiaison } from '../../../../src/domain/partner-sheet/emergency.ts'
import type { Section } from '../../../../src/domain/partner-sheet/section.ts'
import { type Field, isEmpty, type Values } from '../../../../src/domain/records/field.ts'
import type { Option } from '../../../../src/domain/records/options.ts'
import { RecordFacts } from '../../../components/record-facts.tsx'
import { sheetText } from '../../../text/partner-sheet.ts'
import { DutyList } from './duty-list.tsx'
import type { People } from './people.ts'
import { ResponsibilityTable } from './responsibility-table.tsx'

type Props = {
  language: Language
  section: Section
  values: Values
  people: People
  optionsFor: (field: Field) => readonly Option[]
  hrefOf: (field: Field, value: string) => string | undefined
  /** Where it is written, for who may write it. */
  href: string | undefined
}

/** One part of a partner's sheet: what it says, or what it is for. What is for few eyes never lands on paper. */
export function SheetSection(props: Props) {
  const { language, section, href } = props
  const t = sheetText[language]
  const name = section.name[language]
  return (
    <section class={section.id === 'security' ? 'screen-only' : undefined}>
      <h2 id={section.id}>{name}</h2>
      <Content {...props} />
      {href && (
        <p class="screen-only">
          <a href={href} aria-label={t.changeSection(name)}>
            {t.change}
          </a>
        </p>
      )}
    </section>
  )
}

function Content({ language, section, values, people, optionsFor, hrefOf }: Props) {
  if (section.id === 'duties') return <DutyList {...{ language, values, people }} />
  if (section.fields.every(({ key }) => isEmpty(values[key])))
    return <p class="soft">{section.purpose[language]}</p>
  if (section.id === 'responsibilities') return <ResponsibilityTable {...{ language, values }} />
  return (
    <>
      {section.id === 'emergency' && lacksLiaison(values, new Set(people.keys())) && (
        <p class="note bad">{sheetText[language].noLiaison}</p>
      )}
      <RecordFacts
        language={language}
        fields={section.fields}
        values={values}
        optionsFor={optionsFor}
        hrefOf={hrefOf}
      />
    </>
  )
}
