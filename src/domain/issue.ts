import type { Day } from './calendar.ts'
import type { EntryId, PartnerId } from './ids.ts'
import { parseId } from './ids.ts'
import { isTicked, textOf, type Values } from './records/field.ts'

/** Who deals with an issue: 1 the partner's focal point, 2 the coordination, 3 the direction. */
export const issueLevels = [1, 2, 3] as const
export type IssueLevel = (typeof issueLevels)[number]

/** How many days each level has, from the day the issue came to it. */
export const daysOfLevel: Readonly<Record<IssueLevel, number>> = { 1: 14, 2: 14, 3: 30 }

/** What was last done about an issue; its history is one step after the other. */
export const issueSteps = ['raised', 'noted', 'moved', 'moved-late', 'settled', 'reopened'] as const
export type IssueStep = (typeof issueSteps)[number]

/** Something that stands between the office and a partner. */
export type Issue = {
  id: EntryId
  /** Goes up with every step. */
  turn: number
  partner: PartnerId
  title: string
  words: string
  raisedBy: 'office' | 'partner'
  raisedOn: Day
  /** The partner sent it past its focal point, who never meets it. */
  pastFocalPoint: boolean
  /** The partner reads it at its link, its notes excepted. */
  told: boolean
  level: IssueLevel
  due: Day
  state: 'open' | 'settled'
  outcome: string
  settledOn: Day | null
  step: IssueStep
  /** What was said with that step: a note for the office alone, or why a partner reopened it. */
  note: string
}

/** An entry of the register as an issue; undefined where it is none, for one was never written by these pages. */
export function issueFrom({ id, turn, values }: IssueEntry): Issue | undefined {
  const partner = parseId<'partner'>(textOf(values, 'partner'))
  if (!partner) return undefined
  return {
    id,
    turn,
    partner,
    title: textOf(values, 'title'),
    words: textOf(values, 'words'),
    raisedBy: textOf(values, 'raised_by') === 'partner' ? 'partner' : 'office',
    raisedOn: textOf(values, 'raised_on'),
    pastFocalPoint: isTicked(values, 'past_focal_point'),
    told: isTicked(values, 'told'),
    level: levelNamed(textOf(values, 'level')) ?? 2,
    due: textOf(values, 'due'),
    state: textOf(values, 'state') === 'settled' ? 'settled' : 'open',
    outcome: textOf(values, 'outcome'),
    settledOn: textOf(values, 'settled_on') || null,
    step: issueSteps.find((one) => one === values.step) ?? 'raised',
    note: textOf(values, 'note'),
  }
}

export type IssueEntry = { id: EntryId; turn: number; values: Values }

/** An issue as its register keeps it. */
export function valuesOf(issue: Omit<Issue, 'id' | 'turn'>): Values {
  return {
    partner: issue.partner,
    title: issue.title,
    words: issue.words,
    raised_by: issue.raisedBy,
    raised_on: issue.raisedOn,
    past_focal_point: issue.pastFocalPoint,
    told: issue.told,
    level: String(issue.level),
    due: issue.due,
    state: issue.state,
    outcome: issue.outcome,
    settled_on: issue.settledOn ?? '',
    step: issue.step,
    note: issue.note,
  }
}

/** @example levelNamed('2') // 2 */
export function levelNamed(text: string): IssueLevel | undefined {
  return issueLevels.find((one) => String(one) === text)
}

/**
 * Whether an issue should have been settled by now; on its last day it is not late yet.
 * @example isLate({ state: 'open', due: '2026-03-16' }, '2026-03-17') // true
 */
export function isLate({ state, due }: Pick<Issue, 'state' | 'due'>, today: Day): boolean {
  return state === 'open' && due < today
}
