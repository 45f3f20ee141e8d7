import { atomically, guard } from '#dialect'
import { addReport } from '../../db/store/action-reports.ts'
import { setActionStatus } from '../../db/store/actions.ts'
import { holdState } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import { sidesOf } from '../domain/action.ts'
import { type ActionReport, progressAfter } from '../domain/action-report.ts'
import { dayAt } from '../domain/calendar.ts'
import type { ContactId, PartnerId, StaffId } from '../domain/ids.ts'
import { mayReport, type PlannedAction } from '../domain/joint-plan.ts'
import type { Round } from '../domain/round.ts'
import { planStandingOf } from './read-plan.ts'

/** Who reports: a person of the office, or a contact for its organisation. */
export type Reporter =
  | {
      side: 'office'
      staff: StaffId /** Keeps the plan for everybody of the office. */
      keeps: boolean
    }
  | { side: 'partner'; contact: ContactId; partner: PartnerId }

export type Reported = { kind: 'reported' | 'not-yours' | 'not-now' | 'meanwhile' }

/**
 * Whether an action is somebody's to report on: the person or the organisation named for its side, and at the office whoever
 * keeps the plan, for colleagues come and go.
 */
export function isOwn(action: PlannedAction, reporter: Reporter): boolean {
  const { staff, partner } = sidesOf(action)
  return reporter.side === 'office'
    ? reporter.keeps || reporter.staff === staff
    : reporter.partner === partner
}

/**
 * Keeps what one side says of an action, and how far it has come since. The plan's words and its signatures stay. Said twice
 * in the same words, it is kept once; what both sides agreed to drop is not reported on any more.
 */
export async function reportAction(
  deps: Deps,
  round: Round,
  action: PlannedAction,
  reporter: Reporter,
  said: Pick<ActionReport, 'status' | 'words'>,
): Promise<Reported> {
  if (!isOwn(action, reporter)) return { kind: 'not-yours' }
  if (action.status === 'dropped') return { kind: 'not-now' }
  if (!mayReport(round, await planStandingOf(deps, round.id))) return { kind: 'not-now' }
  const last = action.reports.at(-1)
  if (last && isSame(last, { side: reporter.side, ...said })) return { kind: 'reported' }
  const report: ActionReport = {
    ...said,
    id: deps.newId<'action-report'>(),
    action: action.id,
    place: action.reports.length + 1,
    side: reporter.side,
    staff: reporter.side === 'office' ? reporter.staff : null,
    contact: reporter.side === 'partner' ? reporter.contact : null,
    reportedOn: dayAt(deps.clock.now(), round.zone),
  }
  const { status } = progressAfter([...action.reports, report])
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-now', holdState(tx, round)),
    addReport(tx, report),
    guard('meanwhile', setActionStatus(tx, action.id, status)),
  ])
  if (outcome.kind === 'committed') return { kind: 'reported' }
  return { kind: outcome.by === 'not-now' ? 'not-now' : 'meanwhile' }
}

type Said = Pick<ActionReport, 'side' | 'status' | 'words'>

function isSame(one: Said, other: Said): boolean {
  return one.side === other.side && one.status === other.status && one.words === other.words
}
