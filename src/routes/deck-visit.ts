import { eventNotesOf } from '../../db/store/event-notes.ts'
import { type MadeSlide, slidesOf } from '../domain/deck.ts'
import { type Arrangement, type Placed, placedSlides } from '../domain/deck-arrangement.ts'
import { isPromise } from '../domain/event-note.ts'
import { parseId, type RoundId } from '../domain/ids.ts'
import { visionOf } from '../domain/office.ts'
import type { Results } from '../domain/results.ts'
import { isReadOnly } from '../domain/round.ts'
import { arrangementOf } from '../flows/arrange-deck.ts'
import { toldInquiry } from '../flows/told-inquiry.ts'
import { notFound } from '../http/refusals.tsx'
import type { StaffVisit } from '../http/visit.tsx'
import { findReadable } from './results-visit.ts'

/** The deck of a closed round: its results, the slides they give, and what people decided about them. */
export type Deck = {
  round: RoundId
  results: Results
  made: readonly MadeSlide[]
  arrangement: Arrangement
  placed: readonly Placed[]
  /** Nothing is noted or arranged any more. */
  readOnly: boolean
}

type Handler = (visit: StaffVisit, deck: Deck) => Response | Promise<Response>

/** Looks up the deck an address names; a round without results is the same 404 as a missing one. */
export function ofDeck(handler: Handler) {
  return async (visit: StaffVisit): Promise<Response> => {
    const deck = await findDeck(visit)
    return deck ? await handler(visit, deck) : notFound(visit.c, visit.deps, visit.staff.language)
  }
}

async function findDeck(visit: StaffVisit): Promise<Deck | undefined> {
  const read = await findReadable(visit)
  // The learning event of a year that was brought in is over.
  if (!read || !('state' in read.round)) return undefined
  const { round, results, earlier } = read
  const promises = await promisesBefore(visit, earlier)
  const told = await toldInquiry(visit.deps, results)
  const made = slidesOf(results, earlier, promises, told, visionOf(visit.office))
  const arrangement = await arrangementOf(visit.deps, round.id, visit.office.language)
  return {
    round: round.id,
    results,
    made,
    arrangement,
    placed: placedSlides(made, arrangement),
    readOnly: isReadOnly(round),
  }
}

/** What was decided at the event of the round before; notes that decide nothing are no promise. */
async function promisesBefore({ deps }: StaffVisit, earlier: readonly Results[]) {
  const before = parseId<'round'>(earlier.at(-1)?.round.id ?? undefined)
  const notes = before ? await eventNotesOf(deps.db, before) : []
  return notes.filter(({ kind }) => isPromise(kind)).map(({ words }) => words)
}
