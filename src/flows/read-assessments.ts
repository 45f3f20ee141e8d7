import { assessmentsOf, capacityInstruments, readableBy } from '../../db/store/capacity.ts'
import type { Deps } from '../deps.ts'
import type { Assessment } from '../domain/capacity/assessment.ts'
import type { ReadAssessment } from '../domain/capacity/over-years.ts'
import type { PartnerId } from '../domain/ids.ts'
import type { Partner } from '../domain/partner.ts'
import { mayReadCapacity } from '../domain/partner-access.ts'
import type { Staff } from '../domain/staff.ts'

/** A partner's sent assessments with what they asked, as far as a person of the office was named for them. */
export async function assessmentsReadBy(
  deps: Deps,
  partner: Partner,
  staff: Staff,
): Promise<readonly ReadAssessment[]> {
  if (!mayReadCapacity(staff, partner)) return []
  const named = await readableBy(deps.db, staff.id)
  return await sentOf(deps, partner.id, ({ id }) => named.has(id))
}

/**
 * What a partner's link shows: its own assessment and those before it that the same person holds. Who became the main contact
 * since reads its own, so that nobody comes by an assessment by naming another mailbox.
 */
export async function assessmentsUpTo(
  deps: Deps,
  shown: Pick<Assessment, 'id' | 'partner' | 'contact' | 'begunOn'>,
): Promise<readonly ReadAssessment[]> {
  return await sentOf(
    deps,
    shown.partner,
    ({ id, contact, begunOn }) =>
      id === shown.id || (contact === shown.contact && begunOn < shown.begunOn),
  )
}

async function sentOf(
  { db }: Deps,
  partner: PartnerId,
  isShown: (one: Assessment) => boolean,
): Promise<readonly ReadAssessment[]> {
  const instruments = await capacityInstruments(db)
  return (await assessmentsOf(db, partner)).flatMap((assessment) => {
    const instrument = instruments.get(assessment.instrument)
    return assessment.state === 'sent' && instrument && isShown(assessment)
      ? [{ assessment, instrument }]
      : []
  })
}
