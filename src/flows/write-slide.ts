import type { Deps } from '../deps.ts'
import type { Arrangement, OwnSlide, Placed } from '../domain/deck-arrangement.ts'
import type { RoundId } from '../domain/ids.ts'
import { type Arranged, keep } from './arrange-deck.ts'

/** Adds a slide somebody wrote, before the thanks, or puts it in the place of what it was before. */
export async function writeSlide(
  deps: Deps,
  round: RoundId,
  current: Arrangement,
  placed: readonly Placed[],
  written: OwnSlide,
): Promise<Arranged> {
  const isNew = !current.own.some(({ id }) => id === written.id)
  const own = isNew
    ? [...current.own, written]
    : current.own.map((slide) => (slide.id === written.id ? written : slide))
  const places = placed.map(({ slide, shown }) => ({ id: slide.id, shown }))
  if (isNew) {
    const thanks = places.findIndex(({ id }) => id === 'thanks')
    places.splice(thanks === -1 ? places.length : thanks, 0, { id: written.id, shown: true })
  }
  return await keep(deps, round, current, { ...current, own, places })
}

/** Removes a slide somebody wrote; notes written to it stay. */
export async function removeSlide(
  deps: Deps,
  round: RoundId,
  current: Arrangement,
  id: string,
): Promise<Arranged> {
  return await keep(deps, round, current, {
    ...current,
    own: current.own.filter((slide) => slide.id !== id),
    places: current.places.filter((place) => place.id !== id),
  })
}
