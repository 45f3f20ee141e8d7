import type { Language } from '../../../../src/domain/language.ts'
import { sheetText } from '../../../text/partner-sheet.ts'

/** The people of the office by id. */
export type People = ReadonlyMap<string, string>

/** What a person is called; whoever has left has no name any more. */
export function personName(id: string | null, people: People, language: Language): string {
  const t = sheetText[language]
  return id === null ? t.nobody : (people.get(id) ?? t.gone)
}
