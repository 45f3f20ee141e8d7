import { actionsOf } from '../../db/store/actions.ts'
import { arrangementOf } from '../../db/store/agendas.ts'
import { inputLinesOf } from '../../db/store/input-lines.ts'
import { findResults } from '../../db/store/results.ts'
import { allRounds } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import {
  type AgendaItem,
  type Arrangement,
  agendaOf,
  arranged,
  type Placed,
  wishesIn,
} from '../domain/agenda.ts'
import { gradesSame } from '../domain/network.ts'
import type { ClosedRound } from '../domain/round.ts'
import { isShared } from '../domain/round.ts'

export type Agenda = {
  made: readonly AgendaItem[]
  arrangement: Arrangement
  placed: readonly Placed[]
}

/** What a round's meeting is to talk about: what its results make, as people arranged it. */
export async function agendaOfRound(deps: Deps, round: ClosedRound): Promise<Agenda> {
  const made = await madeFor(deps, round)
  const arrangement = await arrangementOf(deps.db, round.id)
  return { made, arrangement, placed: arranged(made, arrangement) }
}

async function madeFor(deps: Deps, round: ClosedRound): Promise<readonly AgendaItem[]> {
  const results = await findResults(deps.db, round.id)
  if (!results) return []
  return agendaOf({
    results,
    wishes: wishesIn(results),
    actions: await lastPlan(deps, round),
    inputs: await inputLinesOf(deps.db, round.id),
  })
}

/** The actions of the round before, the last one whose results partners have read. */
async function lastPlan({ db }: Deps, round: ClosedRound) {
  const before = (await allRounds(db))
    .filter(isShared)
    .filter((one) => one.id !== round.id && one.openedAt < round.openedAt)
    .filter((one) => gradesSame(one, round))
    .toSorted((one, other) => one.openedAt - other.openedAt)
    .at(-1)
  return before ? await actionsOf(db, before.id) : []
}
