import type { Language } from '../../src/domain/language.ts'
import { relationships, sectors } from '../../src/domain/partner.ts'
import { relationshipNames, sectorNames } from '../../src/domain/partner-words.ts'

/**
 * How a group of a breakdown is called: sectors and relationships have words, a place is its own name.
 * @example groupName('media', 'sector', 'fr') // 'Médias'
 */
export function groupName(
  group: string | null,
  breakdown: string | null,
  language: Language,
): string {
  if (group === null) return '–'
  if (breakdown === 'sector') {
    const sector = sectors.find((one) => one === group)
    return sector ? sectorNames[language][sector] : group
  }
  if (breakdown === 'relationship') {
    const relationship = relationships.find((one) => one === group)
    return relationship ? relationshipNames[language][relationship] : group
  }
  return group
}
