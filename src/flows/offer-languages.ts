import { atomically } from '#dialect'
import { offerLanguages as write } from '../../db/store/offices.ts'
import type { Deps } from '../deps.ts'
import { type PartialLanguage, partialLanguages } from '../domain/language.ts'
import type { Office } from '../domain/office.ts'

/** Turns languages with gaps on for the respondents of an office, and all others off. */
export async function offerLanguages(
  deps: Deps,
  office: Office,
  wanted: readonly string[],
): Promise<readonly PartialLanguage[]> {
  const offered = partialLanguages.filter((language) => wanted.includes(language))
  await atomically(deps.db, (tx) => [write(tx, office.id, offered)])
  return offered
}
