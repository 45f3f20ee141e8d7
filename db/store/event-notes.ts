import { and, asc, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { EventNote } from '../../src/domain/event-note.ts'
import type { EventNoteId, RoundId, StaffId } from '../../src/domain/ids.ts'
import { eventNote, staff } from '../schema.ts'

/** What was noted at a round's event, in the order it was written. */
export async function eventNotesOf(db: Db, id: RoundId): Promise<EventNote[]> {
  return await db
    .select({
      id: eventNote.id,
      round: eventNote.round,
      slide: eventNote.slide,
      kind: eventNote.kind,
      words: eventNote.words,
      author: staff.name,
      notedAt: eventNote.notedAt,
    })
    .from(eventNote)
    .leftJoin(staff, eq(eventNote.author, staff.id))
    .where(eq(eventNote.round, id))
    .orderBy(asc(eventNote.notedAt), asc(eventNote.id))
}

export function addEventNote(
  tx: Db,
  added: Omit<EventNote, 'author'> & { author: StaffId },
): Write {
  return tx.insert(eventNote).values(added)
}

/** A guard: a note of this round is there to be removed. */
export function removeEventNote(tx: Db, round: RoundId, id: EventNoteId): Write {
  return tx.delete(eventNote).where(and(eq(eventNote.id, id), eq(eventNote.round, round)))
}
