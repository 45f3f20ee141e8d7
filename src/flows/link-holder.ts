import { type Invited, invitedOf } from '../../db/store/invitations.ts'
import { allRounds } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { PartnerId } from '../domain/ids.ts'
import { linkEnds, type Round } from '../domain/round.ts'
import { takesMail } from './remind-of-actions.ts'

/**
 * Who of a partner can be written to about something that belongs to no round: its main contact first, then whoever holds
 * its newest link; as long as that link opens the partner's page and its holder takes mail.
 */
export async function linkHoldersOf(deps: Deps, partner: PartnerId): Promise<readonly Invited[]> {
  const living = (await allRounds(deps.db)).filter((round) => opens(round, deps.clock.now()))
  const age = new Map(living.toReversed().map(({ id }, place) => [id, place]))
  const place = ({ invitation }: Invited) => age.get(invitation.round) ?? living.length
  const found = (await invitedOf(deps.db, partner))
    .filter(({ invitation, contact }) => age.has(invitation.round) && takesMail(contact))
    .sort((one, other) => place(one) - place(other))
  const main = found.filter(({ contact }) => contact.main)
  return [...main, ...found.filter(({ contact }) => !contact.main)]
}

/** Whether links of a round open the page of their partner. */
function opens(round: Round, now: number): boolean {
  if (round.state === 'draft' || round.state === 'cancelled') return false
  return linkEnds(round) > now
}
