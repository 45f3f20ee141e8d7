import { atomically, emptyLog, guard } from '#dialect'
import { findAssessment, setCapacityReaders, withdraw } from '../../db/store/capacity.ts'
import { stopWaitingAbout } from '../../db/store/messages.ts'
import { findOffice } from '../../db/store/offices.ts'
import type { Deps } from '../deps.ts'
import { dayAt } from '../domain/calendar.ts'
import type { CapacityAssessmentId } from '../domain/ids.ts'
import { untilWritten } from './keep-draft.ts'

/**
 * A partner takes its assessment back: answers, words and readers go for good, out of the file and out of every figure. That it
 * was made stays known. Pressed twice it is withdrawn once.
 */
export async function withdrawAssessment(
  deps: Deps,
  id: CapacityAssessmentId,
): Promise<{ kind: 'withdrawn' | 'gone' }> {
  const zone = (await findOffice(deps.db))?.zone ?? 'UTC'
  const now = deps.clock.now()
  const outcome = await untilWritten(async () => {
    const found = await findAssessment(deps.db, id)
    if (!found) return { kind: 'gone' as const }
    if (found.state === 'withdrawn') return { kind: 'withdrawn' as const }
    const written = await atomically(deps.db, (tx) => [
      guard('nobody wrote meanwhile', withdraw(tx, found, dayAt(now, zone))),
      ...setCapacityReaders(tx, id, []),
      stopWaitingAbout(tx, id, now),
    ])
    return written.kind === 'refused' ? undefined : { kind: 'withdrawn' as const }
  })
  // What was said is overwritten in the file; its log holds it no longer, either.
  emptyLog(deps.db)
  return outcome
}
