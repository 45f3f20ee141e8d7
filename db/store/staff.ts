import { and, asc, eq, exists, isNotNull, ne, or } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import { sameAddressKey } from '../../src/domain/email-address.ts'
import type { StaffId } from '../../src/domain/ids.ts'
import type { Language } from '../../src/domain/language.ts'
import type { Staff } from '../../src/domain/staff.ts'
import { staff } from '../schema.ts'

const columns = {
  id: staff.id,
  name: staff.name,
  email: staff.email,
  role: staff.role,
  language: staff.language,
}

export async function allStaff(db: Db): Promise<Staff[]> {
  return await db.select(columns).from(staff).orderBy(asc(staff.name))
}

export async function findStaff(db: Db, id: StaffId): Promise<Staff | undefined> {
  const [row] = await db.select(columns).from(staff).where(eq(staff.id, id))
  return row
}

export async function findStaffByAddress(
  db: Db,
  address: string,
): Promise<{ staff: Staff; passwordHash: string | null } | undefined> {
  const [row] = await db
    .select()
    .from(staff)
    .where(eq(staff.emailKey, sameAddressKey(address)))
  if (!row) return undefined
  const { emailKey: _, passwordHash, ...person } = row
  return { staff: person, passwordHash }
}

export function addStaff(tx: Db, person: Staff, passwordHash: string | null): Write {
  return tx
    .insert(staff)
    .values({ ...person, emailKey: sameAddressKey(person.email), passwordHash })
}

/** Corrects who a person is; the last coordinator who can sign in stays one. A guard. */
export function changeStaff(tx: Db, { id, name, role, language }: Omit<Staff, 'email'>): Write {
  const stays = role === 'coordinator' ? undefined : mayGo(tx, id)
  return tx
    .update(staff)
    .set({ name, role, language })
    .where(and(eq(staff.id, id), stays))
}

/** Removes a person with sessions, links and mails; never the last coordinator who can sign in. A guard. */
export function removeStaff(tx: Db, id: StaffId): Write {
  return tx.delete(staff).where(and(eq(staff.id, id), mayGo(tx, id)))
}

/** Whether somebody else is left who can sign in and add people. */
function mayGo(tx: Db, id: StaffId) {
  const others = tx
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.role, 'coordinator'), ne(staff.id, id), isNotNull(staff.passwordHash)))
  return or(ne(staff.role, 'coordinator'), exists(others))
}

export function setPassword(tx: Db, id: StaffId, passwordHash: string): Write {
  return tx.update(staff).set({ passwordHash }).where(eq(staff.id, id))
}

export function setStaffLanguage(tx: Db, id: StaffId, language: Language): Write {
  return tx.update(staff).set({ language }).where(eq(staff.id, id))
}

/** Whether the person has chosen a password yet. */
export async function staffWithPassword(db: Db): Promise<ReadonlySet<StaffId>> {
  const rows = await db.select({ id: staff.id, hash: staff.passwordHash }).from(staff)
  return new Set(rows.filter((row) => row.hash !== null).map((row) => row.id))
}
