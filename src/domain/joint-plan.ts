import { type Action, type Side, sides } from './action.ts'
import type { ActionReport, Progress } from './action-report.ts'
import type { Instant } from './calendar.ts'
import type { ContactId, PartnerId, RoundId, StaffId } from './ids.ts'
import type { Localised } from './language.ts'
import { isPublished, isReadOnly, isShared, type Round } from './round.ts'

/** Who signed which version of a plan for which side. */
export type PlanSignature = {
  round: RoundId
  turn: number
  side: Side
  staff: StaffId | null
  contact: ContactId | null
  /** As it was when signing; empty once the person is forgotten. */
  name: string
  signedAt: Instant
}

/** What a plan consists of where it is to be signed. */
export type SignedPlan = {
  /** Goes up with every change of an action; 0 before the first. */
  turn: number
  actions: readonly Pick<Action, 'fromKind'>[]
  signatures: readonly PlanSignature[]
}

/** Who has signed the plan as it stands now, and whether signatures were lost by a change. */
export type PlanStanding = {
  kind: 'empty' | 'no-strength' | 'unsigned' | 'half-signed' | 'agreed'
  office: PlanSignature | null
  partner: PlanSignature | null
  /** It had been signed, and was changed since. */
  voided: boolean
}

/**
 * Where a joint plan stands. It is *agreed* once both sides have signed the same version of it; a change makes a new version
 * that nobody has signed. A plan without an action that comes from a strength cannot be signed.
 * @example planStanding({ turn: 3, actions, signatures: [officeAt3, partnerAt2] }).kind // 'half-signed'
 */
export function planStanding({ turn, actions, signatures }: SignedPlan): PlanStanding {
  const now = signatures.filter((one) => one.turn === turn)
  const office = now.find(({ side }) => side === 'office') ?? null
  const partner = now.find(({ side }) => side === 'partner') ?? null
  const voided = now.length === 0 && signatures.length > 0
  return { kind: kindOf(actions, sides.length - now.length), office, partner, voided }
}

function kindOf(actions: SignedPlan['actions'], missing: number): PlanStanding['kind'] {
  if (actions.length === 0) return 'empty'
  if (!actions.some(({ fromKind }) => fromKind === 'strength')) return 'no-strength'
  if (missing === 0) return 'agreed'
  return missing === 1 ? 'half-signed' : 'unsigned'
}

/** Whether a side may sign now: there is something to sign, and it has not. */
export function maySign(standing: PlanStanding, side: Side): boolean {
  const signable = standing.kind === 'unsigned' || standing.kind === 'half-signed'
  return signable && standing[side] === null
}

/**
 * Whether the actions of a round may be written and changed, and the plan be signed: once partners have its results.
 * @example mayPlan(closed) // false
 */
export function mayPlan(round: Round): boolean {
  return isShared(round) && !isReadOnly(round)
}

/** Whether a plan holds for both sides: once it is agreed, or its round is published without. */
export function isInForce(round: Round, { kind }: PlanStanding): boolean {
  return isPublished(round) || kind === 'agreed'
}

/** Whether both sides report how far the actions have come. */
export function mayReport(round: Round, standing: PlanStanding): boolean {
  return mayPlan(round) && isInForce(round, standing)
}

/** An action with the names of its two sides and all that was said of it; a name is null where that person has left. */
export type PlannedAction = Action &
  Pick<Progress, 'dropAskedBy'> & {
    names: { staff: string | null; partner: string | null }
    /** The statement or theme it comes from, where it comes from one. */
    origin: Localised | null
    /** The direction of the strategy it serves, by name; null where it serves none. */
    serves: Localised | null
    reports: readonly ActionReport[]
  }

/** The contact who signs for the partners. */
export type Elected = { id: ContactId; name: string; partner: PartnerId; organisation: string }

/** A round's joint plan, as both sides read it. */
export type JointPlan = {
  turn: number
  actions: readonly PlannedAction[]
  standing: PlanStanding
  elected: Elected | null
}
