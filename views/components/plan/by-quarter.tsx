import type { ComponentChildren } from 'preact'
import type { ActionStatus } from '../../../src/domain/action.ts'
import type { Day } from '../../../src/domain/calendar.ts'
import type { Language } from '../../../src/domain/language.ts'
import { type Quarters, quartersOf } from '../../../src/domain/plan-quarters.ts'
import { longDay } from '../../text/dates.ts'
import { planText } from '../../text/plan.ts'
import { planKeepingText } from '../../text/plan-keeping.ts'

type Row = { words: string; owner: string; due: Day; status: ActionStatus }

type Props = {
  rows: readonly Row[]
  /** When the plan's time begins: every bar starts here and ends on its due day. */
  begins: Day
  today: Day
  language: Language
}

/**
 * When what is due, quarter by quarter. The table is the chart: each row has its bar, and beside it in words what the bar says,
 * so nothing is lost without colours, on paper or to a screen reader.
 */
export function ByQuarter({ rows, begins, today, language }: Props) {
  const t = planKeepingText[language].quarters
  const quarters = quartersOf(
    begins,
    rows.map(({ due }) => due),
  )
  return (
    <section class="scroll" aria-label={t.caption} tabIndex={0}>
      <table>
        <caption>{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.action}</th>
            <td>
              <Heads quarters={quarters} language={language} />
            </td>
            <th scope="col">{t.due}</th>
            <th scope="col">{t.status}</th>
            <th scope="col">{t.responsible}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ words, owner, due, status }) => (
            <tr>
              <th scope="row">
                <bdi>{words}</bdi>
              </th>
              <td>
                <Bar quarters={quarters} due={due} today={today} status={status} />
              </td>
              <td>{longDay(due, language)}</td>
              <td>{planText[language].statuses[status]}</td>
              <td>
                <bdi>{owner}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Room for one quarter and its name; where there are many, only years are named. */
const roomy = 62
const tight = 22
const height = 24

const widthOf = ({ quarters }: Quarters) => (quarters.length > 8 ? tight : roomy)

function Heads({ quarters, language }: { quarters: Quarters; language: Language }) {
  const width = widthOf(quarters)
  const named = quarters.quarters.map(({ quarter, year }, place) => {
    if (width === roomy) return planKeepingText[language].quarters.quarter(quarter, year)
    return quarter === 1 || place === 0 ? String(year) : ''
  })
  return (
    <Sheet quarters={quarters}>
      {named.map((name, place) => (
        <text x={place * width + 3} y="17" font-size="13" fill="currentColor">
          {name}
        </text>
      ))}
    </Sheet>
  )
}

type BarProps = { quarters: Quarters; due: Day; today: Day; status: ActionStatus }

/** The fuller the bar, the further the action has come; what was given up is a broken line. */
const fills: Record<ActionStatus, number> = {
  planned: 0,
  'under-way': 0.25,
  partly: 0.6,
  done: 1,
  'not-done': 0,
  dropped: 0,
}

function Bar({ quarters, due, today, status }: BarProps) {
  const width = widthOf(quarters)
  const given = status === 'not-done' || status === 'dropped'
  const now = quarters.placeOf(today)
  return (
    <Sheet quarters={quarters}>
      <rect
        x="1"
        y="6"
        width={Math.max(4, Math.round(quarters.placeOf(due) * width) - 2)}
        height="12"
        rx="2"
        fill="currentColor"
        fill-opacity={fills[status]}
        stroke="currentColor"
        stroke-width="1.5"
        stroke-dasharray={given ? '3 3' : undefined}
      />
      {now > 0 && now < quarters.quarters.length && (
        <path
          d={`M${Math.round(now * width)} 0V${height}`}
          stroke="currentColor"
          stroke-width="1"
          stroke-dasharray="2 2"
        />
      )}
    </Sheet>
  )
}

type SheetProps = { quarters: Quarters; children: ComponentChildren }

/** One row of the drawing, with the lines between its quarters. */
function Sheet({ quarters, children }: SheetProps) {
  const width = widthOf(quarters)
  const whole = quarters.quarters.length * width
  const lines = quarters.quarters.map((_, place) => `M${place * width + 0.5} 0V${height}`)
  return (
    <svg width={whole} height={height} viewBox={`0 0 ${whole} ${height}`} aria-hidden="true">
      <path d={lines.join('')} stroke="currentColor" stroke-opacity="0.25" />
      {children}
    </svg>
  )
}
