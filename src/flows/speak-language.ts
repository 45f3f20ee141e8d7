import { atomically } from '#dialect'
import { setStaffLanguage } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import type { StaffId } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'

/** Pages and mails speak to this person in another language from now on. */
export async function speakLanguage(deps: Deps, to: StaffId, language: Language): Promise<void> {
  await atomically(deps.db, (tx) => [setStaffLanguage(tx, to, language)])
}
