import { and, asc, eq } from 'drizzle-orm'
import { type Db, guard, type Write } from '#dialect'
import type { Day } from '../../src/domain/calendar.ts'
import type { ContactId, EntryId, PartnerId, StaffId } from '../../src/domain/ids.ts'
import { type Entry, type EntryVersion, partnersNamed } from '../../src/domain/registers/entry.ts'
import { registerOf } from '../../src/domain/registers/index.ts'
import type { RegisterId } from '../../src/domain/registers/register-id.ts'
import { entryPartner, entryVersion, registerEntry } from '../schema.ts'

const columns = {
  id: registerEntry.id,
  register: registerEntry.register,
  turn: registerEntry.turn,
  values: registerEntry.values,
}

/** All entries of a register, in no order that tells anything. */
export async function entriesOf(db: Db, register: RegisterId): Promise<Entry[]> {
  return await db
    .select(columns)
    .from(registerEntry)
    .where(eq(registerEntry.register, register))
    .orderBy(asc(registerEntry.id))
}

export async function allEntries(db: Db): Promise<Entry[]> {
  return await db.select(columns).from(registerEntry).orderBy(asc(registerEntry.id))
}

/** The entries of all registers that name a partner. */
export async function entriesAbout(db: Db, about: PartnerId): Promise<Entry[]> {
  return await db
    .select(columns)
    .from(registerEntry)
    .innerJoin(entryPartner, eq(entryPartner.entry, registerEntry.id))
    .where(eq(entryPartner.partner, about))
    .orderBy(asc(registerEntry.id))
}

export async function findEntry(db: Db, id: EntryId): Promise<Entry | undefined> {
  const [row] = await db.select(columns).from(registerEntry).where(eq(registerEntry.id, id))
  return row
}

/** An entry as each write left it, the first first. */
export async function versionsOf(db: Db, entry: EntryId): Promise<EntryVersion[]> {
  return await db
    .select({
      turn: entryVersion.turn,
      values: entryVersion.values,
      by: entryVersion.by,
      byContact: entryVersion.byContact,
      writtenOn: entryVersion.writtenOn,
    })
    .from(entryVersion)
    .where(eq(entryVersion.entry, entry))
    .orderBy(asc(entryVersion.turn))
}

/** What every write of every entry left. */
export async function allVersions(db: Db): Promise<{ entry: EntryId; values: Entry['values'] }[]> {
  return await db
    .select({ entry: entryVersion.entry, values: entryVersion.values })
    .from(entryVersion)
}

/** Who wrote an entry, and when: somebody of the office, somebody of a partner by its link, or the program. */
export type Written = { by: StaffId | null; byContact?: ContactId; on: Day }

/** The writes that add an entry, with its history and the partners it names; refused as *known* where its id is taken. */
export function addEntry(tx: Db, entry: Omit<Entry, 'turn'>, written: Written) {
  const first = { ...entry, turn: 1 }
  return [
    guard('known', tx.insert(registerEntry).values(first).onConflictDoNothing()),
    ...beside(tx, first, written),
  ]
}

/** The writes that change an entry from the turn it was read at; refused as *meanwhile* where somebody else was first. */
export function changeEntry(tx: Db, before: Entry, values: Entry['values'], written: Written) {
  const { id, turn } = before
  const next = { ...before, values, turn: turn + 1 }
  const isThis = and(eq(registerEntry.id, id), eq(registerEntry.turn, turn))
  return [
    guard('meanwhile', tx.update(registerEntry).set({ values, turn: next.turn }).where(isThis)),
    tx.delete(entryPartner).where(eq(entryPartner.entry, id)),
    ...beside(tx, next, written),
  ]
}

/** Everything somebody of a partner wrote by its link: each entry as it was then. */
export async function versionsBy(db: Db, contact: ContactId) {
  return await db
    .select({
      id: entryVersion.entry,
      turn: entryVersion.turn,
      values: entryVersion.values,
      writtenOn: entryVersion.writtenOn,
    })
    .from(entryVersion)
    .where(eq(entryVersion.byContact, contact))
    .orderBy(asc(entryVersion.turn))
}

/** The writes that change what an entry and its history say, and nothing else: for words that are to be forgotten. */
export function rewordEntry(
  tx: Db,
  entry: EntryId,
  versions: readonly Pick<EntryVersion, 'turn' | 'values'>[],
): readonly Write[] {
  return versions.flatMap(({ turn, values }) => [
    tx
      .update(entryVersion)
      .set({ values })
      .where(and(eq(entryVersion.entry, entry), eq(entryVersion.turn, turn))),
    tx
      .update(registerEntry)
      .set({ values })
      .where(and(eq(registerEntry.id, entry), eq(registerEntry.turn, turn))),
  ])
}

/** Takes an entry away with its history, from the turn it was read at. */
export function removeEntry(tx: Db, { id, turn }: Pick<Entry, 'id' | 'turn'>): Write {
  const isThis = and(eq(registerEntry.id, id), eq(registerEntry.turn, turn))
  return tx.delete(registerEntry).where(isThis)
}

function beside(tx: Db, entry: Entry, { on, ...who }: Written): readonly Write[] {
  const { id, turn, values } = entry
  const named = partnersNamed(registerOf(entry.register).fields, values)
  return [
    tx.insert(entryVersion).values({ entry: id, turn, values, ...who, writtenOn: on }),
    ...named.map((partner) => tx.insert(entryPartner).values({ entry: id, partner })),
  ]
}
