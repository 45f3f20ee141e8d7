import { type Language, languages } from '../../../src/domain/language.ts'
import {
  fieldIn,
  months,
  type StrategyFault,
  shownDirections,
  type TypedStrategy,
} from '../../../src/domain/strategy-form.ts'
import {
  FaultSummary,
  Field,
  type FieldFault,
  SelectField,
  TextField,
} from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { monthName } from '../../text/dates.ts'
import { strategyText } from '../../text/strategy.ts'

type Props = {
  frame: Frame
  /** The version the form is written on; 0 where there is none. */
  version: number
  typed: TypedStrategy
  faults: readonly StrategyFault[]
  /** Somebody else saved one since. */
  meanwhile: boolean
}

/** Writing the strategy, in both languages. */
export function StrategyFormPage({ frame, version, typed, faults, meanwhile }: Props) {
  const { language } = frame
  const t = strategyText[language]
  const told = faults.map(({ field, kind }) => ({ field, words: t.form.faultWords[kind] }))
  const filled = { typed, faults: told, language }
  return (
    <StaffPage frame={frame} title={t.edit}>
      <p>
        <a href="/strategy">{t.form.back}</a>
      </p>
      <h1>{t.edit}</h1>
      {meanwhile && (
        <p class="note bad" role="alert">
          {t.form.meanwhile} <a href="/strategy/versions">{t.history.title}</a>
        </p>
      )}
      <FaultSummary title={t.form.faults} faults={told} />
      <p>{t.form.lead}</p>
      <form method="post" action="/strategy" class="stack" noValidate>
        <input type="hidden" name="version" value={version} />
        {languages.map((one) => (
          <Line name={fieldIn('title', one)} label={t.form.titleOf[one]} lang={one} {...filled} />
        ))}
        <TextField
          name="starts"
          label={t.form.starts}
          value={typed.starts ?? ''}
          type="date"
          faults={told}
        />
        <TextField
          name="ends"
          label={t.form.ends}
          value={typed.ends ?? ''}
          type="date"
          faults={told}
        />
        <SelectField
          name="year-begins"
          label={t.form.yearBegins}
          hint={t.form.yearBeginsHint}
          value={typed['year-begins'] ?? ''}
          faults={told}
          options={months.map((month) => ({
            value: `${month}`,
            label: monthName(month, language),
          }))}
        />
        {languages.map((one) => (
          <Area name={fieldIn('aims', one)} label={t.form.aims[one]} lang={one} {...filled} />
        ))}
        <h2>{t.directions}</h2>
        <p>{t.form.directionsLead}</p>
        {shownDirections(typed).map((number, place, all) => (
          <DirectionFields number={number} isNew={place === all.length - 1} {...filled} />
        ))}
        <p class="actions">
          <button type="submit">{t.form.save}</button>
          <a href="/strategy">{t.form.back}</a>
        </p>
      </form>
    </StaffPage>
  )
}

type Filled = { typed: TypedStrategy; faults: readonly FieldFault[]; language: Language }

function DirectionFields({
  number,
  isNew,
  ...filled
}: Filled & { number: number; isNew: boolean }) {
  const t = strategyText[filled.language]
  const name = filled.typed[fieldIn(`direction-${number}-title`, filled.language)]
  return (
    <fieldset class="stack">
      <legend>{isNew && !name ? t.newDirection(number) : t.direction(number)}</legend>
      {languages.map((one) => (
        <Line
          name={fieldIn(`direction-${number}-title`, one)}
          label={t.form.directionTitle[one]}
          lang={one}
          {...filled}
        />
      ))}
      {languages.map((one) => (
        <Area
          name={fieldIn(`direction-${number}-text`, one)}
          label={t.form.directionText[one]}
          lang={one}
          {...filled}
        />
      ))}
    </fieldset>
  )
}

type Written = Filled & { name: string; label: string; lang: Language }

function Line({ name, label, lang, typed, faults }: Written) {
  return (
    <Field name={name} label={label} faults={faults}>
      {(attributes) => <input {...attributes} type="text" lang={lang} value={typed[name] ?? ''} />}
    </Field>
  )
}

function Area({ name, label, lang, typed, faults }: Written) {
  return (
    <Field name={name} label={label} faults={faults}>
      {(attributes) => (
        <textarea {...attributes} lang={lang} rows={4}>
          {typed[name] ?? ''}
        </textarea>
      )}
    </Field>
  )
}
