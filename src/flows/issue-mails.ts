import type { Queued } from '../../db/store/messages.ts'
import { findPartner } from '../../db/store/partners.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import type { Issue } from '../domain/issue.ts'
import { holdersOf } from '../domain/issue-access.ts'
import { issueNewsMessage } from './invitation-message.ts'
import { linkHolderOf } from './link-holder.ts'
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
  const holder = issue.told ? await linkHolderOf(deps, issue.partner) : undefined
  return holder ? [issueNewsMessage(deps, holder, issue)] : []
}
