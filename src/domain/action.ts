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
  due: Day
  /** By what both sides will see that it works. */
  sign: string
  status: ActionStatus
}
