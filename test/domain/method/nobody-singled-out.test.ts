import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GradeAnswer } from '../../../src/domain/grade.ts'
import { computeResults } from '../../../src/domain/method/compute-results.ts'
import { computeSeries } from '../../../src/domain/method/compute-series.ts'
import type { OrganisationFacts, RoundFacts } from '../../../src/domain/method/facts.ts'
import { type Results, readResults } from '../../../src/domain/results.ts'
import { singledOut } from '../../support/span.ts'
import { indicator, partner, roundOf, silent } from './voices-of-a-round.ts'

const codes = ['RES-01', 'RES-02']
const groups = ['CSO', 'PRI', 'PUB'].map((id) => ({ id, label: null }))
const answer = fc.constantFrom<GradeAnswer[]>(1, 2, 3, 4, 5, 'dk', 'na')
const seeded = { seed: 2026, numRuns: 150 }

/** A partner of a random group: it sends or not, alone or with a colleague, and may share its grades by name. */
const facts = fc.record({
  group: fc.constantFrom('CSO', 'CSO', 'PUB', 'PRI', null),
  sends: fc.integer({ min: 0, max: 9 }).map((dice) => dice > 0),
  shares: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
  said: fc.tuple(
    fc.array(answer, { minLength: 1, maxLength: 2 }),
    fc.array(answer, { minLength: 1, maxLength: 2 }),
  ),
})
const partners = fc.array(facts, { maxLength: 16 }).map((list) =>
  list.map(({ group, sends, shares, said: [one, two] }, index) => {
    const more = { group, sharesGrades: shares }
    return sends
      ? partner(`O${index}`, { 'RES-01': one, 'RES-02': two }, more)
      : silent(`O${index}`, more)
  }),
)
const roundWith = (organisations: OrganisationFacts[], year = 2025) => {
  const indicators = codes.map((code) => indicator(code))
  return roundOf({ round: { year }, indicators, groups, organisations })
}

const graded = ({ answers }: OrganisationFacts, code: string) =>
  (answers.get(code) ?? []).some((said) => typeof said === 'number')

const idsOf = (organisations: readonly OrganisationFacts[], code: string) =>
  organisations.filter((one) => graded(one, code)).map(({ id }) => id)

/** For each published cell of a code, the organisations its figures are made of. */
function publishedSets(round: RoundFacts, results: Results, code: string): Set<string>[] {
  const total = results.indicators.find((cell) => cell.code === code)
  const shown = results.groups.filter(({ indicators }) =>
    indicators.some((cell) => cell.code === code && cell.state === 'shown'),
  )
  return [
    ...(total?.state === 'shown' ? [new Set(idsOf(round.organisations, code))] : []),
    ...shown.map(
      ({ id }) =>
        new Set(
          idsOf(
            round.organisations.filter(({ group }) => group === id),
            code,
          ),
        ),
    ),
  ]
}

describe('what is published of one round', () => {
  it('T66: no set of fewer than five organisations lies in its span', () => {
    fc.assert(
      fc.property(partners, (organisations) => {
        const round = roundWith(organisations)
        const results = computeResults(round)
        for (const code of codes)
          expect(
            singledOut(idsOf(organisations, code), publishedSets(round, results, code)),
          ).toEqual([])
      }),
      { seed: 2026, numRuns: 300 },
    )
  })

  it('leaves at least five unknown to the office in every set that can be had by subtraction', () => {
    fc.assert(
      fc.property(partners, (organisations) => {
        const results = computeResults(roundWith(organisations))
        for (const code of codes) {
          const shown = new Set<string | null>(
            results.groups.flatMap(({ id, indicators }) =>
              indicators.some((cell) => cell.code === code && cell.state === 'shown') ? [id] : [],
            ),
          )
          if (shown.size === 0) continue
          const rest = organisations.filter(
            ({ group, sent }) => !shown.has(group) && sent.length > 0,
          )
          for (const set of [rest, rest.filter((one) => graded(one, code))]) {
            const unknown = set.filter(({ sharesGrades }) => !sharesGrades).length
            expect(set.length === 0 || unknown >= 5).toBe(true)
          }
        }
      }),
      seeded,
    )
  })

  it('is the same document whatever the order of organisations and colleagues', () => {
    fc.assert(
      fc.property(partners, fc.infiniteStream(fc.nat()), (organisations, dice) => {
        const shuffled = organisations
          .map((one) => ({ one, place: dice.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ one }) => ({
            ...one,
            answers: new Map([...one.answers].map(([code, said]) => [code, said.toReversed()])),
          }))
        expect(computeResults(roundWith(shuffled))).toEqual(
          computeResults(roundWith(organisations)),
        )
      }),
      seeded,
    )
  })

  it('is always a valid document', () => {
    fc.assert(
      fc.property(partners, partners, (one, two) => {
        const before = { results: computeResults(roundWith(one)), organisations: one }
        const results = computeResults(roundWith(two, 2026), [before])
        expect(readResults(results).error).toBeUndefined()
      }),
      seeded,
    )
  })
})

