import { atomically } from '#dialect'
import { allTerms, keepTerms } from '../../db/store/terms.ts'
import type { Deps } from '../deps.ts'
import { readTerms, type TermFault, type TypedTerm } from '../domain/records/edit-terms.ts'
import type { ListId } from '../domain/records/list-id.ts'
import { fingerprint } from '../links.ts'

export type EditedList =
  | { kind: 'edited' }
  | { kind: 'faults'; faults: readonly TermFault[] }
  /** Somebody else edited it since. */
  | { kind: 'meanwhile' }

/** A list as it is now, and what tells it from any other state of it. */
export async function listToEdit({ db }: Pick<Deps, 'db'>, list: ListId) {
  const terms = (await allTerms(db))[list]
  return { terms, seen: fingerprint(JSON.stringify(terms)) }
}

/** Keeps a list as it was edited. No term leaves it: what is not wanted any more is retired. */
export async function editList(
  deps: Deps,
  list: ListId,
  typed: readonly TypedTerm[],
  seen: string,
): Promise<EditedList> {
  if ((await listToEdit(deps, list)).seen !== seen) return { kind: 'meanwhile' }
  const read = readTerms(typed)
  if (read.kind === 'faults') return read
  await atomically(deps.db, (tx) => keepTerms(tx, list, read.terms))
  return { kind: 'edited' }
}
