import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../../src/deps.ts'
import { dayAt, movedDay } from '../../src/domain/calendar.ts'
import { readRecord } from '../../src/domain/records/read-record.ts'
import { valuesIn } from '../../src/domain/registers/entry-sheet.ts'
import { registerOf } from '../../src/domain/registers/index.ts'
import { keepEntry } from '../../src/flows/keep-entry.ts'
import { readRegisters } from '../../src/flows/read-register.ts'
import { type MadeUpEntry, registersCast } from './registers-cast.ts'

/** Writes the made-up entries as the coordinator would, each read like a row of a spreadsheet. */
export async function keepRegisters(deps: Deps, zone: string): Promise<void> {
  const coordinator = (await allStaff(deps.db)).find(({ role }) => role === 'coordinator')
  if (!coordinator) throw new Error('somebody coordinates')
  const today = dayAt(deps.clock.now(), zone)
  for (const [id, entries] of registersCast) {
    const register = registerOf(id)
    const optionsFor = (await readRegisters(deps, coordinator)).optionsIn(register)
    for (const entry of entries) {
      const typed = Object.fromEntries(
        register.fields.flatMap((field) => {
          const cell = field.kind === 'day' ? dayOf(entry, field.key, today) : entry[field.key]
          return cell === undefined
            ? []
            : [[field.key, valuesIn(field, `${cell}`, optionsFor(field))]]
        }),
      )
      const read = readRecord(register, typed, optionsFor)
      if (read.kind === 'faults')
        throw new Error(`${id}: ${JSON.stringify(read.faults)} in ${JSON.stringify(entry)}`)
      await keepEntry(deps, id, null, read.values, { by: coordinator.id, on: today })
    }
  }
}

/** So many days before today; a negative number is ahead. */
function dayOf(entry: MadeUpEntry, key: string, today: string): string | undefined {
  const ago = entry[key]
  return typeof ago === 'number' ? movedDay(today, -ago) : undefined
}
