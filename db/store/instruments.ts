import { eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { InstrumentId } from '../../src/domain/ids.ts'
import type { Survey } from '../../src/domain/survey.ts'
import { instrument } from '../schema.ts'

/** A survey as it was when a round opened. */
export type Instrument = { id: InstrumentId; survey: Survey }

/** An instrument never changes, so it is read once. */
const known = new WeakMap<Db, Map<InstrumentId, Instrument>>()

export async function findInstrument(db: Db, id: InstrumentId): Promise<Instrument | undefined> {
  const kept = known.get(db) ?? new Map<InstrumentId, Instrument>()
  known.set(db, kept)
  const found = kept.get(id)
  if (found) return found
  const [row] = await db.select().from(instrument).where(eq(instrument.id, id))
  if (!row) return undefined
  const read = { id: row.id, survey: row.body }
  kept.set(id, read)
  return read
}

export function addInstrument(tx: Db, frozen: Instrument): Write {
  return tx.insert(instrument).values({
    id: frozen.id,
    survey: frozen.survey.id,
    version: frozen.survey.version,
    body: frozen.survey,
  })
}
