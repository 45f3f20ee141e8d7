import type { Db } from '#dialect'
import type { ContactId, EntryId, PartnerId, StaffId } from '../../src/domain/ids.ts'
import { type Issue, issueFrom, valuesOf } from '../../src/domain/issue.ts'
import {
  addEntry,
  changeEntry,
  entriesAbout,
  entriesOf,
  findEntry,
  versionsOf,
  type Written,
} from './register-entries.ts'

const register = 'issues'

/** All issues, in no order that tells anything. */
export async function allIssues(db: Db): Promise<Issue[]> {
  return (await entriesOf(db, register)).flatMap((entry) => issueFrom(entry) ?? [])
}

export async function issuesOf(db: Db, partner: PartnerId): Promise<Issue[]> {
  return (await entriesAbout(db, partner)).flatMap((entry) =>
    entry.register === register ? (issueFrom(entry) ?? []) : [],
  )
}

export async function findIssue(db: Db, id: EntryId): Promise<Issue | undefined> {
  const entry = await findEntry(db, id)
  return entry?.register === register ? issueFrom(entry) : undefined
}

/** An issue as one step left it, and who took it: nobody where the program did. */
export type PastStep = { issue: Issue; by: StaffId | null; byContact: ContactId | null; on: string }

/** What was done about an issue, the first step first. */
export async function stepsOf(db: Db, id: EntryId): Promise<PastStep[]> {
  return (await versionsOf(db, id)).flatMap(({ turn, values, by, byContact, writtenOn }) => {
    const issue = issueFrom({ id, turn, values })
    return issue ? [{ issue, by, byContact, on: writtenOn }] : []
  })
}

/** The writes that keep a new issue. */
export function addIssue(tx: Db, { id, turn: _, ...facts }: Issue, written: Written) {
  return addEntry(tx, { id, register, values: valuesOf(facts) }, written)
}

/** The writes of one more step; refused as *meanwhile* where somebody else took one first. */
export function changeIssue(tx: Db, before: Issue, after: Issue, written: Written) {
  const entry = { id: before.id, register, turn: before.turn, values: valuesOf(before) } as const
  return changeEntry(tx, entry, valuesOf(after), written)
}
