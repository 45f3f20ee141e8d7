import { type Act, may, type Role } from '../../../src/domain/access.ts'
import { hiddenQuarters } from '../../../src/domain/activity-plan.ts'
import type { Language } from '../../../src/domain/language.ts'
import {
  type FiscalQuarter,
  fiscalYearName,
  nameOfQuarter,
  nineQuarters,
  readQuarter,
} from '../../../src/domain/quarter.ts'
import { type Field, isEmpty, listOf, textOf } from '../../../src/domain/records/field.ts'
import type { Option } from '../../../src/domain/records/options.ts'
import { activities } from '../../../src/domain/registers/activities.ts'
import { type Entry, fieldOf, titleOf } from '../../../src/domain/registers/entry.ts'
import type { Strategy } from '../../../src/domain/strategy.ts'
import { RecordValue } from '../../components/record-facts.tsx'
import { activitiesText } from '../../text/activities.ts'

export type OptionsFor = (field: Field) => readonly Option[]

type Props = {
  language: Language
  /** Who reads: pages closed to that role are named without a link. */
  role: Role
  strategy: Strategy
  activity: Entry
  optionsFor: OptionsFor
  /** The sessions that were held for an activity. */
  sessionsOf: (activity: Entry) => readonly Entry[]
  mayWrite: boolean
}

/** One activity: what, who, its quarters, how far it is, and where more of it stands. */
export function ActivityRow(props: Props) {
  const { strategy, activity } = props
  return (
    <tr id={`activity-${activity.id}`}>
      <th scope="row">
        <What {...props} />
      </th>
      {nineQuarters(strategy).map((quarter) => (
        <Cell {...props} quarter={quarter} />
      ))}
      <td class="status">
        <Said {...props} field="status" />
      </td>
    </tr>
  )
}

function What(props: Props) {
  const { language, activity, strategy } = props
  const t = activitiesText[language]
  const hidden = hiddenQuarters(strategy, activity)
  return (
    <>
      <bdi>{textOf(activity.values, 'number')}</bdi>{' '}
      <a href={`/registers/activities/${activity.id}`}>
        <bdi>{textOf(activity.values, 'name')}</bdi>
      </a>
      <Line {...props} field="responsible" label={t.responsible} />
      <Line {...props} field="support" label={t.support} />
      <Line {...props} field="partners" label={t.support} />
      <Line {...props} field="proof" label={t.proof} />
      <Links {...props} />
      <Signs {...props} />
      {hidden.length > 0 && (
        <small>
          {t.also} {hidden.map((name) => quarterWords(name, strategy, language)).join(', ')}
        </small>
      )}
    </>
  )
}

function quarterWords(name: string, { yearBegins }: Strategy, language: Language): string {
  const quarter = readQuarter(name)
  if (!quarter) return name
  const year = fiscalYearName(quarter.year, yearBegins)
  return activitiesText[language].quarterOf(quarter.quarter, year)
}

function Line({ field, label, ...props }: Props & { field: string; label: string }) {
  if (isEmpty(props.activity.values[field])) return null
  return (
    <small>
      {label} <Said {...props} field={field} />
    </small>
  )
}

/** One fact of the activity, in words. */
function Said({ language, role, activity, optionsFor, field }: Props & { field: string }) {
  const declared = fieldOf(activities, field)
  if (!declared) return null
  return (
    <RecordValue
      language={language}
      field={declared}
      values={activity.values}
      optionsFor={optionsFor}
      hrefOf={(said, value) => hrefOf(said, value, role)}
    />
  )
}

/** What came of it, entry by entry, and where else it is recorded. */
function Links(props: Props) {
  const { language, activity } = props
  const held = props.sessionsOf(activity)
  const linked = ['networks', 'practices', 'places'].filter(
    (field) => !isEmpty(activity.values[field]),
  )
  if (linked.length + held.length === 0) return null
  return (
    <small>
      {activitiesText[language].recorded}{' '}
      {held.map((session) => (
        <>
          <a href={`/registers/sessions/${session.id}`}>
            <bdi>{titleOf(session, language)}</bdi>
          </a>
          {session !== held.at(-1) || linked.length > 0 ? ', ' : ''}
        </>
      ))}
      {linked.map((field, place) => (
        <>
          {place > 0 && ', '}
          <Said {...props} field={field} />
        </>
      ))}
    </small>
  )
}

/** The signs of progress it serves, by their codes. */
function Signs({ language, activity }: Props) {
  const signs = listOf(activity.values, 'signs')
  if (signs.length === 0) return null
  return (
    <small>
      {activitiesText[language].signs}{' '}
      {signs.map((code, place) => (
        <>
          {place > 0 && ', '}
          <a href={`/framework#${code.split('.')[0]}`}>{code}</a>
        </>
      ))}
    </small>
  )
}

/** Pages that are no registers. */
const pages: Readonly<Record<string, Act>> = {
  rounds: 'see rounds',
  plan: 'see the plan',
  partners: 'see partners',
  framework: 'see the framework',
}

function hrefOf(field: Field, value: string, role: Role): string | undefined {
  if (field.kind === 'entries') return `/registers/${field.register}/${value}`
  if (field.key !== 'places') return undefined
  const act = pages[value]
  if (act === undefined) return `/registers/${value}`
  return may(role, act) ? `/${value}` : undefined
}

function Cell({
  language,
  strategy,
  activity,
  mayWrite,
  quarter,
}: Props & { quarter: FiscalQuarter }) {
  const t = activitiesText[language]
  const name = nameOfQuarter(quarter)
  const planned = listOf(activity.values, 'quarters').includes(name)
  const words = t.quarterOf(quarter.quarter, fiscalYearName(quarter.year, strategy.yearBegins))
  const place = quarter.quarter === 1 ? 'cell begins' : 'cell'
  return (
    <td class={planned ? `${place} planned` : place} data-name={words}>
      {mayWrite ? (
        <button
          type="submit"
          name="cell"
          value={`${activity.id} ${name} ${planned ? 'off' : 'on'}`}
          aria-pressed={planned ? 'true' : 'false'}
          aria-label={t.cell(textOf(activity.values, 'number'), words)}
        />
      ) : (
        <span class="visually-hidden">{planned ? t.planned : t.notPlanned}</span>
      )}
    </td>
  )
}
