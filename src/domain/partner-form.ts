import { cleanText, lengthOf } from './answers.ts'
import { type EmailAddress, parseEmailAddress } from './email-address.ts'
import type { StaffId } from './ids.ts'
import { parseLanguage, parseRespondentLanguage, type RespondentLanguage } from './language.ts'
import { cleanName, isTooLong, nameFault } from './name.ts'
import { type Partner, relationships, sectors } from './partner.ts'
import { longestHandOver } from './partner-sheet/hand-over.ts'

/** What a partner is, without who it is in the database. */
export type PartnerFacts = Omit<Partner, 'id'>
export type ContactFacts = { name: string; email: EmailAddress; language: RespondentLanguage }

export const partnerFields = [
  'name',
  'sector',
  'relationship',
  'place',
  'language',
  'focal_point',
  'handover',
] as const
export type PartnerField = (typeof partnerFields)[number]
export type TypedPartner = Readonly<Record<PartnerField, string>>
export type PartnerFault = {
  field: PartnerField
  kind: 'missing' | 'too-long' | 'taken'
}

export const contactFields = ['name', 'email', 'language'] as const
export type ContactField = (typeof contactFields)[number]
export type TypedContact = Readonly<Record<ContactField, string>>
export type ContactFault = {
  field: ContactField
  kind: 'missing' | 'too-long' | 'not-an-address' | 'taken' | 'answered'
}

export type Read<Facts, Fault> =
  | { kind: 'facts'; facts: Facts }
  | { kind: 'faults'; faults: readonly Fault[] }

/** Reads a partner as typed; `focalPoints` are the people who may be named. Nobody may be named, too. */
export function readPartner(
  typed: TypedPartner,
  focalPoints: readonly StaffId[],
): Read<PartnerFacts, PartnerFault> {
  const name = cleanName(typed.name)
  const place = cleanName(typed.place)
  const sector = sectors.find((one) => one === typed.sector)
  const relationship = relationships.find((one) => one === typed.relationship)
  const language = parseLanguage(typed.language)
  const focalPoint = focalPoints.find((id) => id === typed.focal_point) ?? null
  const wrongName = nameFault(name)
  const faults: PartnerFault[] = []
  if (wrongName) faults.push({ field: 'name', kind: wrongName })
  if (!sector) faults.push({ field: 'sector', kind: 'missing' })
  if (!relationship) faults.push({ field: 'relationship', kind: 'missing' })
  if (isTooLong(place)) faults.push({ field: 'place', kind: 'too-long' })
  if (!language) faults.push({ field: 'language', kind: 'missing' })
  if (typed.focal_point !== '' && focalPoint === null)
    faults.push({ field: 'focal_point', kind: 'missing' })
  if (lengthOf(handOverNote(typed)) > longestHandOver)
    faults.push({ field: 'handover', kind: 'too-long' })
  if (faults.length > 0 || !sector || !relationship || !language) return { kind: 'faults', faults }
  return { kind: 'facts', facts: { name, sector, relationship, place, language, focalPoint } }
}

/** What the present focal point leaves the next one, as it is kept. */
export function handOverNote({ handover }: Pick<TypedPartner, 'handover'>): string {
  return cleanText(handover)
}

/** Reads a contact as typed: one plain address, so that no mail ever has a second recipient. */
export function readContact(
  typed: TypedContact,
  offered: readonly RespondentLanguage[],
): Read<ContactFacts, ContactFault> {
  const name = cleanName(typed.name)
  const email = parseEmailAddress(typed.email)
  const language = parseRespondentLanguage(typed.language, offered)
  const wrongName = nameFault(name)
  const faults: ContactFault[] = []
  if (wrongName) faults.push({ field: 'name', kind: wrongName })
  if (!email)
    faults.push({ field: 'email', kind: typed.email === '' ? 'missing' : 'not-an-address' })
  if (!language) faults.push({ field: 'language', kind: 'missing' })
  if (faults.length > 0 || !email || !language) return { kind: 'faults', faults }
  return { kind: 'facts', facts: { name, email, language } }
}
