import { eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { InstrumentId, LooseTextId, RoundId } from '../../src/domain/ids.ts'
import { looseText } from '../schema.ts'

/** Something a partner of an anonymous round wrote, cut from everything else it answered. */
export type LooseText = {
  id: LooseTextId
  round: RoundId
  instrument: InstrumentId
  /** The field it was written in: `RES-01_why`. */
  question: string
  words: string
  /** How it may be used, in the survey's own terms. */
  consent: string | null
}

export async function looseTextsOf(db: Db, round: RoundId): Promise<LooseText[]> {
  return await db.select().from(looseText).where(eq(looseText.round, round))
}

export function addLooseText(tx: Db, text: LooseText): Write {
  return tx.insert(looseText).values(text)
}
