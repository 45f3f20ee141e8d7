import { atomically, guard } from '#dialect'
import { allContacts } from '../../db/store/contacts.ts'
import { allPartners } from '../../db/store/partners.ts'
import { addExclusion, clearExclusions, exclusionsOf, holdDraft } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { PartnerId } from '../domain/ids.ts'
import { type Candidate, candidatesFor, leftOutAfter } from '../domain/recipients.ts'
import type { DraftRound } from '../domain/round.ts'

/** Where every partner stands with a draft, from what is on file now. */
export async function candidatesOf(deps: Deps, draft: DraftRound): Promise<readonly Candidate[]> {
  const [partners, contacts, leftOut] = await Promise.all([
    allPartners(deps.db),
    allContacts(deps.db),
    exclusionsOf(deps.db, draft.id),
  ])
  return candidatesFor(partners, contacts, leftOut)
}

export type Ticks = { shown: ReadonlySet<PartnerId>; ticked: ReadonlySet<PartnerId> }

/** Keeps which of the shown partners are left out; ids that are no partner's are ignored. */
export async function chooseRecipients(
  deps: Deps,
  draft: DraftRound,
  { shown, ticked }: Ticks,
): Promise<{ kind: 'chosen' | 'not-draft' }> {
  const known = new Set((await allPartners(deps.db)).map(({ id }) => id))
  const before = await exclusionsOf(deps.db, draft.id)
  const leftOut = leftOutAfter(before, shown.intersection(known), ticked)
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-draft', holdDraft(tx, draft)),
    clearExclusions(tx, draft.id),
    ...[...leftOut].map((partner) => addExclusion(tx, draft.id, partner)),
  ])
  return { kind: outcome.kind === 'committed' ? 'chosen' : 'not-draft' }
}
