import { and, asc, desc, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import {
  type AuditEntry,
  type AuditSearch,
  auditActs,
  auditThings,
  type Concern,
} from '../../src/domain/audit.ts'
import type { Instant } from '../../src/domain/calendar.ts'
import { auditEntry } from '../schema.ts'

type Row = typeof auditEntry.$inferSelect

export function addAuditEntry(tx: Db, { id, at, actor, act, about }: AuditEntry): Write {
  return tx.insert(auditEntry).values({
    id,
    at,
    act,
    actor: actor?.id ?? null,
    actorName: actor?.name ?? null,
    about: about?.kind ?? null,
    aboutId: about?.id ?? null,
    aboutName: about?.name ?? null,
  })
}

const matching = ({ act, actor }: AuditSearch) =>
  and(
    act === null ? undefined : eq(auditEntry.act, act),
    actor === null
      ? undefined
      : actor === '*'
        ? isNull(auditEntry.actorName)
        : eq(auditEntry.actorName, actor),
  )

/** The newest entries of a search first, from a place on. */
export async function auditEntries(
  db: Db,
  search: AuditSearch,
  { from, most }: { from: number; most: number },
): Promise<AuditEntry[]> {
  const rows = await db
    .select()
    .from(auditEntry)
    .where(matching(search))
    .orderBy(desc(auditEntry.at), asc(auditEntry.act), desc(auditEntry.id))
    .limit(most)
    .offset(from)
  return rows.map(entryFrom)
}

/** Everybody who stands in the log, those who left included. */
export async function auditedPeople(db: Db): Promise<readonly string[]> {
  const rows = await db
    .selectDistinct({ name: auditEntry.actorName })
    .from(auditEntry)
    .where(isNotNull(auditEntry.actorName))
    .orderBy(asc(auditEntry.actorName))
  return rows.flatMap(({ name }) => name ?? [])
}

export function dropAuditBefore(tx: Db, at: Instant): Write {
  return tx.delete(auditEntry).where(lt(auditEntry.at, at))
}

/** An act of a later version, met after going back to an older one, is shown as another act. */
function entryFrom({ id, at, actor, actorName, act, ...row }: Row): AuditEntry {
  return {
    id,
    at,
    actor: actor === null ? null : { id: actor, name: actorName ?? '' },
    act: auditActs.find((one) => one === act) ?? 'other',
    about: concernFrom(row),
  }
}

function concernFrom({ about, aboutId, aboutName }: Pick<Row, 'about' | 'aboutId' | 'aboutName'>) {
  const kind = auditThings.find((one) => one === about)
  if (!kind) return null
  const concern: Concern = { kind }
  if (aboutId !== null) concern.id = aboutId
  if (aboutName !== null) concern.name = aboutName
  return concern
}
