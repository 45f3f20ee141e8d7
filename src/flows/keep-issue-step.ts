import { atomically, type Db, type Write } from '#dialect'
import { changeIssue } from '../../db/store/issues.ts'
import { queueMessage } from '../../db/store/messages.ts'
import { findOffice } from '../../db/store/offices.ts'
import type { Deps } from '../deps.ts'
import { type Day, dayAt } from '../domain/calendar.ts'
import type { ContactId } from '../domain/ids.ts'
import type { Issue } from '../domain/issue.ts'
import type { Staff } from '../domain/staff.ts'
import { mailsOfStep } from './issue-mails.ts'

/** Who takes a step: somebody of the office, somebody of the partner by its link, or the program itself. */
export type StepTaker =
  | { side: 'office'; staff: Pick<Staff, 'id'> }
  | { side: 'partner'; contact: ContactId }
  | { side: 'program' }

export type KeptStep = { kind: 'kept' | 'meanwhile' }

/** Keeps one step of an issue, and the mails that tell of it, together or not at all. */
export async function keepIssueStep(
  deps: Deps,
  before: Issue,
  step: Issue,
  taker: StepTaker,
  beside: (tx: Db) => readonly Write[] = () => [],
): Promise<KeptStep> {
  const after = { ...step, turn: before.turn + 1 }
  const mails = await mailsOfStep(deps, after, taker)
  const written = writtenBy(taker, await todayOf(deps))
  const outcome = await atomically(deps.db, (tx) => [
    ...changeIssue(tx, before, after, written),
    ...mails.map((mail) => queueMessage(tx, mail)),
    ...beside(tx),
  ])
  return { kind: outcome.kind === 'committed' ? 'kept' : 'meanwhile' }
}

export function writtenBy(taker: StepTaker, on: Day) {
  switch (taker.side) {
    case 'office':
      return { by: taker.staff.id, on }
    case 'partner':
      return { by: null, byContact: taker.contact, on }
    case 'program':
      return { by: null, on }
  }
}

/** The day on the office's calendar: an issue belongs to no round. */
export async function todayOf({ db, clock }: Deps): Promise<Day> {
  return dayAt(clock.now(), (await findOffice(db))?.zone ?? 'UTC')
}
