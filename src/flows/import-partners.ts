import { atomically, type Db, guard } from '#dialect'
import {
  addContact,
  allContacts,
  changeContact,
  clearRefusal,
  setMainContact,
  unsetMainContacts,
} from '../../db/store/contacts.ts'
import { addPartner, allPartners, changePartner } from '../../db/store/partners.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import type { PartnerId } from '../domain/ids.ts'
import { type ImportPlan, type PlannedPartner, planImport } from '../domain/partner-import.ts'
import { readPartnerSheet } from '../domain/partner-spreadsheet.ts'
import type { SheetFault } from '../domain/partner-spreadsheet-faults.ts'
import { fingerprint } from '../links.ts'
import { readSpreadsheet } from './read-spreadsheet.ts'

const longestCell = 5000

export type CheckedImport =
  | { kind: 'faults'; faults: readonly SheetFault[] }
  /** `seen` tells this plan from any other, so that what is confirmed is what was shown. */
  | { kind: 'plan'; plan: ImportPlan; seen: string }

/** The dry run: every fault of the file, or what importing it would change. Changes nothing itself. */
export async function checkImport(deps: Deps, bytes: Uint8Array): Promise<CheckedImport> {
  const file = readSpreadsheet(bytes, longestCell)
  if (file.kind === 'faults') return file
  const sheet = readPartnerSheet(file.rows)
  if (sheet.kind === 'no-sheet') return { kind: 'faults', faults: sheet.faults }
  const [partners, contacts, staff] = await Promise.all([
    allPartners(deps.db),
    allContacts(deps.db),
    allStaff(deps.db),
  ])
  const planned = planImport(sheet, { partners, contacts, staff })
  if (planned.kind === 'faults') return planned
  return { ...planned, seen: fingerprint(JSON.stringify(planned.plan)) }
}

export type ImportedPartners =
  | { kind: 'imported'; plan: ImportPlan }
  | { kind: 'faults'; faults: readonly SheetFault[] }
  /** Something changed since the dry run; here is the new one. */
  | { kind: 'changed-since'; plan: ImportPlan; seen: string }

/** Does what the dry run showed, all of it or nothing. Writes to nobody. */
export async function importPartners(
  deps: Deps,
  bytes: Uint8Array,
  seen: string,
): Promise<ImportedPartners> {
  const checked = await checkImport(deps, bytes)
  if (checked.kind === 'faults') return checked
  if (checked.seen !== seen) return { ...checked, kind: 'changed-since' }
  const { added, changed } = checked.plan
  const outcome = await atomically(deps.db, (tx) =>
    [...added, ...changed].flatMap((planned) => writesOf(tx, deps, planned)),
  )
  if (outcome.kind === 'committed') return { kind: 'imported', plan: checked.plan }
  return { ...checked, kind: 'changed-since' }
}

function writesOf(tx: Db, deps: Deps, planned: PlannedPartner) {
  const { before, after, main } = planned
  const id = before?.id ?? deps.newId<'partner'>()
  return [
    before === null
      ? addPartner(tx, { ...after, id })
      : guard('gone', changePartner(tx, { ...after, id })),
    ...(main ? [unsetMainContacts(tx, id)] : []),
    ...contactWrites(tx, deps, id, planned),
    ...(main?.after.id ? [guard('gone', setMainContact(tx, main.after.id))] : []),
  ]
}

function contactWrites(tx: Db, deps: Deps, partner: PartnerId, planned: PlannedPartner) {
  const { contacts, main } = planned
  return contacts.flatMap(({ before, after }) => {
    if (before === null) {
      const id = deps.newId<'contact'>()
      const first = main?.after.email === after.email
      return [
        addContact(tx, { ...after, id, partner, main: first, optedOut: false, refusal: null }),
      ]
    }
    const changed = guard('gone', changeContact(tx, { ...after, id: before.id }))
    return before.email === after.email ? [changed] : [changed, clearRefusal(tx, before.id)]
  })
}
