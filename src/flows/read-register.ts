import { allPartners } from '../../db/store/partners.ts'
import { allEntries } from '../../db/store/register-entries.ts'
import type { Deps } from '../deps.ts'
import type { Partner } from '../domain/partner.ts'
import { seesPartner } from '../domain/partner-access.ts'
import type { Field } from '../domain/records/field.ts'
import { type Option, optionsOf } from '../domain/records/options.ts'
import type { Entry } from '../domain/registers/entry.ts'
import { seesEntry } from '../domain/registers/entry-access.ts'
import type { OptionsFor } from '../domain/registers/entry-words.ts'
import type { Register } from '../domain/registers/register.ts'
import type { Staff } from '../domain/staff.ts'
import { stockOfRecords } from './stock-of-records.ts'

/** The registers as one person may see them. */
export type SeenRegisters = {
  entries: readonly Entry[]
  /** The partners whose pages this person may open. */
  partners: ReadonlyMap<string, Partner>
  optionsIn: (register: Register) => OptionsFor
}

/** Reads all entries somebody may see, and what their fields are chosen from. */
export async function readRegisters(deps: Deps, staff: Staff): Promise<SeenRegisters> {
  const [partners, entries, stock] = [
    await allPartners(deps.db),
    await allEntries(deps.db),
    await stockOfRecords(deps),
  ]
  const byId = new Map<string, Partner>(partners.map((partner) => [partner.id, partner]))
  const inSight = new Map([...byId].filter(([, partner]) => seesPartner(staff, partner)))
  return {
    entries: entries.filter((entry) => seesEntry(staff, entry, byId)),
    partners: inSight,
    optionsIn: (register) =>
      remembering((field) => {
        const options = optionsOf(field, stock)
        return field.key === register.ofPartner
          ? options.filter(({ value }) => inSight.has(value))
          : options
      }),
  }
}

/** Options are asked for each entry, and made once. */
function remembering(make: OptionsFor): OptionsFor {
  const made = new Map<Field, readonly Option[]>()
  return (field) => {
    const known = made.get(field) ?? make(field)
    made.set(field, known)
    return known
  }
}
