import { type Day, movedDay } from './calendar.ts'
import type { PartnerId } from './ids.ts'
import { daysOfLevel, type Issue, type IssueLevel, issueLevels } from './issue.ts'

/** What is said when an issue is raised. */
export type RaisedFacts = Pick<
  Issue,
  'title' | 'words' | 'raisedBy' | 'pastFocalPoint' | 'told'
> & {
  partner: PartnerId
  /** Where it is meant to begin. */
  level: IssueLevel
}

type Step = Omit<Issue, 'id' | 'turn'>

/**
 * A new issue. Where nobody is the partner's focal point it begins with the coordination.
 * @example raised({ level: 1, … }, { hasFocalPoint: false, today: '2026-03-02' }).due // '2026-03-16', at level 2
 */
export function raised(
  facts: RaisedFacts,
  { hasFocalPoint, today }: { hasFocalPoint: boolean; today: Day },
): Step {
  const first = !hasFocalPoint || facts.pastFocalPoint ? 2 : 1
  const level = facts.level > first ? facts.level : first
  return {
    ...facts,
    raisedOn: today,
    level,
    due: dueOf(level, today),
    state: 'open',
    outcome: '',
    settledOn: null,
    step: 'raised',
    note: '',
  }
}

/** How many issues of its own a partner may have open at a time. */
export const mostOpenIssues = 20

/** The level above; null at the last. */
export function nextLevel(level: IssueLevel): IssueLevel | null {
  return issueLevels.find((one) => one === level + 1) ?? null
}

/** One level up, with the days of that level: because its day has passed, or because somebody asks for it. */
export function movedUp<Kept extends Step>(
  issue: Kept,
  to: IssueLevel,
  today: Day,
  { late, note }: { late: boolean; note: string },
): Kept {
  const step = late ? 'moved-late' : 'moved'
  return { ...issue, level: to, due: dueOf(to, today), step, note }
}

/** A note for the office; nothing else changes. */
export function noted<Kept extends Step>(issue: Kept, note: string): Kept {
  return { ...issue, step: 'noted', note }
}

/** Settled, with what came of it; `told` says whether the partner is to read it. */
export function settled<Kept extends Step>(
  issue: Kept,
  today: Day,
  { outcome, told }: { outcome: string; told: boolean },
): Kept {
  return {
    ...issue,
    state: 'settled',
    outcome,
    settledOn: today,
    told: issue.told || told,
    step: 'settled',
    note: '',
  }
}

/** How many days after it was settled a partner may say that it is not. */
export const daysToReopen = 30

/**
 * Whether a partner may still reopen an issue.
 * @example mayReopen({ state: 'settled', settledOn: '2026-03-02', told: true }, '2026-04-01') // true, the last day
 */
export function mayReopen(
  { state, settledOn, told }: Pick<Issue, 'state' | 'settledOn' | 'told'>,
  today: Day,
): boolean {
  return state === 'settled' && told && settledOn !== null && today <= lastDayToReopen(settledOn)
}

export function lastDayToReopen(settledOn: Day): Day {
  return movedDay(settledOn, daysToReopen)
}

/** Open again with whoever had settled it, with the days of that level; what was tried stays in the history. */
export function reopened<Kept extends Step>(issue: Kept, today: Day, why: string): Kept {
  return {
    ...issue,
    state: 'open',
    outcome: '',
    settledOn: null,
    due: dueOf(issue.level, today),
    step: 'reopened',
    note: why,
  }
}

function dueOf(level: IssueLevel, today: Day): Day {
  return movedDay(today, daysOfLevel[level])
}
