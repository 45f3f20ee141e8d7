import type { Appreciation } from '../results.ts'
import { type Continuity, changeBetween, type Side, unseenChange } from './change.ts'
import type { Comparison } from './compared-with.ts'
import type { IndicatorFacts, OrganisationFacts, RoundFacts } from './facts.ts'
import { median } from './median.ts'
import { samePartnersOf } from './published-parts.ts'
import { isLowResponse } from './response.ts'
import { isEnough } from './suppression.ts'
import { tallyOf, type Voice, voicesOn } from './voices.ts'
import { wilsonRange } from './wilson.ts'

/** The three graded questions that make an organisation's appreciation, and how many of them it must have graded. */
export const appreciationCodes = ['APP-01', 'APP-02', 'APP-03']
const fewestGraded = 2

type Asked = Pick<IndicatorFacts, 'code' | 'revision' | 'instrument'>

/**
 * The yearly appreciation: the share of organisations whose value is 4 or more, with its range and paired verdict (METHOD 3).
 * An organisation's value is the median of its grades of APP-01 to 03, if it graded at least two of them.
 */
export function appreciationOf(
  round: RoundFacts,
  comparisonOf: (instrument: string | null) => Comparison | undefined,
): Appreciation {
  const asked = askedIn(round.indicators)
  const [first] = asked
  if (!first) return { state: 'none', change: null }
  const voices = valuesOf(asked, round.organisations)
  const { grades, graded } = tallyOf(voices)
  const published = isEnough(graded, round.round.k) ? grades.length : null
  const lowResponse = isLowResponse(voices.length, round.organisations.length)
  const comparison = comparisonOf(first.instrument)
  const rounds = comparison && {
    ...twoRoundsOf(asked, comparison),
    now: { voices, published, parts: [], lowResponse },
  }
  if (published === null) {
    const state = grades.length === 0 ? 'none' : 'hidden'
    return { state, change: rounds ? unseenChange(rounds) : null }
  }
  const high = grades.filter((value) => value >= 4).length
  const figures = {
    n: published,
    high,
    share: high / published,
    range: wilsonRange(high, published),
  }
  return { state: 'shown', ...figures, change: rounds ? changeBetween(rounds) : null }
}

function askedIn<Indicator extends Asked>(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.filter(({ code }) => appreciationCodes.includes(code))
}

/** The value of each organisation that sent, or *blank* where it graded too few. */
function valuesOf(
  asked: readonly Asked[],
  organisations: readonly OrganisationFacts[],
): readonly Voice[] {
  const grades = new Map<OrganisationFacts, number[]>()
  for (const { organisation, answer } of asked.flatMap((code) => voicesOn(code, organisations))) {
    const own = grades.get(organisation) ?? []
    grades.set(organisation, typeof answer === 'number' ? [...own, answer] : own)
  }
  return [...grades].map(([organisation, own]) => ({
    organisation,
    answer: own.length < fewestGraded ? 'blank' : (median(own) ?? 'blank'),
  }))
}

function twoRoundsOf(asked: readonly Asked[], comparison: Comparison) {
  const { since, k, series, organisations } = comparison
  const earlier = askedIn([...series.values()])
  const before = organisations && sideBefore(earlier, organisations, comparison)
  return { since, k, continuity: continuityOf(asked, earlier), before }
}

function valuesBefore({ series, organisations }: Comparison): readonly Voice[] {
  return valuesOf(askedIn([...series.values()]), organisations ?? [])
}

function sideBefore(
  earlier: readonly Asked[],
  organisations: readonly OrganisationFacts[],
  { before, earlier: comparedWith }: Comparison,
): Side {
  const compared = comparedWith()(earlier[0]?.instrument ?? null)
  const voices = valuesOf(earlier, organisations)
  const { appreciation, participation } = before.results
  return {
    voices,
    published: appreciation.state === 'shown' ? appreciation.n : null,
    parts: samePartnersOf(appreciation.change, voices, compared, valuesBefore),
    lowResponse: participation.lowResponse || isLowResponse(voices.length, organisations.length),
  }
}

function continuityOf(now: readonly Asked[], before: readonly Asked[]): Continuity {
  if (before.length === 0) return 'new'
  return seriesOf(now) === seriesOf(before) ? 'same' : 'changed'
}

function seriesOf(asked: readonly Asked[]): string {
  return asked
    .map(({ code, revision }) => `${code} ${revision}`)
    .sort()
    .join()
}
