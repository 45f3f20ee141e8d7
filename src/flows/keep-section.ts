import { atomically, guard } from '#dialect'
import { addSection, changeSection, type KeptSection } from '../../db/store/partner-sections.ts'
import type { Deps } from '../deps.ts'
import type { PartnerId } from '../domain/ids.ts'
import type { SectionId } from '../domain/partner-sheet/section-id.ts'
import type { Values } from '../domain/records/field.ts'

/** *Meanwhile*: somebody else wrote this part since it was read. */
export type KeptPart = { kind: 'kept' | 'meanwhile' }

/** Writes a part of a partner's sheet, over what was read. */
export async function keepSection(
  deps: Deps,
  { partner, section }: { partner: PartnerId; section: SectionId },
  before: KeptSection | undefined,
  values: Values,
): Promise<KeptPart> {
  const outcome = await atomically(deps.db, (tx) => [
    before
      ? guard('meanwhile', changeSection(tx, before, values))
      : addSection(tx, { partner, section, values }),
  ])
  return { kind: outcome.kind === 'committed' ? 'kept' : 'meanwhile' }
}
