import { allResults, findResults } from '../../db/store/results.ts'
import { findRound } from '../../db/store/rounds.ts'
import { type MadeSlide, slidesOf } from '../domain/deck.ts'
import { type Arrangement, type Placed, placedSlides } from '../domain/deck-arrangement.ts'
import { parseId, type RoundId } from '../domain/ids.ts'
import type { Results } from '../domain/results.ts'
import { isClosed } from '../domain/round.ts'
import { arrangementOf } from '../flows/arrange-deck.ts'
import { notFound } from '../http/refusals.tsx'
import type { StaffVisit } from '../http/visit.tsx'

/** The deck of a closed round: its results, the slides they give, and what people decided about them. */
export type Deck = {
  round: RoundId
  results: Results
  made: readonly MadeSlide[]
  arrangement: Arrangement
  placed: readonly Placed[]
}

type Handler = (visit: StaffVisit, deck: Deck) => Response | Promise<Response>

/** Looks up the deck an address names; a round without results is the same 404 as a missing one. */
export function ofDeck(handler: Handler) {
  return async (visit: StaffVisit): Promise<Response> => {
    const deck = await findDeck(visit)
    return deck ? await handler(visit, deck) : notFound(visit.c, visit.deps, visit.staff.language)
  }
}

async function findDeck({ c, deps, office }: StaffVisit): Promise<Deck | undefined> {
  const id = parseId<'round'>(c.req.param('id'))
  const round = id && (await findRound(deps.db, id))
  if (!round || !isClosed(round)) return undefined
  const results = await findResults(deps.db, round.id)
  if (!results) return undefined
  const all = await allResults(deps.db)
  const own = all.findIndex((one) => one.round.id === results.round.id)
  const made = slidesOf(results, all.slice(0, Math.max(0, own)))
  const arrangement = await arrangementOf(deps, round.id, office.language)
  return { round: round.id, results, made, arrangement, placed: placedSlides(made, arrangement) }
}
