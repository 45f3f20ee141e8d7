import { sectionOfAll } from '../../db/store/partner-sections.ts'
import { allPartners } from '../../db/store/partners.ts'
import { entriesOf } from '../../db/store/register-entries.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import type { Day } from '../domain/calendar.ts'
import type { PartnerId } from '../domain/ids.ts'
import type { Partner } from '../domain/partner.ts'
import { type ToSeeTo, thingsToSeeTo } from '../domain/partner-sheet/to-see-to.ts'
import type { Values } from '../domain/records/field.ts'
import { type Entry, partnersNamed } from '../domain/registers/entry.ts'
import { registerOf } from '../domain/registers/index.ts'

/** A partner, and what somebody should see to about it. */
export type PartnerToSeeTo = { partner: Partner; things: readonly ToSeeTo[] }

/** The parts of a sheet and the registers that say what to see to. */
const told = ['duties', 'emergency', 'agreement'] as const
const kept = ['projects', 'mous', 'contacts'] as const

/** The partners about which there is something to see to, by name; those of one person, where one is named. */
export async function partnersToSeeTo(
  { db }: Pick<Deps, 'db'>,
  today: Day,
  isMeant: (partner: Partner) => boolean,
): Promise<readonly PartnerToSeeTo[]> {
  const people = new Set<string>((await allStaff(db)).map(({ id }) => id))
  const values = new Map<string, Values>()
  for (const section of told)
    for (const one of await sectionOfAll(db, section))
      values.set(`${one.partner} ${section}`, one.values)
  const about = new Map<PartnerId, Entry[]>()
  for (const register of kept)
    for (const entry of await entriesOf(db, register))
      for (const partner of partnersNamed(registerOf(register).fields, entry.values))
        about.set(partner, [...(about.get(partner) ?? []), entry])
  return (await allPartners(db))
    .filter(isMeant)
    .map((partner) => {
      const facts = {
        partner,
        values: (section: string) => values.get(`${partner.id} ${section}`) ?? {},
        entries: about.get(partner.id) ?? [],
        people,
      }
      return { partner, things: thingsToSeeTo(facts, today) }
    })
    .filter(({ things }) => things.length > 0)
}
