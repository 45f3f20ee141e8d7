import { atomically } from '#dialect'
import { addEvidence as add, countEvidence } from '../../db/store/evidence.ts'
import type { Deps } from '../deps.ts'
import type { Day } from '../domain/calendar.ts'
import {
  type EvidenceOwner,
  evidenceName,
  largestEvidence,
  mostEvidence,
} from '../domain/evidence.ts'
import type { StaffId } from '../domain/ids.ts'
import { evidenceTypeOf } from '../evidence-type.ts'

/** What keeps a file from being evidence. */
export type EvidenceRefusal = 'no-file' | 'too-large' | 'too-many' | 'unknown-type' | 'macros'
export type AddedEvidence = { kind: 'added' } | { kind: EvidenceRefusal }

export type SentFile = { name: string; bytes: Uint8Array }

/** Keeps a file as evidence: first its bytes, then the row that speaks of them, so that no row ever lacks its file. */
export async function addEvidence(
  deps: Deps,
  owner: EvidenceOwner,
  sent: SentFile | null,
  { by, today }: { by: StaffId; today: Day },
): Promise<AddedEvidence> {
  if (!sent || sent.bytes.byteLength === 0) return { kind: 'no-file' }
  if (sent.bytes.byteLength > largestEvidence) return { kind: 'too-large' }
  if ((await countEvidence(deps.db, owner)) >= mostEvidence) return { kind: 'too-many' }
  const type = evidenceTypeOf(sent.bytes)
  if (type === undefined) return { kind: 'unknown-type' }
  if (type === 'macros') return { kind: 'macros' }
  const hash = deps.evidence.keep(sent.bytes, deps.clock.now())
  await atomically(deps.db, (tx) => [
    add(tx, {
      id: deps.newId(),
      owner,
      name: evidenceName(sent.name, type),
      type,
      size: sent.bytes.byteLength,
      hash,
      addedBy: by,
      addedOn: today,
    }),
  ])
  return { kind: 'added' }
}
