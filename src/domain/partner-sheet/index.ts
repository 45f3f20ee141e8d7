import { may } from '../access.ts'
import type { Partner } from '../partner.ts'
import { seesPartner } from '../partner-access.ts'
import type { Staff } from '../staff.ts'
import { agreement } from './agreement.ts'
import { aims } from './aims.ts'
import { duties } from './duties.ts'
import { emergency } from './emergency.ts'
import { identity } from './identity.ts'
import { responsibilities } from './responsibilities.ts'
import { review } from './review.ts'
import type { Section } from './section.ts'
import { security } from './security.ts'
import { steps } from './steps.ts'

/** All parts of a partner's sheet, in its order; a new one is a file beside this one and a line here. */
export const sections: readonly Section[] = [
  identity,
  aims,
  agreement,
  duties,
  responsibilities,
  steps,
  review,
  emergency,
  security,
]

/** The parts of a partner's sheet this person may read. */
export function readableSections(staff: Staff, partner: Partner): readonly Section[] {
  return seesPartner(staff, partner) ? sections.filter(({ see }) => may(staff.role, see)) : []
}

export function writesSection(staff: Staff, partner: Partner, section: Section): boolean {
  return seesPartner(staff, partner) && may(staff.role, section.write)
}
