import { atomically, guard } from '#dialect'
import { invitedTo } from '../../db/store/invitations.ts'
import { allPartners } from '../../db/store/partners.ts'
import { addExclusion, allRounds, clearExclusions, holdDraft } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { PartnerId } from '../domain/ids.ts'
import { isPartnership } from '../domain/partner.ts'
import { type DraftRound, isLaunched, type LaunchedRound } from '../domain/round.ts'
import { organisationsOf } from './watch-round.ts'

/** The latest round that was held; a draft or one that was called off is none. */
export async function lastRound(deps: Deps): Promise<LaunchedRound | undefined> {
  return (await allRounds(deps.db)).filter(isLaunched).at(-1)
}

/** The partners that sent their answers in it. */
export async function tookPartIn(
  deps: Deps,
  round: LaunchedRound | undefined,
): Promise<ReadonlySet<PartnerId>> {
  const rows = round ? await organisationsOf(deps, round) : []
  return new Set(rows.flatMap(({ state, partner }) => (state === 'sent' ? partner.id : [])))
}

/** Begins with the list of the round before: whoever was not invited then is left out now. */
export async function inviteAsBefore(
  deps: Deps,
  draft: DraftRound,
): Promise<{ kind: 'chosen' | 'not-draft' | 'first-round' }> {
  const before = await lastRound(deps)
  if (!before) return { kind: 'first-round' }
  const invited = new Set((await invitedTo(deps.db, before.id)).map(({ partner }) => partner.id))
  const others = (await allPartners(deps.db)).filter(
    ({ id, relationship }) => isPartnership(relationship) && !invited.has(id),
  )
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-draft', holdDraft(tx, draft)),
    clearExclusions(tx, draft.id),
    ...others.map(({ id }) => addExclusion(tx, draft.id, id)),
  ])
  return { kind: outcome.kind === 'committed' ? 'chosen' : 'not-draft' }
}
