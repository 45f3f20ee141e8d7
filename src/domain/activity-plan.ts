import { nameOfQuarter, nineQuarters } from './quarter.ts'
import { listOf, textOf } from './records/field.ts'
import type { Entry } from './registers/entry.ts'
import { type Direction, directionNamed, type Strategy } from './strategy.ts'

/** The activities of one direction, in the order of their numbers; `null` for those of none that the strategy has. */
export type DirectionPlan = { direction: Direction | null; activities: readonly Entry[] }

/** The plan of activities: direction by direction, those of no direction last; a direction without any is there too. */
export function activityPlan(
  directions: readonly Direction[],
  activities: readonly Entry[],
): readonly DirectionPlan[] {
  const sorted = [...activities].sort(byNumber)
  const of = (wanted: Direction | undefined) =>
    sorted.filter(
      ({ values }) => directionNamed(directions, textOf(values, 'direction')) === wanted,
    )
  const loose = of(undefined)
  return [
    ...directions.map((direction) => ({ direction, activities: of(direction) })),
    ...(loose.length > 0 ? [{ direction: null, activities: loose }] : []),
  ]
}

/** 1.9 stands before 1.10. */
function byNumber(one: Entry, other: Entry): number {
  const [first, second] = [one, other].map(({ values }) => textOf(values, 'number'))
  return (first ?? '').localeCompare(second ?? '', 'en', { numeric: true })
}

/**
 * The quarters of an activity that the plan does not show, because the strategy's dates were changed.
 * @example hiddenQuarters({ starts: '2013-07-01', yearBegins: 7 }, activity) // ['2019-Q1']
 */
export function hiddenQuarters(
  strategy: Pick<Strategy, 'starts' | 'yearBegins'>,
  { values }: Pick<Entry, 'values'>,
): readonly string[] {
  const shown = new Set(nineQuarters(strategy).map(nameOfQuarter))
  return listOf(values, 'quarters').filter((quarter) => !shown.has(quarter))
}
