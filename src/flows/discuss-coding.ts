import { atomically, guard } from '#dialect'
import { addDiscussion } from '../../db/store/coding-discussions.ts'
import { holdState } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import { dayAt } from '../domain/calendar.ts'
import { comparisonOf, isComparable, progressOf } from '../domain/coding.ts'
import type { StaffId } from '../domain/ids.ts'
import type { ClosedRound } from '../domain/round.ts'
import type { Coding } from './coding-of.ts'

/**
 * Keeps how far two coders agreed, once both have read all that both are to read; from then on they see each other's marks
 * and change their own.
 */
export async function discussCoding(
  deps: Deps,
  round: ClosedRound,
  coders: readonly [StaffId, StaffId],
  by: StaffId,
  coding: Coding,
): Promise<{ kind: 'begun' | 'too-early' | 'moved-on' }> {
  if (round.state !== 'closed') return { kind: 'moved-on' }
  if (!isComparable(progressOf(coding, coders))) return { kind: 'too-early' }
  const before = comparisonOf(coding, coding.book, coders)
  const day = dayAt(deps.clock.now(), round.zone)
  const outcome = await atomically(deps.db, (tx) => [
    guard('moved-on', holdState(tx, round)),
    addDiscussion(tx, { round: round.id, before, by, day }),
  ])
  return { kind: outcome.kind === 'committed' ? 'begun' : 'moved-on' }
}
