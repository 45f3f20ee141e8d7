import { eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { RoundId } from '../../src/domain/ids.ts'
import type { LearningEvent } from '../../src/domain/learning-event.ts'
import { learningEvent } from '../schema.ts'

export async function findLearningEvent(db: Db, id: RoundId): Promise<LearningEvent | undefined> {
  const { starts, hours, place } = learningEvent
  const [row] = await db
    .select({ starts, hours, place })
    .from(learningEvent)
    .where(eq(learningEvent.round, id))
  return row
}

export function setLearningEvent(tx: Db, round: RoundId, event: LearningEvent): Write {
  return tx
    .insert(learningEvent)
    .values({ round, ...event })
    .onConflictDoUpdate({ target: learningEvent.round, set: event })
}
