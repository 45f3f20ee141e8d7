import type { Headline, IndicatorResult } from '../results.ts'
import { isShown } from '../results.ts'
import type { Comparison } from './compared-with.ts'

/**
 * The headline: of the statements asked alike and shown in both rounds, how many received high grades before and now.
 *
 * METHOD 5.4 and 6. Each headline code of this round is in exactly one of *new*, *changed*, *hidden* and *comparable*;
 * headline codes of the round before that are gone are *retired*. A first round has no `since`, and empty lists.
 */
export function headlineOf(
  indicators: readonly IndicatorResult[],
  comparison: Comparison | undefined,
): Headline {
  if (!comparison) return noHeadline()
  const { since, series, before } = comparison
  const isImported = before.results.round.imported !== undefined
  const headline = indicators.filter((indicator) => indicator.headline)
  const places = Map.groupBy(headline, (now) => placeOf(now, series.get(now.code)))
  const codesAt = (place: Place) => (places.get(place) ?? []).map(({ code }) => code)
  const comparable = places.get('comparable') ?? []
  return {
    since,
    comparable: codesAt('comparable'),
    highBefore: highOf(comparable.flatMap(({ code }) => series.get(code) ?? [])),
    highNow: highOf(comparable),
    new: codesAt('new'),
    changed: codesAt('changed'),
    hidden: codesAt('hidden'),
    retired: retiredOf(indicators, [...series.values()]),
    ...(isImported ? { sinceImported: true as const } : {}),
  }
}

type Place = 'new' | 'changed' | 'hidden' | 'comparable'

function placeOf(now: IndicatorResult, before: IndicatorResult | undefined): Place {
  if (!before) return 'new'
  if (before.revision !== now.revision) return 'changed'
  return isShown(now) && isShown(before) ? 'comparable' : 'hidden'
}

function highOf(indicators: readonly IndicatorResult[]): number {
  return indicators.filter((indicator) => isShown(indicator) && indicator.highGrades).length
}

function retiredOf(now: readonly IndicatorResult[], before: readonly IndicatorResult[]): string[] {
  const asked = new Set(now.map(({ code }) => code))
  return before.filter(({ code, headline }) => headline && !asked.has(code)).map(({ code }) => code)
}

function noHeadline(): Headline {
  const lists = { new: [], changed: [], hidden: [], retired: [] }
  return { since: null, comparable: [], highBefore: 0, highNow: 0, ...lists }
}
