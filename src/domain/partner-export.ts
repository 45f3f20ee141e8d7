import type { StaffId } from './ids.ts'
import type { Language } from './language.ts'
import type { Contact, Partner } from './partner.ts'
import { sheetColumns, sheetHeadings } from './partner-spreadsheet-columns.ts'
import { languageNamesIn, relationshipNames, sectorNames } from './partner-words.ts'
import type { Staff } from './staff.ts'

/**
 * Partners and contacts as a spreadsheet that can be imported again unchanged: one row for each contact, the main one first.
 * @param language the language of headings and values; `null` writes the codes, which never change
 */
export function partnerSheet(
  partners: readonly Partner[],
  contacts: readonly Contact[],
  staff: readonly Staff[],
  language: Language | null,
): readonly (readonly string[])[] {
  const addresses = new Map(staff.map(({ id, email }) => [id, email]))
  const byPartner = Map.groupBy(contacts, (contact) => contact.partner)
  const rows = partners.flatMap((partner) => {
    const facts = factsOf(partner, addresses, language)
    const people = (byPartner.get(partner.id) ?? []).toSorted(mainFirst)
    if (people.length === 0) return [[...facts, '', '', '']]
    return people.map((contact) => [
      ...facts,
      contact.name,
      contact.email,
      worded(contact.language, languageNamesIn, language),
    ])
  })
  return [sheetColumns.map((column) => sheetHeadings[column][language ?? 'en']), ...rows]
}

function factsOf(
  partner: Partner,
  addresses: ReadonlyMap<StaffId, string>,
  language: Language | null,
): string[] {
  return [
    partner.name,
    worded(partner.sector, sectorNames, language),
    worded(partner.relationship, relationshipNames, language),
    partner.place,
    worded(partner.language, languageNamesIn, language),
    partner.focalPoint === null ? '' : (addresses.get(partner.focalPoint) ?? ''),
  ]
}

function worded<Code extends string>(
  code: Code,
  labels: Readonly<Record<Language, Readonly<Record<Code, string>>>>,
  language: Language | null,
): string {
  return language === null ? code : labels[language][code]
}

function mainFirst(one: Contact, other: Contact): number {
  return Number(other.main) - Number(one.main)
}
