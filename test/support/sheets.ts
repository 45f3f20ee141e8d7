import { atomically } from '#dialect'
import { addEntry } from '../../db/store/register-entries.ts'
import type { PartnerId } from '../../src/domain/ids.ts'
import type { SectionId } from '../../src/domain/partner-sheet/section-id.ts'
import type { Values } from '../../src/domain/records/field.ts'
import type { RegisterId } from '../../src/domain/registers/register-id.ts'
import { keepSection } from '../../src/flows/keep-section.ts'
import { officeWorld } from './office.ts'

/** An office with partner A, which the focal point looks after, and partner B, which nobody does. */
export async function sheetWorld() {
  const office = await officeWorld()
  const [own] = await office.withPartners(1, { focalPoint: office.staff('focal-point').id })
  const [foreign] = await office.withPartners(1)
  if (!own || !foreign) throw new Error('there are partners')
  const { db, deps } = office
  return Object.assign(office, {
    own: own.partner,
    foreign: foreign.partner,
    ownContact: own.contact,
    /** Writes a part of a sheet that was empty. */
    write: (partner: PartnerId, section: SectionId, values: Values) =>
      keepSection(deps, { partner, section }, undefined, values),
    /** Adds an entry to a register. */
    enter: (register: RegisterId, values: Values) =>
      atomically(db, (tx) =>
        addEntry(tx, { id: deps.newId(), register, values }, { by: null, on: '2026-03-02' }),
      ),
  })
}

export type SheetWorld = Awaited<ReturnType<typeof sheetWorld>>
