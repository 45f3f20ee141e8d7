import { evidenceOf } from '../../db/store/evidence.ts'
import type { EvidenceOwner } from '../../src/domain/evidence.ts'
import { addEvidence } from '../../src/flows/add-evidence.ts'
import type { OfficeWorld } from './office.ts'

/** A small file as evidence of something; its id. */
export async function withEvidence(
  world: OfficeWorld,
  owner: EvidenceOwner,
  name = 'proof.pdf',
): Promise<string> {
  const by = { by: world.staff('coordinator').id, today: '2026-03-02' }
  const sent = { name, bytes: new TextEncoder().encode('%PDF-1.7\n%%EOF\n') }
  await addEvidence(world.deps, owner, sent, by)
  const [added] = await evidenceOf(world.db, owner)
  if (!added) throw new Error('the file was not kept')
  return added.id
}
