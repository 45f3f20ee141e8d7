import { atomically } from '#dialect'
import { type Invited, invitedTo } from '../../db/store/invitations.ts'
import { queueMessage, takenOccasions } from '../../db/store/messages.ts'
import { findOffice } from '../../db/store/offices.ts'
import { allRounds } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import { isBetweenRounds, type Quarter, quarterAt } from '../domain/pulse.ts'
import { isClosed, linkEnds } from '../domain/round.ts'
import { pulseMessage, pulseOccasion } from './invitation-message.ts'
import { takesMail } from './remind-of-actions.ts'
import { addresseeOf } from './send-new-link.ts'
import { type Addressed, writingTo } from './share-round.ts'

/** Whom a mail about the pulse would go to now: who holds a partner's newest link, once in a quarter. */
export async function pulseAddressees(deps: Deps): Promise<readonly Addressed[]> {
  const quarter = await quarterNow(deps)
  if (!quarter || !isBetweenRounds(await allRounds(deps.db))) return []
  const newest = await newestInvitations(deps)
  const taken = await takenOccasions(
    deps.db,
    newest.map(({ partner }) => pulseOccasion(quarter, partner.id)),
  )
  const addressed: Addressed[] = []
  for (const invited of newest) {
    if (taken.has(pulseOccasion(quarter, invited.partner.id))) continue
    const to = await addresseeOf(deps, invited)
    if (takesMail(to)) addressed.push({ ...invited, to })
  }
  return addressed
}

/** Each partner's own invitation of the last round that asked it, as long as its link works. */
async function newestInvitations({ db, clock }: Deps): Promise<readonly Invited[]> {
  const found = new Map<string, Invited>()
  const rounds = (await allRounds(db)).filter(
    (round) => !round.network && isClosed(round) && linkEnds(round) > clock.now(),
  )
  for (const { id } of rounds)
    for (const invited of await invitedTo(db, id))
      if (invited.invitation.seat === 0) found.set(invited.partner.id, invited)
  return [...found.values()]
}

/** Asks all partners how things are, once a quarter at most; pressed twice, nobody is written to twice. */
export async function mailPulse(deps: Deps): Promise<{ mails: number }> {
  const quarter = await quarterNow(deps)
  if (!quarter) return { mails: 0 }
  let mails = 0
  for (const one of await pulseAddressees(deps)) {
    const outcome = await atomically(deps.db, (tx) =>
      // Taken meanwhile, the occasion refuses the whole of it.
      writingTo(tx, deps, one, (to) => queueMessage(tx, pulseMessage(deps, to, quarter))),
    )
    if (outcome.kind === 'committed') mails += 1
  }
  return { mails }
}

async function quarterNow({ db, clock }: Deps): Promise<Quarter | undefined> {
  const office = await findOffice(db)
  return office && quarterAt(clock.now(), office.zone)
}
