import { invitedTo } from '../../db/store/invitations.ts'
import { allPartners } from '../../db/store/partners.ts'
import { allRounds } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { PartnerId } from '../domain/ids.ts'
import { gradesSame } from '../domain/network.ts'
import { isPartnership } from '../domain/partner.ts'
import { type DraftRound, isLaunched, type LaunchedRound, type Round } from '../domain/round.ts'
import { keepChoice } from './choose-recipients.ts'
import { organisationsOf } from './watch-round.ts'

/** The latest round that was held about what another is about; a draft or one that was called off is none. */
export async function lastRound(
  deps: Deps,
  of: Pick<Round, 'network'>,
): Promise<LaunchedRound | undefined> {
  return (await allRounds(deps.db)).filter(isLaunched).findLast((round) => gradesSame(round, of))
}

/** The partners that sent their answers in it. */
export async function tookPartIn(
  deps: Deps,
  round: LaunchedRound | undefined,
): Promise<ReadonlySet<PartnerId>> {
  const rows = round ? await organisationsOf(deps, round) : []
  return new Set(rows.flatMap(({ state, partner }) => (state === 'sent' ? partner.id : [])))
}

/** Begins with the list of the round before: whoever was not invited then is left out now, who was asked beside is again. */
export async function inviteAsBefore(
  deps: Deps,
  draft: DraftRound,
): Promise<{ kind: 'chosen' | 'not-draft' | 'first-round' }> {
  const before = await lastRound(deps, draft)
  if (!before) return { kind: 'first-round' }
  const everybody = await invitedTo(deps.db, before.id)
  const invited = new Set(everybody.map(({ partner }) => partner.id))
  const others = (await allPartners(deps.db)).filter(
    ({ id, relationship }) => isPartnership(relationship) && !invited.has(id),
  )
  const beside = everybody.filter(({ invitation }) => invitation.seat > 0)
  return await keepChoice(deps, draft, {
    leftOut: new Set(others.map(({ id }) => id)),
    extras: new Set(beside.map(({ contact }) => contact.id)),
  })
}
