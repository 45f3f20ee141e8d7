import { atomically } from '#dialect'
import { findOffice } from '../../db/store/offices.ts'
import { keepPulseAnswer } from '../../db/store/pulse-answers.ts'
import { allRounds } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { Invitation } from '../domain/invitation.ts'
import { isBetweenRounds, type PulseFacts, quarterAt } from '../domain/pulse.ts'

/** Keeps what a partner says between two rounds; said again in the same quarter, it takes the place of what was said. */
export async function answerPulse(
  deps: Deps,
  { id: invitation }: Invitation,
  facts: PulseFacts,
): Promise<{ kind: 'kept' | 'not-now' }> {
  const office = await findOffice(deps.db)
  if (!office || !isBetweenRounds(await allRounds(deps.db))) return { kind: 'not-now' }
  const { zone, k } = office
  const quarter = quarterAt(deps.clock.now(), zone)
  const id = deps.newId<'pulse-answer'>()
  await atomically(deps.db, (tx) => [keepPulseAnswer(tx, { id, quarter, invitation, k, ...facts })])
  return { kind: 'kept' }
}
