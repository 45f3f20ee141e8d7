import { atomically } from '#dialect'
import { addEntry, changeEntry, type Written } from '../../db/store/register-entries.ts'
import type { Deps } from '../deps.ts'
import {
  type EntryImportPlan,
  type EntrySheetFault,
  planEntryImport,
} from '../domain/registers/entry-import.ts'
import type { Register } from '../domain/registers/register.ts'
import type { Staff } from '../domain/staff.ts'
import { fingerprint } from '../links.ts'
import { readRegisters } from './read-register.ts'
import { readSpreadsheet } from './read-spreadsheet.ts'

/** A text of 5,000 signs may be twice as long to a computer, and stand beside a guard. */
const longestCell = 12_000

export type CheckedEntries =
  | { kind: 'faults'; faults: readonly EntrySheetFault[] }
  /** `seen` tells this plan from any other, so that what is confirmed is what was shown. */
  | { kind: 'plan'; plan: EntryImportPlan; seen: string }

/** The dry run of a register's import: every fault of the file, or what importing it would change. Changes nothing itself. */
export async function checkEntries(
  deps: Deps,
  register: Register,
  staff: Staff,
  bytes: Uint8Array,
): Promise<CheckedEntries> {
  const file = readSpreadsheet(bytes, longestCell)
  if (file.kind === 'faults') return file
  const seen = await readRegisters(deps, staff)
  const own = seen.entries.filter((entry) => entry.register === register.id)
  const planned = planEntryImport(register, file.rows, own, seen.optionsIn(register))
  if (planned.kind === 'faults') return planned
  return { ...planned, seen: fingerprint(JSON.stringify(planned.plan)) }
}

export type ImportedEntries =
  | { kind: 'imported'; plan: EntryImportPlan }
  | { kind: 'faults'; faults: readonly EntrySheetFault[] }
  /** Something changed since the dry run; here is the new one. */
  | { kind: 'changed-since'; plan: EntryImportPlan; seen: string }

/** Does what the dry run showed, all of it or nothing. */
export async function importEntries(
  deps: Deps,
  register: Register,
  staff: Staff,
  file: { bytes: Uint8Array; seen: string; today: Written['on'] },
): Promise<ImportedEntries> {
  const checked = await checkEntries(deps, register, staff, file.bytes)
  if (checked.kind === 'faults') return checked
  if (checked.seen !== file.seen) return { ...checked, kind: 'changed-since' }
  const written = { by: staff.id, on: file.today }
  const { added, changed } = checked.plan
  const outcome = await atomically(deps.db, (tx) => [
    ...added.flatMap(({ values }) =>
      addEntry(tx, { id: deps.newId(), register: register.id, values }, written),
    ),
    ...changed.flatMap(({ before, values }) => changeEntry(tx, before, values, written)),
  ])
  if (outcome.kind === 'committed') return { kind: 'imported', plan: checked.plan }
  return { ...checked, kind: 'changed-since' }
}
