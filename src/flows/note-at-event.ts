import { atomically, guard } from '#dialect'
import { addEventNote, removeEventNote } from '../../db/store/event-notes.ts'
import type { Deps } from '../deps.ts'
import { type NoteFault, readNote } from '../domain/event-note.ts'
import type { EventNoteId, RoundId, StaffId } from '../domain/ids.ts'

type Typed = { slide: string; kind: string; words: string }
type Noted = { kind: 'noted' } | { kind: 'refused'; fault: NoteFault }

/** Keeps what was said or decided while a slide was on the wall. */
export async function noteAtEvent(
  deps: Deps,
  round: RoundId,
  author: StaffId,
  { slide, kind, words }: Typed,
): Promise<Noted> {
  const read = readNote(kind, words)
  if ('fault' in read) return { kind: 'refused', fault: read.fault }
  const id = deps.newId<'event-note'>()
  const notedAt = deps.clock.now()
  await atomically(deps.db, (tx) => [
    addEventNote(tx, { id, round, slide, author, notedAt, ...read }),
  ])
  return { kind: 'noted' }
}

/** Removes a note of this round for good. */
export async function removeNote(
  deps: Deps,
  round: RoundId,
  id: EventNoteId,
): Promise<{ kind: 'removed' | 'not-found' }> {
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-found', removeEventNote(tx, round, id)),
  ])
  return { kind: outcome.kind === 'committed' ? 'removed' : 'not-found' }
}
