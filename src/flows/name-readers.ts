import { atomically, guard } from '#dialect'
import { addReader, dropReader, readersOf } from '../../db/store/readers.ts'
import { holdState } from '../../db/store/rounds.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import { may } from '../domain/access.ts'
import type { ClosedRound } from '../domain/round.ts'
import type { Staff } from '../domain/staff.ts'

/** Who may be one of the two readers of a round. */
export async function possibleReaders({ db }: Deps): Promise<readonly Staff[]> {
  return (await allStaff(db)).filter(({ role }) => may(role, 'read raw comments'))
}

export type NamedReaders = { kind: 'named' | 'not-two' | 'moved-on' }

/** Names the two persons who alone read what partners of a round wrote. Two others in their place: the first read no more. */
export async function nameReaders(
  deps: Deps,
  round: ClosedRound,
  wanted: readonly string[],
): Promise<NamedReaders> {
  if (round.state !== 'closed') return { kind: 'moved-on' }
  const named = (await possibleReaders(deps)).filter(({ id }) => wanted.includes(id))
  if (named.length !== 2 || new Set(wanted).size !== 2) return { kind: 'not-two' }
  const before = await readersOf(deps.db, round.id)
  const outcome = await atomically(deps.db, (tx) => [
    guard('moved-on', holdState(tx, round)),
    ...before.map(({ id }) => dropReader(tx, round.id, id)),
    ...named.map(({ id }) => addReader(tx, round.id, id)),
  ])
  return { kind: outcome.kind === 'committed' ? 'named' : 'moved-on' }
}
