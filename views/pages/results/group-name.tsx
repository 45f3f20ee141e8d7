import type { Language } from '../../../src/domain/language.ts'
import { relationships, sectors } from '../../../src/domain/partner.ts'
import { relationshipNames, sectorNames } from '../../../src/domain/partner-words.ts'
import type { GroupResult } from '../../../src/domain/results.ts'
import { LocalisedText } from '../../components/localised-text.tsx'

type Props = { group: Pick<GroupResult, 'id' | 'label'>; language: Language }

/** A group by its own label; without one it is a sector or a relationship, or a place that is its own name. */
export function GroupName({ group: { id, label }, language }: Props) {
  if (label) return <LocalisedText text={label} fallback={id} language={language} />
  return <bdi>{kindName(id, language) ?? id}</bdi>
}

function kindName(id: string, language: Language): string | undefined {
  const sector = sectors.find((one) => one === id)
  if (sector) return sectorNames[language][sector]
  const relationship = relationships.find((one) => one === id)
  return relationship && relationshipNames[language][relationship]
}
