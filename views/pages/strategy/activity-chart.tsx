import type { Role } from '../../../src/domain/access.ts'
import type { DirectionPlan } from '../../../src/domain/activity-plan.ts'
import type { Day } from '../../../src/domain/calendar.ts'
import type { Language } from '../../../src/domain/language.ts'
import {
  daysOf,
  fiscalQuarterOf,
  fiscalYearName,
  nameOfQuarter,
  nineQuarters,
} from '../../../src/domain/quarter.ts'
import type { Entry } from '../../../src/domain/registers/entry.ts'
import type { Strategy } from '../../../src/domain/strategy.ts'
import { activitiesText } from '../../text/activities.ts'
import { shortMonths } from '../../text/dates.ts'
import { ActivityRow, type OptionsFor } from './activity-row.tsx'

type Props = {
  language: Language
  role: Role
  strategy: Strategy
  plan: readonly DirectionPlan[]
  today: Day
  optionsFor: OptionsFor
  sessionsOf: (activity: Entry) => readonly Entry[]
  mayWrite: boolean
}

/**
 * The chart is a table: a row for each activity, a cell for each quarter, filled where something is planned and saying so in
 * words. For who may write each cell is a button; on a narrow screen each row is a list of its quarters.
 */
export function ActivityChart(props: Props) {
  const { language, plan, mayWrite } = props
  const t = activitiesText[language]
  const table = (
    <table class={mayWrite ? 'gantt sets' : 'gantt'}>
      <caption>
        {t.key} {mayWrite && <span class="screen-only">{t.howTo}</span>}
      </caption>
      <Heads {...props} />
      {plan.map((part) => (
        <Part {...props} part={part} />
      ))}
    </table>
  )
  if (!mayWrite) return table
  return (
    <form method="post" action="/strategy/activities/quarters">
      {table}
    </form>
  )
}

function Heads({ language, strategy, today }: Props) {
  const t = activitiesText[language]
  const quarters = nineQuarters(strategy)
  const byYear = [...Map.groupBy(quarters, ({ year }) => year)]
  const now = nameOfQuarter(fiscalQuarterOf(today, strategy.yearBegins))
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {t.activity}
        </th>
        {byYear.map(([year, own]) => (
          <th scope="colgroup" colSpan={own.length} class="year">
            {fiscalYearName(year, strategy.yearBegins)}
          </th>
        ))}
        <th scope="col" rowSpan={2}>
          {t.status}
        </th>
      </tr>
      <tr>
        {quarters.map((quarter) => {
          const { first, last } = daysOf(quarter, strategy.yearBegins)
          return (
            <th scope="col" class={quarter.quarter === 1 ? 'quarter begins' : 'quarter'}>
              {t.quarter(quarter.quarter)}
              <small>{shortMonths(first, last, language)}</small>
              {nameOfQuarter(quarter) === now && <small class="now">{t.now}</small>}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function Part(props: Props & { part: DirectionPlan }) {
  const { language, strategy, part } = props
  const t = activitiesText[language]
  const { direction, activities } = part
  const columns = nineQuarters(strategy).length + 2
  return (
    <tbody>
      <tr class="direction">
        <th scope="rowgroup" colSpan={columns}>
          {direction ? (
            <>
              {direction.number}. <bdi>{direction.title[language]}</bdi>
            </>
          ) : (
            t.noDirection
          )}{' '}
          <small>{t.count(activities.length)}</small>
        </th>
      </tr>
      {activities.map((activity) => (
        <ActivityRow {...props} activity={activity} />
      ))}
    </tbody>
  )
}
