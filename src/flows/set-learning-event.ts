import { atomically } from '#dialect'
import { setLearningEvent as set } from '../../db/store/learning-events.ts'
import type { Deps } from '../deps.ts'
import type { RoundId } from '../domain/ids.ts'
import { type EventFault, readEvent, type TypedEvent } from '../domain/learning-event.ts'

export type SetEvent = { kind: 'set' } | { kind: 'faults'; faults: readonly EventFault[] }

/** Says when and where the results are looked at together; said again, it moves. */
export async function setLearningEvent(
  deps: Deps,
  round: RoundId,
  typed: TypedEvent,
): Promise<SetEvent> {
  const read = readEvent(typed)
  if (read.kind === 'faults') return read
  await atomically(deps.db, (tx) => [set(tx, round, read.event)])
  return { kind: 'set' }
}
