import type { GradeAnswer } from '../../../src/domain/grade.ts'
import type {
  IndicatorFacts,
  OrganisationFacts,
  RoundFacts,
} from '../../../src/domain/method/facts.ts'

/** What one organisation says of each code; several answers are several colleagues. */
type Said = Readonly<Record<string, GradeAnswer | readonly GradeAnswer[]>>

export const scorecard = 'scorecard-partner-of-choice'

/** An indicator of the scorecard that enters the headline, unless said otherwise. */
export function indicator(code: string, more: Partial<IndicatorFacts> = {}): IndicatorFacts {
  const section = code.split('-')[0] ?? code
  const text = { en: `${code} is kept.`, fr: `${code} est tenu.` }
  const rest = { revision: 1, instrument: scorecard, facet: 'culture', headline: true }
  return { code, section, text, ...rest, ...more }
}

/** A partner that sent the scorecard. */
export function partner(
  id: string,
  said: Said = {},
  more: Partial<OrganisationFacts> = {},
): OrganisationFacts {
  const answers = new Map(Object.entries(said).map(([code, answer]) => [code, [answer].flat()]))
  const rest = { group: null, sent: [scorecard], sharesGrades: false, priorities: [] }
  return { id, answers, ...rest, ...more }
}

/** A partner that was invited and sent nothing. */
export function silent(id: string, more: Partial<OrganisationFacts> = {}): OrganisationFacts {
  return partner(id, {}, { sent: [], ...more })
}

/** One partner for each answer to one code: P01, P02 and so on. */
export function partnersSaying(
  code: string,
  said: readonly GradeAnswer[],
  more: Partial<OrganisationFacts> = {},
): OrganisationFacts[] {
  return said.map((answer, index) =>
    partner(`P${String(index + 1).padStart(2, '0')}`, { [code]: answer }, more),
  )
}

type Round = Partial<Omit<RoundFacts, 'round'>> & { round?: Partial<RoundFacts['round']> }

/** A closed confidential round of Amahoro with k = 5. */
export function roundOf(facts: Round): RoundFacts {
  const year = facts.round?.year ?? 2025
  return {
    office: { id: 'amahoro', name: 'Amahoro International' },
    instruments: [{ id: scorecard, version: '1.0.0' }],
    sections: new Map([['RES', { en: 'Respect and equity', fr: 'Respect et équité' }]]),
    indicators: [indicator('RES-01')],
    groups: [],
    organisations: [],
    declined: 0,
    late: 0,
    self: new Map(),
    ...facts,
    round: {
      id: `round-${year}`,
      year,
      title: { en: `Round ${year}`, fr: `Cycle ${year}` },
      mode: 'confidential',
      openedOn: `${year}-03-01`,
      closedOn: `${year}-03-31`,
      k: 5,
      threshold: [2, 3],
      breakdown: null,
      ...facts.round,
    },
  }
}

/** The two years of METHOD 5.8: of the four statements asked alike two received high grades, and two do now. */
export function headlineExample(): readonly [RoundFacts, RoundFacts] {
  const before = [[5, 11], [8, 12], [4, 12], [10, 12], [3, 4], [6, 12], null] as const
  const now = [
    [8, 11],
    [9, 12],
    [6, 12],
    [7, 12],
    [9, 11],
    [11, 12],
    [9, 12],
  ] as const
  return [yearOf(2025, before, 1), yearOf(2026, now, 2)]
}

const exampleCodes = ['RES-01', 'RES-02', 'RES-03', 'RES-04', 'RES-05', 'TRU-01', 'TRU-02']

/** Twelve partners, so many of whom grade a statement high, of so many who grade it; the sixth has new anchors. */
function yearOf(
  year: number,
  shares: readonly (readonly [number, number] | null)[],
  sixth: number,
) {
  const indicators = exampleCodes.flatMap((code, at) =>
    shares[at] ? [indicator(code, { revision: code === 'TRU-01' ? sixth : 1 })] : [],
  )
  const said = (who: number, at: number): GradeAnswer => {
    const [high, n] = shares[at] ?? [0, 0]
    if (who >= n) return 'dk'
    return who < high ? 4 : 3
  }
  const organisations = Array.from({ length: 12 }, (_, who) =>
    partner(`O${who}`, Object.fromEntries(exampleCodes.map((code, at) => [code, said(who, at)]))),
  )
  return roundOf({ round: { year }, indicators, organisations })
}
