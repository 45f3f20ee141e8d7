import { isZone } from './calendar.ts'
import { type EmailAddress, parseEmailAddress } from './email-address.ts'
import { type Language, parseLanguage } from './language.ts'
import { cleanName, nameFault } from './name.ts'
import { type PasswordFault, passwordFault } from './password.ts'

export const firstStartFields = ['office', 'zone', 'language', 'name', 'email'] as const
export type FirstStartField = (typeof firstStartFields)[number]
export type FirstStartFault =
  | { field: FirstStartField; kind: 'missing' | 'too-long' }
  | { field: 'password'; kind: PasswordFault }

/** An office and its first coordinator, as set up at the first start. */
export type FirstOffice = {
  name: string
  office: string
  zone: string
  language: Language
  email: EmailAddress
  password: string
}

/** Reads what was typed to set up an office. */
export function readFirstOffice(
  typed: Readonly<Record<FirstStartField, string>>,
  password: string,
): { kind: 'facts'; facts: FirstOffice } | { kind: 'faults'; faults: readonly FirstStartFault[] } {
  const office = cleanName(typed.office)
  const name = cleanName(typed.name)
  const email = parseEmailAddress(typed.email)
  const language = parseLanguage(typed.language)
  const zone = zones().find((one) => one === typed.zone)
  const [wrongOffice, wrongName] = [nameFault(office), nameFault(name)]
  const weak = passwordFault(password, [office, name, typed.email])
  const faults: FirstStartFault[] = []
  if (wrongOffice) faults.push({ field: 'office', kind: wrongOffice })
  if (!zone) faults.push({ field: 'zone', kind: 'missing' })
  if (!language) faults.push({ field: 'language', kind: 'missing' })
  if (wrongName) faults.push({ field: 'name', kind: wrongName })
  if (!email) faults.push({ field: 'email', kind: 'missing' })
  if (weak) faults.push({ field: 'password', kind: weak })
  if (faults.length > 0 || !email || !language || !zone) return { kind: 'faults', faults }
  return { kind: 'facts', facts: { office, name, email, language, zone, password } }
}

/** Every time zone an office can be in. */
export function zones(): readonly string[] {
  return [...Intl.supportedValuesOf('timeZone'), 'UTC'].filter(isZone)
}
