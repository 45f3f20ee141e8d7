import type { Invited } from '../../db/store/invitations.ts'
import type { Queued } from '../../db/store/messages.ts'
import { findPartner } from '../../db/store/partners.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import type { Issue } from '../domain/issue.ts'
import { holdersOf } from '../domain/issue-access.ts'
import { issueNewsMessage } from './invitation-message.ts'
import { linkHoldersOf } from './link-holder.ts'
import { readsIssue } from './past-focal-point.ts'
import { staffMessage } from './staff-message.ts'

type Taker = { side: string; staff?: { id: string } }

/**
 * The mails that tell of a step: to whoever deals with the issue from now on, but for who took the step; and to the
 * partner where it went up or was settled, as far as the partner reads it. A note is told to nobody.
 */
export async function mailsOfStep(
  deps: Deps,
  issue: Issue,
  taker: Taker,
): Promise<readonly Queued[]> {
  switch (issue.step) {
    case 'noted':
      return []
    case 'raised':
    case 'reopened':
      return await toHolders(deps, issue, taker)
    case 'moved':
    case 'moved-late':
      return [...(await toHolders(deps, issue, taker)), ...(await toPartner(deps, issue))]
    case 'settled':
      return await toPartner(deps, issue)
  }
}

async function toHolders(deps: Deps, issue: Issue, taker: Taker): Promise<readonly Queued[]> {
  const partner = await findPartner(deps.db, issue.partner)
  if (!partner) return []
  return holdersOf(issue, partner, await allStaff(deps.db))
    .filter(({ id }) => id !== taker.staff?.id)
    .map((staff) => ({
      ...staffMessage(deps, staff),
      kind: 'issue',
      occasion: `issue ${issue.id} ${issue.turn} ${staff.id}`,
    }))
}

async function toPartner(deps: Deps, issue: Issue): Promise<readonly Queued[]> {
  const reader = await readerOf(deps, issue)
  return reader ? [issueNewsMessage(deps, reader, issue)] : []
}

/** Whom of a partner a mail about an issue reaches; undefined where nobody may have it. */
export async function readerOf(deps: Deps, issue: Issue): Promise<Invited | undefined> {
  for (const holder of await linkHoldersOf(deps, issue.partner))
    if (await readsIssue(deps, issue, holder.contact)) return holder
  return undefined
}
