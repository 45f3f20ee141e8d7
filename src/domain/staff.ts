import type { Role } from './access.ts'
import type { EmailAddress } from './email-address.ts'
import type { StaffId } from './ids.ts'
import type { Language } from './language.ts'

/** A person of the office who signs in. */
export type Staff = {
  id: StaffId
  name: string
  email: EmailAddress
  role: Role
  language: Language
}
