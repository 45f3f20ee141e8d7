import { atomically } from '#dialect'
import { mailPauses } from '../../db/store/mail-pauses.ts'
import { queueMessage, takenOccasions } from '../../db/store/messages.ts'
import { findOffice } from '../../db/store/offices.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import { type Day, dayAt } from '../domain/calendar.ts'
import type { StaffId } from '../domain/ids.ts'
import { mayBeFocalPoint } from '../domain/partner-access.ts'
import { monthToTell, partnersOccasion } from '../domain/partner-reminder.ts'
import { isOfficeDay } from '../domain/reminder-schedule.ts'
import { coordinatorOf } from './letter-to-partner.ts'
import { type PartnerToSeeTo, partnersToSeeTo } from './partners-to-see-to.ts'
import { staffMessage } from './staff-message.ts'

/**
 * Once a month each focal point hears what there is to see to about its partners, and the coordinator about those nobody
 * looks after. A timer calls it: it looks first, writes nothing where everybody has heard, and to nobody with nothing to
 * see to.
 */
export async function remindOfPartners(deps: Deps): Promise<void> {
  const { db, clock } = deps
  const office = await findOffice(db)
  const now = clock.now()
  if (!office || !isOfficeDay(now, office.zone)) return
  const today = dayAt(now, office.zone)
  const month = monthToTell(today)
  if (month === null) return
  const whose = await partnersByPerson(deps, today)
  const people = (await allStaff(db)).filter(({ id }) => whose.has(id))
  const taken = await takenOccasions(
    db,
    people.map(({ id }) => partnersOccasion(month, id)),
  )
  const due = people.filter(({ id }) => !taken.has(partnersOccasion(month, id)))
  if (due.length === 0 || (await mailPauses(db)).length > 0) return
  for (const staff of due) {
    const occasion = partnersOccasion(month, staff.id)
    const message = { ...staffMessage(deps, staff), kind: 'partners-to-see-to', occasion } as const
    await atomically(db, (tx) => [queueMessage(tx, message)])
  }
  deps.log('partner-reminders', { messages: due.length })
}

/** Who is told about which partners: their focal points, and the coordinator where there is none. */
export async function partnersByPerson(
  deps: Deps,
  today: Day,
): Promise<ReadonlyMap<StaffId, readonly PartnerToSeeTo[]>> {
  const looking = new Set((await allStaff(deps.db)).filter(mayBeFocalPoint).map(({ id }) => id))
  const coordinator = await coordinatorOf(deps)
  const told = new Map<StaffId, PartnerToSeeTo[]>()
  for (const one of await partnersToSeeTo(deps, today, () => true)) {
    const { focalPoint } = one.partner
    const person = focalPoint && looking.has(focalPoint) ? focalPoint : coordinator?.id
    if (person) told.set(person, [...(told.get(person) ?? []), one])
  }
  return told
}
