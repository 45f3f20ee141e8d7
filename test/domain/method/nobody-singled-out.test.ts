import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GradeAnswer } from '../../../src/domain/grade.ts'
import { computeResults } from '../../../src/domain/method/compute-results.ts'
import type { OrganisationFacts, RoundFacts } from '../../../src/domain/method/facts.ts'
import { type Results, readResults } from '../../../src/domain/results.ts'
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

/** For each published cell of a code, one row: which organisations its figures are made of. */
function publishedSets(round: RoundFacts, results: Results, code: string): number[][] {
  const membership = (belongs: (one: OrganisationFacts) => boolean) =>
    round.organisations.map((one) => (belongs(one) && graded(one, code) ? 1 : 0))
  const total = results.indicators.find((cell) => cell.code === code)
  const shown = results.groups.filter(({ indicators }) =>
    indicators.some((cell) => cell.code === code && cell.state === 'shown'),
  )
  return [
    ...(total?.state === 'shown' ? [membership(() => true)] : []),
    ...shown.map(({ id }) => membership(({ group }) => group === id)),
  ]
}

function rankOf(matrix: readonly (readonly number[])[]): number {
  let rows = matrix.map((row) => [...row])
  let rank = 0
  for (let column = 0; column < (matrix[0]?.length ?? 0); column += 1) {
    const pivot = rows.find((row) => Math.abs(row[column] ?? 0) > 1e-9)
    if (!pivot) continue
    rank += 1
    rows = rows
      .filter((row) => row !== pivot)
      .map((row) => {
        const factor = (row[column] ?? 0) / (pivot[column] ?? 1)
        return row.map((value, index) => value - factor * (pivot[index] ?? 0))
      })
  }
  return rank
}

/** Every set of one to `most` of the given organisations. */
function* setsOf(size: number, most: number, from = 0): Generator<number[]> {
  for (let first = from; first < size; first += 1) {
    yield [first]
    if (most > 1) for (const rest of setsOf(size, most - 1, first + 1)) yield [first, ...rest]
  }
}

describe('what is published of one round', () => {
  it('T66: no set of fewer than five organisations lies in its span', () => {
    fc.assert(
      fc.property(partners, (organisations) => {
        const round = roundWith(organisations)
        const results = computeResults(round)
        for (const code of codes) {
          const sets = publishedSets(round, results, code)
          if (sets.length === 0) continue
          const rank = rankOf(sets)
          const answered = organisations.flatMap((one, index) => (graded(one, code) ? [index] : []))
          for (const set of setsOf(answered.length, 4)) {
            const wanted = new Set(set.map((place) => answered[place]))
            const row = organisations.map((_, index) => (wanted.has(index) ? 1 : 0))
            expect(rankOf([...sets, row])).toBe(rank + 1)
          }
        }
      }),
      { seed: 2026, numRuns: 40 },
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
