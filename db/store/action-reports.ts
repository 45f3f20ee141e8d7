import { asc, eq, inArray } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { ActionReport } from '../../src/domain/action-report.ts'
import type { ActionId, ContactId } from '../../src/domain/ids.ts'
import { action, actionReport, round } from '../schema.ts'

/** What both sides said of actions, in the order it was said. */
export async function reportsOf(db: Db, actions: readonly ActionId[]): Promise<ActionReport[]> {
  return await db
    .select()
    .from(actionReport)
    .where(inArray(actionReport.action, [...actions]))
    .orderBy(asc(actionReport.place))
}

/** Refused as `unique` where the other side was faster. */
export function addReport(tx: Db, report: ActionReport): Write {
  return tx.insert(actionReport).values(report)
}

/** What a person reported, for a copy of all that is kept about them. */
export async function reportsBy(db: Db, of: ContactId) {
  return await db
    .select({
      year: round.year,
      action: action.words,
      status: actionReport.status,
      words: actionReport.words,
      reportedOn: actionReport.reportedOn,
    })
    .from(actionReport)
    .innerJoin(action, eq(actionReport.action, action.id))
    .innerJoin(round, eq(action.round, round.id))
    .where(eq(actionReport.contact, of))
    .orderBy(asc(actionReport.reportedOn))
}

/** How far an action came stays known, what the person wrote about it does not. */
export function blankReports(tx: Db, of: ContactId): Write {
  return tx.update(actionReport).set({ words: '' }).where(eq(actionReport.contact, of))
}
