import { may } from '../access.ts'
import { issueFrom } from '../issue.ts'
import { seesIssue } from '../issue-access.ts'
import type { Partner } from '../partner.ts'
import { seesPartner } from '../partner-access.ts'
import type { Staff } from '../staff.ts'
import { type Entry, partnerOf } from './entry.ts'
import { registerOf } from './index.ts'
import type { Register } from './register.ts'

type ById = ReadonlyMap<string, Partner>

/**
 * Whether somebody may know that an entry exists. Where a register is of partners, who does not see the partner does not
 * see the entry; an issue has rules of its own. Lists, counts, search, files and back-links all ask this.
 */
export function seesEntry(staff: Staff, entry: Entry, partners: ById): boolean {
  const { see, ofPartner, id } = registerOf(entry.register)
  if (!may(staff.role, see)) return false
  if (ofPartner === undefined) return true
  const partner = partners.get(partnerOf(entry) ?? '')
  if (id === 'issues') {
    const issue = issueFrom(entry)
    return issue !== undefined && partner !== undefined && seesIssue(staff, issue, partner)
  }
  // Whose partner is gone is left to those who see all partners.
  return partner ? seesPartner(staff, partner) : staff.role !== 'focal-point'
}

/** Whether somebody writes in a register here: those with pages of their own are written there. */
export function writesIn({ role }: Pick<Staff, 'role'>, { write, ownPages }: Register): boolean {
  return ownPages === undefined && may(role, write)
}
