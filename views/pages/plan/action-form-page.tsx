import { type ActionOrigin, actionOrigins, noDirection, sides } from '../../../src/domain/action.ts'
import {
  type ActionFault,
  type ActionField,
  originValue,
  type TypedAction,
} from '../../../src/domain/action-form.ts'
import { type Language, textIn } from '../../../src/domain/language.ts'
import type { Partner } from '../../../src/domain/partner.ts'
import type { OfferedOrigin } from '../../../src/domain/plan-origins.ts'
import type { Round } from '../../../src/domain/round.ts'
import type { Staff } from '../../../src/domain/staff.ts'
import { type Direction, directionNamed } from '../../../src/domain/strategy.ts'
import { FaultSummary, Field, SelectField, TextField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { frameText } from '../../text/frame.ts'
import { planText } from '../../text/plan.ts'
import { planKeepingText } from '../../text/plan-keeping.ts'

export type ActionFormProps = {
  frame: Frame
  round: Round
  /** The action that is changed, at the turn it was read; null for a new one. */
  action: { id: string; turn: number } | null
  typed: TypedAction
  faults: readonly ActionFault[]
  origins: readonly OfferedOrigin[]
  /** What the strategy aims at, for the action to serve. */
  directions: readonly Direction[]
  staff: readonly Staff[]
  partners: readonly Partner[]
  /** The plan has been signed: a change takes the signatures away. */
  signed: boolean
  /** Nobody has reported on it, so it can still be taken out. */
  removable: boolean
  told: string | null
}

/** Writing an action down, or changing it. */
export function ActionFormPage(props: ActionFormProps) {
  const { frame, round, action, faults, signed, removable, told } = props
  const { language } = frame
  const t = planKeepingText[language]
  const title = action ? t.editTitle : t.addTitle
  const plan = `/rounds/${round.id}/plan`
  return (
    <StaffPage frame={frame} title={title}>
      <p>
        <a href={plan}>
          {planText[language].title} {round.year}
        </a>
      </p>
      <h1>{title}</h1>
      {told && (
        <p class="note bad" role="alert">
          {told}
        </p>
      )}
      <FaultSummary title={t.faults} faults={faultsToTell(faults, language)} />
      {signed && <p class="note">{t.voids}</p>}
      <Fields {...props} />
      {action && removable && (
        <details>
          <summary>{t.remove}</summary>
          <form method="post" action={`${plan}/${action.id}/removal`}>
            <input type="hidden" name="turn" value={action.turn} />
            <p>{t.removeWords}</p>
            <button type="submit" class="danger">
              {t.remove}
            </button>
          </form>
        </details>
      )}
    </StaffPage>
  )
}

function faultsToTell(faults: readonly ActionFault[], language: Language) {
  return faults.map((fault) => ({
    field: fault.field,
    words: planKeepingText[language].faultWords(fault),
  }))
}

function Fields({
  frame,
  round,
  action,
  typed,
  faults,
  staff,
  partners,
  origins,
  directions,
}: ActionFormProps) {
  const { language } = frame
  const t = planKeepingText[language]
  const told = faultsToTell(faults, language)
  const hintOf = (name: ActionField) =>
    name === 'words' || name === 'means' || name === 'effort' || name === 'sign'
      ? { hint: t.hints[name] }
      : {}
  const area = (name: 'words' | 'means' | 'effort' | 'sign') => (
    <Field name={name} label={t.labels[name]} faults={told} {...hintOf(name)}>
      {(attributes) => (
        <textarea {...attributes} rows={2}>
          {typed[name]}
        </textarea>
      )}
    </Field>
  )
  const plan = `/rounds/${round.id}/plan`
  return (
    <form
      method="post"
      action={action ? `${plan}/${action.id}/edit` : plan}
      class="stack"
      noValidate
    >
      {action && <input type="hidden" name="turn" value={action.turn} />}
      {area('words')}
      <OriginField language={language} origins={origins} typed={typed} faults={faults} />
      <fieldset id="side">
        <legend>{t.labels.side}</legend>
        {sides.map((side) => (
          <label class="choice">
            <input type="radio" name="side" value={side} checked={typed.side === side} />
            {t.sides[side]}
          </label>
        ))}
      </fieldset>
      <SelectField
        name="staff"
        label={t.labels.staff}
        value={typed.staff}
        faults={told}
        options={[
          { value: '', label: t.choose },
          ...staff.map(({ id, name, role }) => ({
            value: id,
            label: `${name}, ${frameText[language].roles[role]}`,
          })),
        ]}
      />
      <SelectField
        name="partner"
        label={t.labels.partner}
        hint={t.hints.partner}
        value={typed.partner}
        faults={told}
        options={[
          { value: '', label: t.choose },
          ...partners.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {area('means')}
      {area('effort')}
      <SelectField
        name="direction"
        label={t.labels.direction}
        hint={t.hints.direction}
        value={typed.direction}
        faults={told}
        options={directionOptions(directions, typed.direction, language)}
      />
      <TextField name="due" label={t.labels.due} value={typed.due} type="date" faults={told} />
      {area('sign')}
      <p class="actions">
        <button type="submit">{action ? t.save : t.add}</button>
        <a href={plan}>{t.back}</a>
      </p>
    </form>
  )
}

/** The directions there are, the one the action serves already, and none. */
function directionOptions(directions: readonly Direction[], chosen: string, language: Language) {
  const t = planKeepingText[language]
  const offered = directions.map(({ number, title }) => ({
    value: String(number),
    label: `${number}. ${title[language]}`,
  }))
  const isKnown = chosen === '' || chosen === noDirection || directionNamed(directions, chosen)
  return [
    { value: noDirection, label: t.noDirection },
    ...offered,
    ...(isKnown ? [] : [{ value: chosen, label: t.olderDirection(chosen) }]),
  ]
}

type OriginProps = { language: Language } & Pick<ActionFormProps, 'origins' | 'typed' | 'faults'>

/** What it comes from, by kind: statements, wishes, strengths… */
function OriginField({ language, origins, typed, faults }: OriginProps) {
  const t = planKeepingText[language]
  return (
    <Field
      name="from"
      label={t.labels.from}
      hint={t.hints.from}
      faults={faultsToTell(faults, language)}
    >
      {(attributes) => (
        <select {...attributes}>
          <option value="">{t.choose}</option>
          {actionOrigins.map((kind) => (
            <OriginGroup kind={kind} language={language} origins={origins} chosen={typed.from} />
          ))}
        </select>
      )}
    </Field>
  )
}

type GroupProps = Pick<OriginProps, 'language' | 'origins'> & { kind: ActionOrigin; chosen: string }

function OriginGroup({ kind, language, origins, chosen }: GroupProps) {
  const own = origins.filter((origin) => origin.kind === kind)
  if (own.length === 0) return null
  return (
    <optgroup label={planKeepingText[language].originGroups[kind]}>
      {own.map((origin) => {
        const value = originValue(origin)
        return (
          <option value={value} selected={value === chosen}>
            {saidOf(origin, language)}
          </option>
        )
      })}
    </optgroup>
  )
}

/** A code first, where there is one; long words are cut, for a list is for choosing. */
function saidOf({ ref, said }: OfferedOrigin, language: Language): string {
  if (said === null) return planKeepingText[language].kindAlone
  const words = typeof said === 'string' ? said : `${ref} ${textIn(said, language).text}`
  const signs = [...words]
  return signs.length > 90 ? `${signs.slice(0, 89).join('')}…` : words
}
