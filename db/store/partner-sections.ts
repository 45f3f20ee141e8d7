import { and, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { PartnerId } from '../../src/domain/ids.ts'
import type { Values } from '../../src/domain/records/field.ts'
import { partnerSection } from '../schema.ts'

/** One part of a partner's sheet; `turn` counts its writes. */
export type KeptSection = { partner: PartnerId; section: string; turn: number; values: Values }

export async function sectionsOf(db: Db, partner: PartnerId): Promise<KeptSection[]> {
  return await db.select().from(partnerSection).where(eq(partnerSection.partner, partner))
}

/** One part of all partners' sheets. */
export async function sectionOfAll(db: Db, section: string): Promise<KeptSection[]> {
  return await db.select().from(partnerSection).where(eq(partnerSection.section, section))
}

export function addSection(tx: Db, added: Omit<KeptSection, 'turn'>): Write {
  return tx.insert(partnerSection).values({ ...added, turn: 1 })
}

/** Changes a part from the turn it was read at; to be guarded. */
export function changeSection(tx: Db, before: KeptSection, values: Values): Write {
  const isThis = and(
    eq(partnerSection.partner, before.partner),
    eq(partnerSection.section, before.section),
    eq(partnerSection.turn, before.turn),
  )
  return tx
    .update(partnerSection)
    .set({ values, turn: before.turn + 1 })
    .where(isThis)
}
