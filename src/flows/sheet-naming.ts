import { sectionsOf } from '../../db/store/partner-sections.ts'
import type { Deps } from '../deps.ts'
import type { PartnerId } from '../domain/ids.ts'
import { nameKey } from '../domain/partner.ts'
import { sections } from '../domain/partner-sheet/index.ts'
import type { Section } from '../domain/partner-sheet/section.ts'

/** The parts of a partner's sheet in which a name was typed. */
export async function sheetNaming(
  { db }: Pick<Deps, 'db'>,
  partner: PartnerId,
  name: string,
): Promise<readonly Section[]> {
  const key = nameKey(name)
  const kept = await sectionsOf(db, partner)
  return sections.filter(({ id, fields }) => {
    const values = kept.find(({ section }) => section === id)?.values ?? {}
    return fields
      .filter(({ kind }) => kind === 'line' || kind === 'text')
      .some((field) => nameKey(`${values[field.key] ?? ''}`).includes(key))
  })
}
