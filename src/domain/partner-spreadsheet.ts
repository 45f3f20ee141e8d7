import { type EmailAddress, parseEmailAddress, sameAddressKey } from './email-address.ts'
import type { Language, RespondentLanguage } from './language.ts'
import { cleanName, isTooLong, nameFault } from './name.ts'
import { nameKey, type Relationship, type Sector } from './partner.ts'
import {
  type Columns,
  readColumns,
  type SheetColumn,
  type SheetRow,
} from './partner-spreadsheet-columns.ts'
import { inSheetOrder, type SheetFault, type SheetFaultKind } from './partner-spreadsheet-faults.ts'
import {
  parseContactLanguageName,
  parseLanguageName,
  parseRelationship,
  parseSector,
} from './partner-words.ts'

/** A partner as a spreadsheet tells it; what its cells leave empty is null and changes nothing. */
export type SheetPartner = {
  row: number
  name: string
  sector: Sector | null
  relationship: Relationship | null
  place: string | null
  language: Language | null
  /** The address of the person of the office who looks after it. */
  focalPoint: EmailAddress | null
  /** The first is the main contact. */
  contacts: readonly SheetContact[]
  /** Columns in which something could not be read and was told; whatever they lack needs no second fault. */
  doubtful: ReadonlySet<SheetColumn>
}
export type SheetContact = {
  row: number
  name: string | null
  email: EmailAddress
  language: RespondentLanguage | null
}

export type ReadSheet =
  | {
      kind: 'sheet'
      columns: Columns
      partners: readonly SheetPartner[]
      faults: readonly SheetFault[]
    }
  /** Without columns nothing else can be said. */
  | { kind: 'no-sheet'; faults: readonly SheetFault[] }

/**
 * Reads a spreadsheet of partners: one row for each contact, rows of one name are one partner. Every fault is told.
 * @example readPartnerSheet([{ row: 1, cells: ['nom', 'secteur'] }, { row: 2, cells: ['Amahoro', 'Réseau'] }])
 */
export function readPartnerSheet(rows: readonly SheetRow[]): ReadSheet {
  const [header, ...body] = rows
  if (!header || body.length === 0) return refused([{ row: 1, kind: 'empty' }])
  const columns = readColumns(header)
  if (!('has' in columns)) return refused(columns)
  const lines = body.map((row) => readLine(row, columns))
  const partners = [...Map.groupBy(lines, (line) => nameKey(line.name)).values()].map(gather)
  return {
    kind: 'sheet',
    columns,
    partners: partners.map(({ partner }) => partner),
    faults: [...lines, ...partners].flatMap((part) => part.faults).toSorted(inSheetOrder),
  }
}

function refused(faults: readonly SheetFault[]): ReadSheet {
  return { kind: 'no-sheet', faults }
}

/** What one row says. Cells that could not be read are null and told as faults. */
type Line = Omit<SheetPartner, 'contacts' | 'doubtful'> & {
  contact: { name: string | null; email: EmailAddress | null; language: RespondentLanguage | null }
  at: (heading: SheetColumn) => Pick<SheetFault, 'row' | 'column' | 'heading'>
  faults: readonly SheetFault[]
}

function readLine({ row, cells }: SheetRow, columns: Columns): Line {
  const faults: SheetFault[] = []
  const at: Line['at'] = (heading) => {
    const column = columns.get(heading)
    return column === undefined ? { row, heading } : { row, column, heading }
  }
  const cell = (heading: SheetColumn) => cleanName(cells[(columns.get(heading) ?? 0) - 1] ?? '')
  const refuse = (heading: SheetColumn, kind: SheetFaultKind) =>
    faults.push({ ...at(heading), kind, value: cell(heading) })
  const parsed = <Value>(
    heading: SheetColumn,
    parse: (text: string) => Value | undefined,
    kind: SheetFaultKind,
  ): Value | null => {
    if (cell(heading) === '') return null
    const value = parse(cell(heading))
    if (value === undefined) refuse(heading, kind)
    return value ?? null
  }
  const line = (heading: 'place' | 'contact') =>
    parsed(heading, (text) => (isTooLong(text) ? undefined : text), 'too-long')

  const headings = new Set(columns.values())
  const beyond = cells.findIndex((text, index) => text.trim() !== '' && !headings.has(index + 1))
  if (beyond >= 0) faults.push({ row, column: beyond + 1, kind: 'cell-beyond-header' })
  const wrongName = nameFault(cell('name'))
  if (wrongName) refuse('name', wrongName)
  const contact = {
    name: line('contact'),
    email: parsed('email', parseEmailAddress, 'not-an-address'),
    language: parsed('contact_language', parseContactLanguageName, 'not-a-language'),
  }
  if (cell('email') === '' && (contact.name !== null || contact.language !== null))
    refuse('email', 'missing')
  return {
    row,
    name: cell('name'),
    sector: parsed('sector', parseSector, 'not-a-sector'),
    relationship: parsed('relationship', parseRelationship, 'not-a-relationship'),
    place: line('place'),
    language: parsed('language', parseLanguageName, 'not-a-language'),
    focalPoint: parsed('focal_point', parseEmailAddress, 'not-a-focal-point'),
    contact,
    at,
    faults,
  }
}

const facts = [
  ['name', 'name'],
  ['sector', 'sector'],
  ['relationship', 'relationship'],
  ['place', 'place'],
  ['language', 'language'],
  ['focal_point', 'focalPoint'],
] as const

/** Makes one partner of its rows: what one row leaves empty another may say, but no two may disagree. */
function gather(lines: readonly Line[]): { partner: SheetPartner; faults: readonly SheetFault[] } {
  const [first] = lines
  if (!first) throw new Error('a group of rows has at least one')
  const faults: SheetFault[] = []
  const say = <Key extends (typeof facts)[number][1]>(key: Key): Line[Key] =>
    lines.find((line) => line[key] !== null)?.[key] ?? first[key]
  for (const [heading, key] of facts) {
    const told = lines.find((line) => line[key] !== null)
    for (const line of lines)
      if (told && line[key] !== null && line[key] !== told[key])
        faults.push({ ...line.at(heading), kind: 'differs', other: told.row })
  }
  const contacts = gatherContacts(lines)
  const partner: SheetPartner = {
    row: first.row,
    name: first.name,
    sector: say('sector'),
    relationship: say('relationship'),
    place: say('place'),
    language: say('language'),
    focalPoint: say('focalPoint'),
    contacts: contacts.contacts,
    doubtful: new Set(lines.flatMap((line) => line.faults.flatMap(({ heading }) => heading ?? []))),
  }
  return { partner, faults: nameFault(first.name) ? [] : [...faults, ...contacts.faults] }
}

/** An address that comes twice, in whatever case, is told once, at its second row. */
function gatherContacts(lines: readonly Line[]) {
  const contacts = new Map<string, SheetContact>()
  const faults: SheetFault[] = []
  for (const { row, contact, at } of lines) {
    const { email, name, language } = contact
    if (email === null) continue
    const key = sameAddressKey(email)
    const before = contacts.get(key)
    if (before)
      faults.push({ ...at('email'), kind: 'address-twice', value: email, other: before.row })
    else contacts.set(key, { row, name, email, language })
  }
  return { contacts: [...contacts.values()], faults }
}
