import { type Action, type ActionStatus, actionStatuses, isOverdue } from './action.ts'
import type { Day } from './calendar.ts'

export const planSorts = ['due', 'year', 'owner', 'status', 'words'] as const
export type PlanSort = (typeof planSorts)[number]

/** What of all actions somebody looks at. An owner is named by its side's id. */
export type PlanSearch = {
  status: ActionStatus | null
  owner: string | null
  year: number | null
  sort: PlanSort
}

/** Reads what stands in the address; what is not known falls back instead of failing. */
export function readPlanSearch(asked: (name: string) => string | undefined): PlanSearch {
  const year = asked('year') ?? ''
  return {
    status: actionStatuses.find((one) => one === asked('status')) ?? null,
    owner: asked('owner') || null,
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    sort: planSorts.find((one) => one === asked('sort')) ?? 'due',
  }
}

/** An action among those of all years. */
export type Listed = {
  action: Action
  year: number
  owner: string
  ownerId: string | null
  /** Its round is archived: what was open has gone into another one. */
  archived: boolean
}

/** Whether somebody still waits for an action whose day has passed. */
export function isLate({ action, archived }: Listed, today: Day): boolean {
  return !archived && isOverdue(action, today)
}

/**
 * The actions somebody looks for, what is overdue always first. Names are compared as the reader's language does.
 * @example listed(all, { status: 'done', owner: null, year: null, sort: 'due' }, today, 'fr')
 */
export function listed<One extends Listed>(
  all: readonly One[],
  search: PlanSearch,
  today: Day,
  language: string,
): readonly One[] {
  const { compare } = new Intl.Collator(language)
  const keys: Record<PlanSort, (one: One) => string> = {
    due: ({ action }) => action.due,
    year: ({ year }) => String(9999 - year),
    owner: ({ owner }) => owner,
    status: ({ action }) => String(actionStatuses.indexOf(action.status)),
    words: ({ action }) => action.words,
  }
  const key = keys[search.sort]
  const late = (one: One) => (isLate(one, today) ? 0 : 1)
  return all
    .filter(
      ({ action, year, ownerId }) =>
        (search.status === null || action.status === search.status) &&
        (search.owner === null || ownerId === search.owner) &&
        (search.year === null || year === search.year),
    )
    .toSorted(
      (one, other) =>
        late(one) - late(other) ||
        compare(key(one), key(other)) ||
        compare(one.action.due, other.action.due),
    )
}
