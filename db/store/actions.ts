import { and, asc, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { Action, ActionStatus, Duty } from '../../src/domain/action.ts'
import type { ActionId, RoundId } from '../../src/domain/ids.ts'
import { action } from '../schema.ts'

/** The joint plan of a round, in the order it is due. */
export async function actionsOf(db: Db, round: RoundId): Promise<Action[]> {
  const rows = await db
    .select()
    .from(action)
    .where(eq(action.round, round))
    .orderBy(asc(action.due), asc(action.words), asc(action.id))
  return rows.map(actionFrom)
}

/** The joint plans of all rounds, in the order they are due. */
export async function allActions(db: Db): Promise<Action[]> {
  const rows = await db
    .select()
    .from(action)
    .orderBy(asc(action.due), asc(action.words), asc(action.id))
  return rows.map(actionFrom)
}

export async function findAction(db: Db, id: ActionId): Promise<Action | undefined> {
  const [row] = await db.select().from(action).where(eq(action.id, id))
  return row && actionFrom(row)
}

/** The table's CHECK promises that no side lacks its facts. */
function actionFrom(row: typeof action.$inferSelect): Action {
  const { ownerSide, ownerStaff, ownerPartner, supporterStaff, supporterPartner, ...facts } = row
  return {
    ...facts,
    ...dutyOf({ ownerSide, ownerStaff, ownerPartner, supporterStaff, supporterPartner }),
  }
}

type Sides = Pick<
  typeof action.$inferSelect,
  'ownerSide' | 'ownerStaff' | 'ownerPartner' | 'supporterStaff' | 'supporterPartner'
>

function dutyOf({ ownerStaff, ownerPartner, supporterStaff, supporterPartner }: Sides): Duty {
  return ownerPartner === null
    ? { ownerSide: 'office', ownerStaff, supporterPartner }
    : { ownerSide: 'partner', ownerPartner, supporterStaff }
}

export function addAction(tx: Db, one: Action): Write {
  return tx.insert(action).values(one)
}

/** A guard: the action is as it was read. How far it has come is another matter, and stays. */
export function changeAction(tx: Db, { id, turn, status: _, ...facts }: Action): Write {
  const nobody = {
    ownerStaff: null,
    ownerPartner: null,
    supporterStaff: null,
    supporterPartner: null,
  }
  return tx
    .update(action)
    .set({ ...nobody, ...facts, turn: turn + 1 })
    .where(and(eq(action.id, id), eq(action.turn, turn)))
}

/** A guard: the action is there, as it was read. */
export function removeAction(tx: Db, { id, turn }: Pick<Action, 'id' | 'turn'>): Write {
  return tx.delete(action).where(and(eq(action.id, id), eq(action.turn, turn)))
}

/** What both sides reported; the words of the plan stay, and so does its version. */
export function setActionStatus(tx: Db, id: ActionId, status: ActionStatus): Write {
  return tx.update(action).set({ status }).where(eq(action.id, id))
}
