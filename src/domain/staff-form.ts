import { type Role, roles } from './access.ts'
import { type EmailAddress, parseEmailAddress } from './email-address.ts'
import { type Language, parseLanguage } from './language.ts'
import { cleanName, nameFault } from './name.ts'

export const staffFields = ['name', 'email', 'role', 'language'] as const
export type StaffField = (typeof staffFields)[number]
export type StaffFault = {
  field: StaffField
  kind: 'missing' | 'too-long' | 'taken' | 'last-coordinator' | 'holds-budget'
}
export type StaffFacts = { name: string; email: EmailAddress; role: Role; language: Language }

/** Reads a person of the office as typed. */
export function readStaff(
  typed: Readonly<Record<StaffField, string>>,
): { kind: 'facts'; facts: StaffFacts } | { kind: 'faults'; faults: readonly StaffFault[] } {
  const name = cleanName(typed.name)
  const wrongName = nameFault(name)
  const email = parseEmailAddress(typed.email)
  const role = roles.find((one) => one === typed.role)
  const language = parseLanguage(typed.language)
  const faults: StaffFault[] = []
  if (wrongName) faults.push({ field: 'name', kind: wrongName })
  if (!email) faults.push({ field: 'email', kind: 'missing' })
  if (!role) faults.push({ field: 'role', kind: 'missing' })
  if (!language) faults.push({ field: 'language', kind: 'missing' })
  if (faults.length > 0 || !email || !role || !language) return { kind: 'faults', faults }
  return { kind: 'facts', facts: { name, email, role, language } }
}
