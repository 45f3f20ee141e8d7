import type { Continuity, TwoRounds } from './change.ts'
import type { Comparison } from './compared-with.ts'
import type { IndicatorFacts, OrganisationFacts } from './facts.ts'
import { samePartnersOf, shownGroups } from './published-parts.ts'
import { isLowResponse } from './response.ts'
import { type Voice, voicesOn } from './voices.ts'

/** One statement of this round: its voices, and how many organisations its figures show. */
type Now = {
  voices: readonly Voice[]
  published: number | null
  parts: readonly ReadonlySet<string>[]
  invited: number
}

/**
 * One statement in this round and in the one it is compared with. Response is counted by instrument: who sent another one
 * said nothing about this (METHOD 6).
 * @returns null in the first round of a series
 */
export function twoRoundsOf(
  indicator: IndicatorFacts,
  { voices, published, parts, invited }: Now,
  comparison: Comparison | undefined,
): TwoRounds | null {
  if (!comparison) return null
  const { since, k } = comparison
  return {
    since,
    k,
    continuity: continuityOf(indicator, comparison),
    before: comparison.organisations && sideBefore(indicator, comparison, comparison.organisations),
    now: { voices, published, parts, lowResponse: isLowResponse(voices.length, invited) },
  }
}

function continuityOf(indicator: IndicatorFacts, { series }: Comparison): Continuity {
  const earlier = series.get(indicator.code)
  if (!earlier) return 'new'
  return earlier.revision === indicator.revision ? 'same' : 'changed'
}

function sideBefore(
  { code }: IndicatorFacts,
  comparison: Comparison,
  organisations: readonly OrganisationFacts[],
) {
  const { series, before } = comparison
  const earlier = series.get(code)
  const voices = earlier ? voicesOn(earlier, organisations) : []
  const compared = earlier && comparison.earlier()(earlier.instrument)
  return {
    voices,
    published: earlier?.state === 'shown' ? earlier.n : null,
    parts: [
      ...shownGroups(code, voices, before.results.groups),
      ...samePartnersOf(earlier?.change, voices, compared, (round) => voicesBefore(code, round)),
    ],
    lowResponse:
      before.results.participation.lowResponse ||
      isLowResponse(voices.length, organisations.length),
  }
}

function voicesBefore(code: string, { series, organisations }: Comparison): readonly Voice[] {
  const asked = series.get(code)
  return asked && organisations ? voicesOn(asked, organisations) : []
}
