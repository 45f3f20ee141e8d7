import type { Action, ActionStatus } from './action.ts'
import { cleanText, lengthOf } from './answers.ts'
import type { RoundId, TextId } from './ids.ts'

/** What the review group keeps of a wish; that it is in the plan is told by the plan itself. */
export const wishAnswers = ['open', 'already-done', 'not-possible'] as const
export type WishAnswer = (typeof wishAnswers)[number]

export type WishFacts = {
  /** Of the round's codebook; null while nobody gave it one. */
  theme: string | null
} & ({ answer: 'open' | 'already-done'; reason: null } | { answer: 'not-possible'; reason: string })

export type Wish = WishFacts & { text: TextId; round: RoundId; turn: number }

/** How far the actions made of a wish have come, all of them together. */
export type PlanStanding = Exclude<ActionStatus, 'dropped'>

/** What became of a wish. */
export type WishOutcome =
  | { kind: 'open' | 'already-done' }
  | { kind: 'not-possible'; reason: string }
  | { kind: 'in-plan'; status: PlanStanding }

export const wishOutcomes = ['in-plan', 'already-done', 'not-possible', 'open'] as const

type Planned = Pick<Action, 'fromKind' | 'fromRef' | 'status'>

/**
 * What became of a wish: what the plan makes of it stands before what was said of it. Actions that both sides dropped count
 * as never planned.
 * @param id the key of the wish's text
 * @example outcomeOf('x', undefined, [{ fromKind: 'wish', fromRef: 'x', status: 'done' }]) // { kind: 'in-plan', status: 'done' }
 */
export function outcomeOf(
  id: string,
  said: WishFacts | undefined,
  actions: readonly Planned[],
): WishOutcome {
  const own = actions
    .filter(({ fromKind, fromRef }) => fromKind === 'wish' && fromRef === id)
    .flatMap(({ status }) => (status === 'dropped' ? [] : [status]))
  if (own.length > 0) return { kind: 'in-plan', status: standingOf(own) }
  if (said?.answer === 'not-possible') return { kind: 'not-possible', reason: said.reason }
  return { kind: said?.answer ?? 'open' }
}

/** A wish is done when all that was planned for it is; what has begun anywhere makes it partly done or under way. */
function standingOf(statuses: readonly PlanStanding[]): PlanStanding {
  const [first = 'planned'] = statuses
  if (statuses.every((one) => one === first)) return first
  if (statuses.some((one) => one === 'done' || one === 'partly')) return 'partly'
  return statuses.includes('under-way') ? 'under-way' : 'planned'
}

/**
 * How many wishes stand in a plan, and how many of them were granted: everything planned for them is done.
 * @example grantedIn([{ fromKind: 'wish', fromRef: 'x', status: 'done' }]) // { inPlan: 1, granted: 1 }
 */
export function grantedIn(actions: readonly Planned[]): { inPlan: number; granted: number } {
  const wished = new Set(
    actions.flatMap(({ fromKind, fromRef }) =>
      fromKind === 'wish' && fromRef !== null ? [fromRef] : [],
    ),
  )
  const planned = [...wished]
    .map((id) => outcomeOf(id, undefined, actions))
    .filter((outcome) => outcome.kind === 'in-plan')
  return {
    inPlan: planned.length,
    granted: planned.filter(({ status }) => status === 'done').length,
  }
}

export const longestReason = 500

export type TypedWish = Readonly<Record<'theme' | 'answer' | 'reason', string>>
export type WishFault = {
  field: keyof TypedWish
  kind: 'missing' | 'too-long' | 'not-an-option'
}

/**
 * Reads what was typed about a wish. One that is not possible needs a reason: its partner reads it.
 * @param themes the codes of the round's codebook
 * @example readWish({ theme: '', answer: 'not-possible', reason: '' }, []) // faulty: the reason is missing
 */
export function readWish(
  typed: TypedWish,
  themes: readonly string[],
): { kind: 'wish'; facts: WishFacts } | { kind: 'faulty'; faults: readonly WishFault[] } {
  const answer = wishAnswers.find((one) => one === typed.answer)
  const reason = cleanText(typed.reason)
  const theme = typed.theme === '' ? null : typed.theme
  const faults: WishFault[] = []
  if (theme !== null && !themes.includes(theme))
    faults.push({ field: 'theme', kind: 'not-an-option' })
  if (!answer) faults.push({ field: 'answer', kind: 'not-an-option' })
  if (answer === 'not-possible' && reason === '') faults.push({ field: 'reason', kind: 'missing' })
  if (lengthOf(reason) > longestReason) faults.push({ field: 'reason', kind: 'too-long' })
  if (!answer || faults.length > 0) return { kind: 'faulty', faults }
  return {
    kind: 'wish',
    facts: answer === 'not-possible' ? { theme, answer, reason } : { theme, answer, reason: null },
  }
}

/**
 * Wishes by theme, the theme most wished for first and wishes without one last; within a theme by rank.
 * @example byTheme([{ rank: 2, theme: 'A' }, { rank: 1, theme: 'A' }])[0]?.wishes[0]?.rank // 1
 */
export function byTheme<One extends { rank: number; theme: string | null }>(
  wishes: readonly One[],
): readonly { theme: string | null; wishes: readonly One[] }[] {
  const groups = [...Map.groupBy(wishes, ({ theme }) => theme)].map(([theme, own]) => ({
    theme,
    wishes: own.toSorted((one, other) => one.rank - other.rank),
  }))
  const weight = ({ theme, wishes: own }: (typeof groups)[number]) =>
    theme === null ? -1 : own.length
  return groups.toSorted((one, other) => weight(other) - weight(one))
}
