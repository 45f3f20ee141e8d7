import { atomically, guard } from '#dialect'
import { findArrangement, keepArrangement } from '../../db/store/decks.ts'
import type { Deps } from '../deps.ts'
import type { Slide } from '../domain/deck.ts'
import {
  type Arrangement,
  type DeckLanguages,
  placedSlides,
  type Rearranging,
  rearranged,
  unarranged,
} from '../domain/deck-arrangement.ts'
import type { RoundId } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'

export type Arranged = { kind: 'arranged' | 'changed-since' }

/** What people decided about a round's deck, or what stands as long as they have not. */
export async function arrangementOf(
  deps: Deps,
  round: RoundId,
  officeLanguage: Language,
): Promise<Arrangement> {
  return (await findArrangement(deps.db, round)) ?? unarranged(officeLanguage)
}

type Change = Rearranging & { seen: number; languages: DeckLanguages }

/** Keeps another order of the slides, which of them are shown, and their languages. */
export async function arrangeDeck(
  deps: Deps,
  round: RoundId,
  made: readonly Slide[],
  current: Arrangement,
  change: Change,
): Promise<Arranged> {
  if (current.turn !== change.seen) return { kind: 'changed-since' }
  const places = rearranged(placedSlides(made, current), change)
  return await keep(deps, round, current, { ...current, languages: change.languages, places })
}

/** A guard on the turn: of two people who changed what they both had read, the second is told. */
export async function keep(
  deps: Deps,
  round: RoundId,
  read: Arrangement,
  kept: Arrangement,
): Promise<Arranged> {
  const outcome = await atomically(deps.db, (tx) => [
    guard('changed-since', keepArrangement(tx, round, read.turn, kept)),
  ])
  return { kind: outcome.kind === 'committed' ? 'arranged' : 'changed-since' }
}
