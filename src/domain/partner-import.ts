import { type EmailAddress, sameAddressKey } from './email-address.ts'
import type { ContactId, StaffId } from './ids.ts'
import { type Contact, nameKey, type Partner } from './partner.ts'
import { mayBeFocalPoint } from './partner-access.ts'
import type { ContactFacts, PartnerFacts } from './partner-form.ts'
import { needsNote } from './partner-sheet/hand-over.ts'
import type { ReadSheet, SheetContact, SheetPartner } from './partner-spreadsheet.ts'
import type { Columns, SheetColumn } from './partner-spreadsheet-columns.ts'
import { inSheetOrder, type SheetFault } from './partner-spreadsheet-faults.ts'
import type { Staff } from './staff.ts'

/** What an import would do with one partner: nothing leaves, what is not in the file stays. */
export type PlannedPartner = {
  /** Null: it is new. */
  before: Partner | null
  after: PartnerFacts
  /** Contacts that are new or change. */
  contacts: readonly PlannedContact[]
  /** Who becomes the main contact, and who was it. */
  main: { before: Contact | null; after: { id: ContactId | null; email: EmailAddress } } | null
}
export type PlannedContact = { before: Contact | null; after: ContactFacts }

export type ImportPlan = {
  added: readonly PlannedPartner[]
  changed: readonly (PlannedPartner & { before: Partner })[]
  unchanged: number
}

export type OnFile = {
  partners: readonly Partner[]
  contacts: readonly Contact[]
  staff: readonly Staff[]
}

export type PlannedImport =
  | { kind: 'plan'; plan: ImportPlan }
  | { kind: 'faults'; faults: readonly SheetFault[] }

/** Holds a spreadsheet against what is on file. A partner is known by its name, a contact by its address. */
export function planImport(
  sheet: Extract<ReadSheet, { kind: 'sheet' }>,
  onFile: OnFile,
): PlannedImport {
  const { columns } = sheet
  const byName = new Map(onFile.partners.map((partner) => [nameKey(partner.name), partner]))
  const byPartner = Map.groupBy(onFile.contacts, (contact) => contact.partner)
  const staff = new Map(onFile.staff.map((one) => [sameAddressKey(one.email), one]))
  const planned = sheet.partners.map((told) => {
    const before = byName.get(nameKey(told.name)) ?? null
    return plan({ told, before, columns, staff }, before ? (byPartner.get(before.id) ?? []) : [])
  })
  const faults = [...sheet.faults, ...planned.flatMap((one) => ('faults' in one ? one.faults : []))]
  if (faults.length > 0) return { kind: 'faults', faults: faults.toSorted(inSheetOrder) }
  return { kind: 'plan', plan: sort(planned.flatMap((one) => ('faults' in one ? [] : [one]))) }
}

function sort(planned: readonly PlannedPartner[]): ImportPlan {
  const changed = planned.filter(isChanged)
  const added = planned.filter(({ before }) => before === null)
  return { added, changed, unchanged: planned.length - added.length - changed.length }
}

function isChanged(one: PlannedPartner): one is PlannedPartner & { before: Partner } {
  const { before, after, contacts, main } = one
  if (before === null) return false
  return contacts.length > 0 || main !== null || changesOf(before, after).length > 0
}

export const factKeys = [
  'name',
  'sector',
  'relationship',
  'place',
  'language',
  'focalPoint',
] as const

/** Which facts of a partner an import changes. */
export function changesOf(
  before: PartnerFacts,
  after: PartnerFacts,
): readonly (typeof factKeys)[number][] {
  return factKeys.filter((key) => before[key] !== after[key])
}

type Told = {
  told: SheetPartner
  before: Partner | null
  columns: Columns
  staff: ReadonlyMap<string, Staff>
}

function plan(one: Told, known: readonly Contact[]): PlannedPartner | { faults: SheetFault[] } {
  const { told, before, columns } = one
  // A row without a name may be about anybody; it has been told already.
  if (told.doubtful.has('name')) return { faults: [] }
  const faults: SheetFault[] = []
  const refuse = (row: number, heading: SheetColumn, fault: Pick<SheetFault, 'kind' | 'value'>) => {
    if (told.doubtful.has(heading)) return
    const column = columns.get(heading)
    faults.push({ row, heading, ...(column === undefined ? {} : { column }), ...fault })
  }
  const focalPoint = focalPointOf(one)
  if (focalPoint === undefined)
    refuse(told.row, 'focal_point', { kind: 'not-a-focal-point', value: told.focalPoint ?? '' })
  else if (before && needsNote(before, { focalPoint }))
    refuse(told.row, 'focal_point', { kind: 'needs-hand-over', value: told.focalPoint ?? '' })
  const sector = told.sector ?? before?.sector
  const relationship = told.relationship ?? before?.relationship
  const language = told.language ?? before?.language
  if (!sector) refuse(told.row, 'sector', { kind: 'missing-for-new' })
  if (!relationship) refuse(told.row, 'relationship', { kind: 'missing-for-new' })
  if (!language) refuse(told.row, 'language', { kind: 'missing-for-new' })
  const people = told.contacts.map((contact) => {
    const found = known.find(({ email }) => sameAddressKey(email) === sameAddressKey(contact.email))
    const name = contact.name ?? found?.name
    if (!name) refuse(contact.row, 'contact', { kind: 'missing' })
    return planContact(contact, found ?? null, name ?? '', language ?? 'en')
  })
  if (!sector || !relationship || !language || focalPoint === undefined || faults.length > 0)
    return { faults }
  const place = told.place ?? before?.place ?? ''
  return {
    before,
    after: { name: told.name, sector, relationship, place, language, focalPoint },
    contacts: people.filter(differs),
    main: planMain(told.contacts, known),
  }
}

/** The person named, if it may be one; undefined if it may not. Whoever is focal point already stays without question. */
function focalPointOf({ told, before, staff }: Told): StaffId | null | undefined {
  if (told.focalPoint === null) return before?.focalPoint ?? null
  const named = staff.get(sameAddressKey(told.focalPoint))
  if (!named) return undefined
  return named.id === before?.focalPoint || mayBeFocalPoint(named) ? named.id : undefined
}

function planContact(
  told: SheetContact,
  before: Contact | null,
  name: string,
  language: PartnerFacts['language'],
): PlannedContact {
  const after = { name, email: told.email, language: told.language ?? before?.language ?? language }
  return { before, after }
}

function differs({ before, after }: PlannedContact): boolean {
  return (
    before === null ||
    before.name !== after.name ||
    before.email !== after.email ||
    before.language !== after.language
  )
}

function planMain(
  told: readonly SheetContact[],
  known: readonly Contact[],
): PlannedPartner['main'] {
  const [first] = told
  if (!first) return null
  const before = known.find(({ main }) => main) ?? null
  const same = before !== null && sameAddressKey(before.email) === sameAddressKey(first.email)
  if (same) return null
  const after = known.find(({ email }) => sameAddressKey(email) === sameAddressKey(first.email))
  return { before, after: { id: after?.id ?? null, email: first.email } }
}
