import { atomically } from '#dialect'
import { addIssue, findIssue, issuesOf } from '../../db/store/issues.ts'
import { queueMessage } from '../../db/store/messages.ts'
import { findPartner } from '../../db/store/partners.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import type { EntryId } from '../domain/ids.ts'
import type { Issue } from '../domain/issue.ts'
import { hasFocalPoint } from '../domain/issue-access.ts'
import { mostOpenIssues, type RaisedFacts, raised } from '../domain/issue-steps.ts'
import { mailsOfStep } from './issue-mails.ts'
import { type StepTaker, todayOf, writtenBy } from './keep-issue-step.ts'

export type RaisedIssue = { kind: 'raised'; issue: Issue } | { kind: 'enough' | 'no-partner' }

/**
 * Raises an issue and tells whoever deals with it first. The form names the issue beforehand, so that a button pressed
 * twice raises one; other words under the same name are another issue.
 */
export async function raiseIssue(
  deps: Deps,
  named: EntryId | undefined,
  facts: RaisedFacts,
  taker: StepTaker,
): Promise<RaisedIssue> {
  const { db } = deps
  const partner = await findPartner(db, facts.partner)
  if (!partner) return { kind: 'no-partner' }
  const known = named && (await findIssue(db, named))
  if (known && isSame(known, facts)) return { kind: 'raised', issue: known }
  if (taker.side === 'partner' && (await openOf(deps, facts)) >= mostOpenIssues)
    return { kind: 'enough' }
  const today = await todayOf(deps)
  const first = raised(facts, { hasFocalPoint: hasFocalPoint(partner, await allStaff(db)), today })
  const issue = { ...first, id: known || !named ? deps.newId<'entry'>() : named, turn: 1 }
  const mails = await mailsOfStep(deps, issue, taker)
  const outcome = await atomically(db, (tx) => [
    ...addIssue(tx, issue, writtenBy(taker, today)),
    ...mails.map((mail) => queueMessage(tx, mail)),
  ])
  if (outcome.kind === 'committed') return { kind: 'raised', issue }
  // Somebody pressed at the same moment, or the name is taken by something else.
  const twin = await findIssue(db, issue.id)
  const again = twin && isSame(twin, facts) ? named : undefined
  return await raiseIssue(deps, again, facts, taker)
}

function isSame(known: Issue, { partner, title, words, raisedBy }: RaisedFacts): boolean {
  return (
    known.partner === partner &&
    known.title === title &&
    known.words === words &&
    known.raisedBy === raisedBy
  )
}

async function openOf({ db }: Deps, { partner }: RaisedFacts): Promise<number> {
  return (await issuesOf(db, partner)).filter(
    ({ state, raisedBy }) => state === 'open' && raisedBy === 'partner',
  ).length
}
