import type { Action, ActionOrigin, Duty, Side } from './action.ts'
import { noDirection, sides, sidesOf } from './action.ts'
import { cleanText, lengthOf } from './answers.ts'
import { type Day, parseDay } from './calendar.ts'
import type { PartnerId, StaffId } from './ids.ts'

/** What the office and a partner agree on when they write an action down. */
export type ActionFacts = Duty &
  Pick<Action, 'words' | 'fromKind' | 'fromRef' | 'means' | 'direction' | 'effort' | 'due' | 'sign'>

export const longestActionText = 500

const texts = ['words', 'means', 'effort', 'sign'] as const
const fields = [...texts, 'from', 'direction', 'side', 'staff', 'partner', 'due'] as const
export type ActionField = (typeof fields)[number]
export const actionFields: readonly ActionField[] = fields

/** What stands in the fields of the form. */
export type TypedAction = Readonly<Record<ActionField, string>>

export const emptyAction: TypedAction = {
  words: '',
  from: '',
  side: 'office',
  staff: '',
  partner: '',
  means: '',
  direction: noDirection,
  effort: '',
  due: '',
  sign: '',
}

export type ActionFault = {
  field: ActionField
  kind: 'missing' | 'too-long' | 'not-a-day' | 'past' | 'not-an-option'
}

/** Something an action can come from. */
export type Origin = { kind: ActionOrigin; ref: string | null }

/** What may be chosen. */
export type ActionChoices = {
  origins: readonly Origin[]
  staff: readonly StaffId[]
  partners: readonly PartnerId[]
  /** The directions of the strategy, by number. */
  directions: readonly string[]
  /** The first day that can still be promised. */
  today: Day
  /** What stood there before: its origin, its direction and its day may stay, even where nobody could choose them now. */
  before?: ActionFacts | undefined
}

export type ReadAction =
  | { kind: 'action'; facts: ActionFacts }
  | { kind: 'faulty'; faults: readonly ActionFault[] }

/**
 * What a choice of origin is called in a form.
 * @example originValue({ kind: 'indicator', ref: 'RES-01' }) // 'indicator RES-01'
 */
export function originValue({ kind, ref }: Origin): string {
  return ref === null ? kind : `${kind} ${ref}`
}

/** An action as the form shows it again. */
export function typedFrom(facts: ActionFacts): TypedAction {
  const { staff, partner } = sidesOf(facts)
  return {
    words: facts.words,
    from: originValue({ kind: facts.fromKind, ref: facts.fromRef }),
    side: facts.ownerSide,
    staff: staff ?? '',
    partner: partner ?? '',
    means: facts.means,
    direction: facts.direction,
    effort: facts.effort,
    due: facts.due,
    sign: facts.sign,
  }
}

/**
 * Reads a typed action. It needs its words, what it comes from, a person of the office and a partner (one of them owns it,
 * the other supports it), a day that has not passed, and the sign by which both will see that it worked; means and effort may stay empty, and it may
 * serve no direction.
 */
export function readAction(typed: TypedAction, choices: ActionChoices): ReadAction {
  const words = cleanText(typed.words)
  const means = cleanText(typed.means)
  const effort = cleanText(typed.effort)
  const sign = cleanText(typed.sign)
  const origin = originIn(typed.from, choices)
  const direction = directionIn(typed.direction, choices)
  const side = sides.find((one) => one === typed.side)
  const staff = choices.staff.find((id) => id === typed.staff)
  const partner = choices.partners.find((id) => id === typed.partner)
  const due = parseDay(typed.due)
  const faults: ActionFault[] = [
    ...textFaults('words', words, true),
    ...choiceFaults('from', typed.from, origin),
    ...choiceFaults('direction', typed.direction, direction),
    ...choiceFaults('side', typed.side, side),
    ...choiceFaults('staff', typed.staff, staff),
    ...choiceFaults('partner', typed.partner, partner),
    ...textFaults('means', means, false),
    ...textFaults('effort', effort, false),
    ...dayFaults(typed.due, due, choices),
    ...textFaults('sign', sign, true),
  ]
  if (faults.length > 0 || !origin || !direction || !side || !staff || !partner || !due)
    return { kind: 'faulty', faults }
  const { kind: fromKind, ref: fromRef } = origin
  const duty = dutyOf(side, staff, partner)
  const rest = { means, direction, effort, due, sign }
  return { kind: 'action', facts: { ...duty, words, fromKind, fromRef, ...rest } }
}

function originIn(typed: string, { origins, before }: ActionChoices): Origin | undefined {
  const own = before && { kind: before.fromKind, ref: before.fromRef }
  return [...origins, ...(own ? [own] : [])].find((one) => originValue(one) === typed)
}

/** Nobody has to know the strategy to write down an action: what is not said is none. */
function directionIn(typed: string, { directions, before }: ActionChoices): string | undefined {
  if (typed === '' || typed === noDirection) return noDirection
  return [...directions, before?.direction].find((one) => one === typed)
}

function dutyOf(side: Side, staff: StaffId, partner: PartnerId): Duty {
  return side === 'office'
    ? { ownerSide: side, ownerStaff: staff, supporterPartner: partner }
    : { ownerSide: side, ownerPartner: partner, supporterStaff: staff }
}

function textFaults(field: (typeof texts)[number], text: string, needed: boolean): ActionFault[] {
  if (text === '') return needed ? [{ field, kind: 'missing' }] : []
  return lengthOf(text) > longestActionText ? [{ field, kind: 'too-long' }] : []
}

function choiceFaults(field: ActionField, typed: string, chosen: unknown): ActionFault[] {
  if (chosen !== undefined) return []
  return [{ field, kind: typed === '' ? 'missing' : 'not-an-option' }]
}

function dayFaults(
  typed: string,
  due: Day | undefined,
  { today, before }: ActionChoices,
): ActionFault[] {
  if (typed === '') return [{ field: 'due', kind: 'missing' }]
  if (due === undefined) return [{ field: 'due', kind: 'not-a-day' }]
  return due < today && due !== before?.due ? [{ field: 'due', kind: 'past' }] : []
}
