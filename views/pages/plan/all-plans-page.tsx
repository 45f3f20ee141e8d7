import { actionStatuses, doneShare } from '../../../src/domain/action.ts'
import type { Day } from '../../../src/domain/calendar.ts'
import type { PlannedAction } from '../../../src/domain/joint-plan.ts'
import {
  isLate,
  type Listed,
  type PlanSearch,
  type PlanSort,
  planSorts,
} from '../../../src/domain/plan-list.ts'
import { SelectField } from '../../components/fields.tsx'
import { dutyWords } from '../../components/plan/owner.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { longDay } from '../../text/dates.ts'
import { exportsText } from '../../text/exports.ts'
import { planText } from '../../text/plan.ts'
import { planKeepingText } from '../../text/plan-keeping.ts'

export type PlanRow = Listed & { action: PlannedAction }

type Props = {
  frame: Frame
  /** Those found, in order, and all there are. */
  found: readonly PlanRow[]
  all: readonly PlanRow[]
  search: PlanSearch
  today: Day
  /** Actions that are this person's to report on. */
  own: ReadonlySet<string>
}

/** What was promised in all years and what came of it; what is late stands on top. */
export function AllPlansPage(props: Props) {
  const { frame, found, all, search, today } = props
  const { all: t } = planKeepingText[frame.language]
  const late = all.filter((row) => isLate(row, today)).length
  const share = doneShare(found.map(({ action }) => action))
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {all.length === 0 ? (
        <div class="empty">{t.none}</div>
      ) : (
        <>
          {late > 0 && <p class="note bad">{t.overdue(late)}</p>}
          <p>{share ? t.doneShare(share.done, share.of) : t.noDoneShare}</p>
          <Filter {...props} />
          <Files search={search} frame={frame} />
          {found.length === 0 ? <p>{t.nothingFound}</p> : <Table {...props} />}
        </>
      )}
    </StaffPage>
  )
}

function Filter({ frame, all, search }: Props) {
  const { filter: t } = planKeepingText[frame.language].all
  const any = { value: '', label: t.any }
  const owners = new Map(all.flatMap(({ ownerId, owner }) => (ownerId ? [[ownerId, owner]] : [])))
  const years = [...new Set(all.map(({ year }) => year))].sort((one, other) => other - one)
  const { statuses } = planText[frame.language]
  return (
    <form method="get" action="/plan" class="row">
      <SelectField
        name="status"
        label={t.status}
        value={search.status ?? ''}
        faults={[]}
        options={[any, ...actionStatuses.map((value) => ({ value, label: statuses[value] }))]}
      />
      <SelectField
        name="owner"
        label={t.owner}
        value={search.owner ?? ''}
        faults={[]}
        options={[any, ...[...owners].map(([value = '', label = '']) => ({ value, label }))]}
      />
      <SelectField
        name="year"
        label={t.year}
        value={String(search.year ?? '')}
        faults={[]}
        options={[any, ...years.map((year) => ({ value: String(year), label: String(year) }))]}
      />
      {search.sort !== 'due' && <input type="hidden" name="sort" value={search.sort} />}
      <div class="actions">
        <button type="submit" class="second">
          {t.button}
        </button>
      </div>
    </form>
  )
}

/** What stands in the address of a search; an empty one where everything is shown. */
function queryOf({ status, owner, year, sort }: PlanSearch, more: Record<string, string> = {}) {
  const query = new URLSearchParams({
    ...(status && { status }),
    ...(owner && { owner }),
    ...(year && { year: String(year) }),
    ...(sort !== 'due' && { sort }),
    ...more,
  }).toString()
  return query === '' ? '' : `?${query}`
}

function Files({ frame, search }: Pick<Props, 'frame' | 'search'>) {
  const t = exportsText[frame.language]
  return (
    <p>
      <a href={`/plan.csv${queryOf(search)}`}>{t.csv}</a> ·{' '}
      <a href={`/plan.csv${queryOf(search, { variant: 'fr' })}`}>{t.french}</a>
    </p>
  )
}

function Table({ frame, found, all, search, today, own }: Props) {
  const { all: t } = planKeepingText[frame.language]
  return (
    <div class="scroll">
      <table class="stacked">
        <caption>{t.count(found.length, all.length)}</caption>
        <thead>
          <tr>
            {columns.map((sort) => (
              <th scope="col" aria-sort={sort === search.sort ? 'ascending' : undefined}>
                {sort === search.sort ? (
                  t.columns[sort]
                ) : (
                  <a href={`/plan${queryOf({ ...search, sort })}`}>{t.columns[sort]}</a>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.map((row) => (
            <Row frame={frame} row={row} today={today} own={own.has(row.action.id)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const columns: readonly PlanSort[] = ['words', ...planSorts.filter((sort) => sort !== 'words')]

type RowProps = { frame: Frame; row: PlanRow; today: Day; own: boolean }

function Row({ frame: { language, office }, row, today, own }: RowProps) {
  const { all: t } = planKeepingText[language]
  const words = planText[language]
  const { action, year } = row
  const { owner, supporter } = dutyWords(action, office, language)
  return (
    <tr>
      <th scope="row">
        <a href={`/rounds/${action.round}/plan/${action.id}`}>
          <bdi>{action.words}</bdi>
        </a>{' '}
        {own && <span class="tag">{t.yourOwn}</span>}
      </th>
      <td data-name={t.columns.due}>
        {longDay(action.due, language)}
        {isLate(row, today) && (
          <p>
            <strong>{words.overdue}</strong>
          </p>
        )}
      </td>
      <td data-name={t.columns.year}>{year}</td>
      <td data-name={t.columns.owner}>
        <bdi>{owner}</bdi>
        <p class="soft">
          {t.supporter} <bdi>{supporter}</bdi>
        </p>
      </td>
      <td data-name={t.columns.status}>{words.statuses[action.status]}</td>
    </tr>
  )
}
