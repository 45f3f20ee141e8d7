import type { Day } from './calendar.ts'
import type { ActionId, PartnerId, RoundId, StaffId } from './ids.ts'

/** What an action of the joint plan may have come from. */
export const actionOrigins = [
  'indicator',
  'wish',
  'strength',
  'signal',
  'input',
  'proposal',
  'decision',
] as const
export type ActionOrigin = (typeof actionOrigins)[number]

/** What stands in place of a direction where an action serves none. */
export const noDirection = 'none'

/** How far an action has come. *Dropped* is by agreement of both sides, and is left out of the done share. */
export const actionStatuses = [
  'planned',
  'under-way',
  'done',
  'partly',
  'not-done',
  'dropped',
] as const
export type ActionStatus = (typeof actionStatuses)[number]

export const sides = ['office', 'partner'] as const
export type Side = (typeof sides)[number]

/** Who does an action, and who of the other side supports it. A person of the office may have left since. */
export type Duty =
  | { ownerSide: 'office'; ownerStaff: StaffId | null; supporterPartner: PartnerId | null }
  | { ownerSide: 'partner'; ownerPartner: PartnerId; supporterStaff: StaffId | null }

/** One promise of the joint plan. */
export type Action = Duty & {
  id: ActionId
  round: RoundId
  turn: number
  words: string
  fromKind: ActionOrigin
  /** Which one: an indicator's code, a theme's code, a text, a line; null where the kind says enough. */
  fromRef: string | null
  means: string
  /** The direction of the strategy it serves: its number, or `none`. */
  direction: string
  /** How much work and money it takes, as both sides expect it; may be empty. */
  effort: string
  due: Day
  /** By what both sides will see that it works. */
  sign: string
  status: ActionStatus
}

/**
 * Whether an action has come to its end: nobody is reminded of it and nothing of it is open for the next round.
 * @example isSettled('partly') // true
 */
export function isSettled(status: ActionStatus): boolean {
  return status !== 'planned' && status !== 'under-way'
}

/**
 * Whether an action should have come to its end by now; on its last day it is not late yet.
 * @param today on the office's calendar
 */
export function isOverdue({ status, due }: Pick<Action, 'status' | 'due'>, today: Day): boolean {
  return !isSettled(status) && due < today
}

/** How many of the actions that came to an end were done. */
export type DoneShare = { done: number; of: number }

/**
 * The done share (METHOD part 3): done / (done + partly + not done). Dropped by agreement is left out, and so is what has not
 * come to its end; null while nothing has.
 * @example doneShare(5 done, 2 partly, 2 not done, 1 dropped) // { done: 5, of: 9 }
 */
export function doneShare(actions: readonly Pick<Action, 'status'>[]): DoneShare | null {
  const counted = actions.filter(({ status }) => isSettled(status) && status !== 'dropped')
  if (counted.length === 0) return null
  return { done: counted.filter(({ status }) => status === 'done').length, of: counted.length }
}

/** The two sides of an action, whichever of them owns it. */
export type TwoSides = { staff: StaffId | null; partner: PartnerId | null }

export function sidesOf(duty: Duty): TwoSides {
  return duty.ownerSide === 'office'
    ? { staff: duty.ownerStaff, partner: duty.supporterPartner }
    : { staff: duty.supporterStaff, partner: duty.ownerPartner }
}
