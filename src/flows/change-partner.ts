import { atomically, guard } from '#dialect'
import { addHandOver } from '../../db/store/focal-point-changes.ts'
import { changePartner as updatePartner } from '../../db/store/partners.ts'
import type { Deps } from '../deps.ts'
import type { Day } from '../domain/calendar.ts'
import type { Partner } from '../domain/partner.ts'
import { changesHands, needsNote } from '../domain/partner-sheet/hand-over.ts'
import type { Staff } from '../domain/staff.ts'

export type ChangedPartner = { kind: 'changed' | 'name-taken' | 'gone' | 'note-missing' }

/** What the next focal point has to know, who writes it down, and when. */
export type HandedOver = { note: string; by: Staff; on: Day }

/** Corrects a partner's record; its name must stay its own, and no focal point gives it away without a note. */
export async function changePartner(
  deps: Deps,
  before: Partner,
  after: Partner,
  { note, by, on }: HandedOver,
): Promise<ChangedPartner> {
  if (needsNote(before, after) && note === '') return { kind: 'note-missing' }
  const handOver = { from: before.focalPoint, to: after.focalPoint, note, changedOn: on, by: by.id }
  const outcome = await atomically(deps.db, (tx) => [
    guard('gone', updatePartner(tx, after)),
    ...(changesHands(before, after) ? [addHandOver(tx, after.id, handOver)] : []),
  ])
  if (outcome.kind === 'committed') return { kind: 'changed' }
  return { kind: outcome.by === 'gone' ? 'gone' : 'name-taken' }
}
