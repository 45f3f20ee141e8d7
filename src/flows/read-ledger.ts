import { bouncesOf } from '../../db/store/bounces.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { messagesOfRound, type Queued } from '../../db/store/messages.ts'
import type { Deps } from '../deps.ts'
import type { RoundId } from '../domain/ids.ts'
import type { LedgerEntry } from '../domain/ledger.ts'

/** Every mail of a round, newest first: who got what, when, and what the server said. */
export async function readLedger(deps: Deps, round: RoundId): Promise<readonly LedgerEntry[]> {
  const [messages, invited, bounces] = await Promise.all([
    messagesOfRound(deps.db, round),
    invitedTo(deps.db, round),
    bouncesOf(deps.db, round),
  ])
  const names = new Map(invited.map(({ invitation, partner }) => [invitation.id, partner.name]))
  return messages
    .filter(isNoSecret)
    .toReversed()
    .map((message) => ({
      message,
      partner: (message.invitation && names.get(message.invitation)) ?? null,
      bounce: bounces.get(message.id) ?? null,
    }))
}

/** That anybody asked for a confidential talk is for the person of trust alone. */
function isNoSecret({ kind }: Pick<Queued, 'kind'>): boolean {
  return kind !== 'talk-requests'
}
