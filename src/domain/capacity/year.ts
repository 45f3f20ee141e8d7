import type { Day } from '../calendar.ts'
import type { PartnerId } from '../ids.ts'
import type { Assessment, SentAssessment } from './assessment.ts'

/** A partner's assessment of a year, and the last one of the years before. */
export type YearPair = { before: SentAssessment; now: SentAssessment }

/**
 * What the figures of a year are made of. They are made once: while the year is under way there are none, since one more
 * partner in them would tell how that partner moved; and once a partner withdraws what stands in them, they are gone for the
 * same reason.
 */
export type YearPairs =
  | { state: 'under-way' }
  | { state: 'withdrawn' }
  | { state: 'made'; pairs: readonly YearPair[] }

/** When the assessments of a year are complete: said so by the office, or on its last day. */
export type YearEnd = { year: number; completedOn: Day | null }

type Standing = SentAssessment | Extract<Assessment, { state: 'withdrawn' }>
type Counting = Standing & { sentOn: Day; year: number }

/**
 * The partners that were assessed in a year and before it, each once: the last assessment of the year beside the last of all
 * earlier years. What a partner withdrew before the year was complete is as if it had never been.
 * @param today on the office's calendar
 */
export function pairsOfYear(
  { year, completedOn }: YearEnd,
  all: readonly Assessment[],
  today: Day,
): YearPairs {
  const end = completedOn ?? `${year}-12-31`
  if (completedOn === null && today <= end) return { state: 'under-way' }
  const wasIn = ({ state, ...one }: Counting) =>
    state === 'sent' || !('withdrawnOn' in one) || one.withdrawnOn >= end
  const counting = all.filter(isCounting).filter(wasIn)
  const twice = [...byPartner(counting).values()].flatMap((own) => {
    const now = lastOf(own.filter((one) => one.year === year))
    const before = lastOf(own.filter((one) => one.year < year))
    return now && before ? [{ before, now }] : []
  })
  const pairs = twice.flatMap(({ before, now }) =>
    before.state === 'sent' && now.state === 'sent' ? [{ before, now }] : [],
  )
  return pairs.length < twice.length ? { state: 'withdrawn' } : { state: 'made', pairs }
}

function isCounting(one: Assessment): one is Counting {
  return one.state !== 'begun' && one.sentOn !== null && one.year !== null
}

function byPartner(all: readonly Counting[]): ReadonlyMap<PartnerId, readonly Counting[]> {
  return Map.groupBy(all, ({ partner }) => partner)
}

function lastOf(all: readonly Counting[]): Counting | undefined {
  return all.toSorted((one, other) => (one.sentOn < other.sentOn ? -1 : 1)).at(-1)
}
