import { and, asc, count, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Evidence, EvidenceOwner } from '../../src/domain/evidence.ts'
import type { EvidenceId } from '../../src/domain/ids.ts'
import { evidence, staff } from '../schema.ts'

/** A file as its owner's page lists it, with the name of who added it. */
export type ListedEvidence = Evidence & { addedByName: string | null }

/** The files that prove something, in the order they were added. */
export async function evidenceOf(db: Db, owner: EvidenceOwner): Promise<ListedEvidence[]> {
  const rows = await db
    .select({ row: evidence, addedByName: staff.name })
    .from(evidence)
    .leftJoin(staff, eq(evidence.addedBy, staff.id))
    .where(owned(owner))
    .orderBy(asc(evidence.addedOn), asc(evidence.name), asc(evidence.id))
  return rows.map(({ row, addedByName }) => ({ ...evidenceIn(row), addedByName }))
}

export async function countEvidence(db: Db, owner: EvidenceOwner): Promise<number> {
  const [row] = await db.select({ files: count() }).from(evidence).where(owned(owner))
  return row?.files ?? 0
}

/** How files are called that prove things of a kind. */
export async function evidenceNames(
  db: Db,
  kind: EvidenceOwner['kind'],
): Promise<{ owner: string; name: string }[]> {
  return await db
    .select({ owner: evidence.ownerId, name: evidence.name })
    .from(evidence)
    .where(eq(evidence.ownerKind, kind))
}

/** One file of that owner; undefined where it is another's. */
export async function findEvidence(
  db: Db,
  owner: EvidenceOwner,
  id: EvidenceId,
): Promise<Evidence | undefined> {
  const [row] = await db
    .select()
    .from(evidence)
    .where(and(owned(owner), eq(evidence.id, id)))
  return row && evidenceIn(row)
}

/** Under which hashes files are needed. */
export async function evidenceHashes(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db.selectDistinct({ hash: evidence.hash }).from(evidence)
  return new Set(rows.map(({ hash }) => hash))
}

export function addEvidence(tx: Db, { owner, ...added }: Evidence): Write {
  return tx.insert(evidence).values({ ...added, ownerKind: owner.kind, ownerId: owner.id })
}

/** A guard: a file of this owner is there to be taken away. */
export function removeEvidence(tx: Db, owner: EvidenceOwner, id: EvidenceId): Write {
  return tx.delete(evidence).where(and(owned(owner), eq(evidence.id, id)))
}

/** Everything that proves something which is no more. */
export function removeEvidenceOf(tx: Db, owner: EvidenceOwner): Write {
  return tx.delete(evidence).where(owned(owner))
}

function owned({ kind, id }: EvidenceOwner) {
  return and(eq(evidence.ownerKind, kind), eq(evidence.ownerId, id))
}

function evidenceIn({ ownerKind, ownerId, ...row }: typeof evidence.$inferSelect): Evidence {
  return { ...row, owner: { kind: ownerKind, id: ownerId } }
}
