import { atomically } from '#dialect'
import { addPartner as insertPartner } from '../../db/store/partners.ts'
import type { Deps } from '../deps.ts'
import type { PartnerId } from '../domain/ids.ts'
import type { PartnerFacts } from '../domain/partner-form.ts'

export type AddedPartner = { kind: 'added'; id: PartnerId } | { kind: 'name-taken' }

/** Takes a partner on file, unless one of this name is there: the two could not be told apart. */
export async function addPartner(deps: Deps, facts: PartnerFacts): Promise<AddedPartner> {
  const id = deps.newId<'partner'>()
  const outcome = await atomically(deps.db, (tx) => [insertPartner(tx, { ...facts, id })])
  return outcome.kind === 'committed' ? { kind: 'added', id } : { kind: 'name-taken' }
}
