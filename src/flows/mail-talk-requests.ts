import { atomically } from '#dialect'
import { hasMessage, queueMessage } from '../../db/store/messages.ts'
import { allRounds } from '../../db/store/rounds.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import { may } from '../domain/access.ts'
import { days } from '../domain/calendar.ts'
import { type ClosedRound, isClosed } from '../domain/round.ts'
import type { Staff } from '../domain/staff.ts'
import { staffMessage } from './staff-message.ts'
import { talkRequestsOf } from './talk-requests.ts'

/** A request of an older round is no news for somebody who takes the role over. */
const isNews = days(365)

/**
 * Tells every person of trust how many partners ask for a confidential talk: when results are computed, when somebody gets
 * the role, and when one more asks. What nobody could be told waits. A timer calls it: it looks first, and writes nothing
 * where everybody knows.
 */
export async function mailTalkRequests(deps: Deps): Promise<void> {
  const trusted = (await allStaff(deps.db)).filter(({ role }) =>
    may(role, 'read requests for a talk'),
  )
  if (trusted.length === 0) return
  const now = deps.clock.now()
  const rounds = (await allRounds(deps.db)).filter(isClosed)
  for (const round of rounds)
    if (round.resultsAt !== null && now - round.resultsAt < isNews) await tell(deps, round, trusted)
}

async function tell(deps: Deps, round: ClosedRound, trusted: readonly Staff[]): Promise<void> {
  for (const staff of trusted) {
    const asking = (await talkRequestsOf(deps, round, staff.id)).length
    if (asking === 0) continue
    const occasion = `talk-requests ${round.id} ${staff.id} ${asking}`
    if (await hasMessage(deps.db, occasion)) continue
    const message = { ...staffMessage(deps, staff), round: round.id, occasion }
    await atomically(deps.db, (tx) => [queueMessage(tx, { ...message, kind: 'talk-requests' })])
  }
}
