import { acceptedProposals } from '../../db/store/proposals.ts'
import { allRounds } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { AcceptedIndicator } from '../domain/proposed-section.ts'
import { isLaunched, type UnopenedRound } from '../domain/round.ts'

/** What partners proposed and a round will ask: what it has accepted itself, and what earlier rounds have asked. */
export async function acceptedIndicators(
  deps: Deps,
  round: UnopenedRound,
): Promise<readonly AcceptedIndicator[]> {
  const asked = new Set((await allRounds(deps.db)).filter(isLaunched).map(({ id }) => id))
  return (await acceptedProposals(deps.db))
    .filter((one) => one.round === round.id || asked.has(one.round))
    .map(({ round: from, code, indicator }) => ({
      code,
      indicator,
      askedBefore: from !== round.id,
    }))
}