describe('what is published of two rounds', () => {
  it('T66: figures of change never tell of one to four that left or joined', () => {
    const both = partners.chain((now) =>
      fc.tuple(fc.constant(now), fc.array(answer, { minLength: 16, maxLength: 16 }), fc.nat(6)),
    )
    fc.assert(
      fc.property(both, ([now, earlier, gone]) => {
        const before = now
          .slice(gone)
          .map((one, index) => partner(one.id, { 'RES-01': earlier[index] ?? 3, 'RES-02': 4 }))
        const past = { results: computeResults(roundWith(before)), organisations: before }
        const results = computeResults(roundWith(now, 2026), [past])
        for (const cell of results.indicators) {
          if (!cell.change || !('up' in cell.change)) continue
          const was = new Set(before.filter((one) => graded(one, cell.code)).map(({ id }) => id))
          const is = new Set(now.filter((one) => graded(one, cell.code)).map(({ id }) => id))
          const { up, same, down } = cell.change
          expect(up + same + down).toBe(is.intersection(was).size)
          for (const set of [is.difference(was), was.difference(is)])
            expect(set.size === 0 || set.size >= 5).toBe(true)
        }
      }),
      { seed: 2026, numRuns: 400 },
    )
  })
})

/** How partners come and go over three years: in each case in a few ways only, so that many leave and join together. */
const stays = fc
  .subarray(['011', '110', '010', '101'], { minLength: 1, maxLength: 2 })
  .map((some) => ['111', ...some])
const moversOf = (ways: readonly string[]) =>
  fc.record({
    group: fc.constantFrom('CSO', 'CSO', 'PUB', 'PRI', null),
    stay: fc.constantFrom(...ways),
    grade: fc.constantFrom<GradeAnswer>(1, 3, 4, 5),
    shares: fc.integer({ min: 0, max: 24 }).map((dice) => dice === 0),
  })
const movers = stays.chain((ways) => fc.array(moversOf(ways), { minLength: 14, maxLength: 22 }))
const threeYears = movers.map((list) =>
  [2024, 2025, 2026].map((year, at) => {
    const organisations = list.flatMap(({ group, stay, grade, shares }, index) => {
      const grades = { 'RES-01': grade, 'APP-01': grade, 'APP-02': grade }
      const more = { group, sharesGrades: shares }
      return stay[at] === '1' ? [partner(`O${index}`, grades, more)] : []
    })
    const indicators = ['RES-01', 'APP-01', 'APP-02'].map((code) => indicator(code))
    return roundOf({ round: { year }, indicators, groups, organisations })
  }),
)

/** Many sets are tried; a busy machine takes its time. */
const patient = { timeout: 60_000 }

const hasFigures = (change: object | null | undefined) => change != null && 'up' in change

/** Organisations the office does not know already: only they need protection. */
function unknownIn({ organisations }: RoundFacts): Set<string> {
  return new Set(organisations.filter((one) => !one.sharesGrades).map(({ id }) => id))
}

describe('what is published of several years', () => {
  it(
    'T66: no few organisations lie in the span of levels, groups and same partners of any year',
    patient,
    () => {
      let withFigures = 0
      fc.assert(
        fc.property(threeYears, (rounds) => {
          const documents = computeSeries(rounds)
          const changeIn = (year: number) =>
            documents[year]?.indicators.find(({ code }) => code === 'RES-01')?.change
          const gradedIn = (year: number) =>
            new Set(idsOf(rounds[year]?.organisations ?? [], 'RES-01'))
          const stayers = (year: number) =>
            hasFigures(changeIn(year)) ? [gradedIn(year - 1).intersection(gradedIn(year))] : []
          for (const [year, round] of rounds.entries()) {
            const results = documents[year]
            if (!results) continue
            const unknown = unknownIn(round)
            const sets = publishedSets(round, results, 'RES-01')
            const all = [...sets, ...stayers(year), ...stayers(year + 1)]
            if (stayers(year).length > 0) withFigures += 1
            const known = all.map((set) => set.intersection(unknown))
            expect(singledOut([...unknown], known)).toEqual([])
          }
        }),
        { seed: 2026, numRuns: 80 },
      )
      // Hiding every change would pass as well.
      expect(withFigures).toBeGreaterThan(20)
    },
  )

  it(
    'T66: the appreciation too never tells of one to four that left or joined, in any year',
    patient,
    () => {
      let withFigures = 0
      fc.assert(
        fc.property(threeYears, (rounds) => {
          const documents = computeSeries(rounds)
          const valued = rounds.map((round) => new Set(idsOf(round.organisations, 'APP-01')))
          const stayed = (year: number) =>
            hasFigures(documents[year]?.appreciation.change)
              ? [valued[year - 1]?.intersection(valued[year] ?? new Set()) ?? new Set<string>()]
              : []
          for (const [year, round] of rounds.entries()) {
            const { appreciation } = documents[year] ?? {}
            const unknown = unknownIn(round)
            const total = appreciation?.state === 'shown' ? [valued[year] ?? new Set<string>()] : []
            if (appreciation?.state === 'shown') expect(unknown.size).toBeGreaterThanOrEqual(5)
            if (stayed(year).length > 0) withFigures += 1
            const known = [...total, ...stayed(year), ...stayed(year + 1)]
            const all = known.map((set) => set.intersection(unknown))
            expect(singledOut([...unknown], all)).toEqual([])
          }
        }),
        { seed: 2026, numRuns: 80 },
      )
      expect(withFigures).toBeGreaterThan(20)
    },
  )
})
