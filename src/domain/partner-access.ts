import { may } from './access.ts'
import type { Partner } from './partner.ts'
import type { Staff } from './staff.ts'

/** A focal point knows its own partners only; to everybody else with the page, all are visible. */
export function seesPartner(staff: Staff, partner: Partner): boolean {
  return staff.role !== 'focal-point' || partner.focalPoint === staff.id
}

export function editsPartner(staff: Staff, partner: Partner): boolean {
  if (may(staff.role, 'edit any partner')) return true
  return may(staff.role, 'edit own partners') && partner.focalPoint === staff.id
}

/** Only somebody who can look after a partner's record is named its focal point. */
export function mayBeFocalPoint(staff: Staff): boolean {
  return may(staff.role, 'edit own partners')
}

/** Who may be named by a partner to read an assessment of its capacities, and may then read it. */
export function mayReadCapacity(staff: Staff, partner: Partner): boolean {
  return may(staff.role, 'see capacity') && seesPartner(staff, partner)
}
