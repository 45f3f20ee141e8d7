import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GradeAnswer } from '../../../src/domain/grade.ts'
import { authenticityOf, classOf } from '../../../src/domain/method/authenticity.ts'
import { computeResults } from '../../../src/domain/method/compute-results.ts'
import type { OrganisationFacts } from '../../../src/domain/method/facts.ts'
import { organisationAnswer } from '../../../src/domain/method/organisation-grade.ts'
import { readResults } from '../../../src/domain/results.ts'
import { resultsTable } from '../../../src/domain/results-table.ts'
import { singledOut } from '../../support/span.ts'
import { indicator, partner, roundOf, silent } from './voices-of-a-round.ts'

const instrument = 'authenticity-diagnostic'
const codes = [1, 2, 3, 4, 5, 6].map((place) => `AUT-0${place}`)
const names = ['dictated', 'procurement', 'donation', 'fixed', 'limited', 'one-way']
const label = { en: 'words', fr: 'mots' }
const rule = {
  traits: codes.map((code, place) => ({ code, trait: names[place] ?? code })),
  fewest: 5,
  classes: [
    { id: 'partnership', from: 0, to: 0, label },
    { id: 'mixed', from: 1, to: 2, label },
    { id: 'contractual', from: 3, to: 6, label },
  ],
}

type Said = readonly (GradeAnswer | readonly GradeAnswer[])[]
const sheetOf = (said: Said) =>
  Object.fromEntries(codes.map((code, place) => [code, said[place] ?? 'dk'] as const))
const seenBy = (said: Said) =>
  classOf(rule, (code) => organisationAnswer([sheetOf(said)[code] ?? 'dk'].flat()))

/** A partner that sent the diagnostic. */
const saying = (id: string, said: Said, more: Partial<OrganisationFacts> = {}) =>
  partner(id, sheetOf(said), { sent: [instrument], ...more })
const many = (count: number, said: Said, more: Partial<OrganisationFacts> = {}) =>
  Array.from({ length: count }, (_, place) => saying(`${said.join('')}-${place}`, said, more))

const joint: Said = [4, 5, 4, 3, 5, 4]
const mixed: Said = [4, 2, 5, 1, 3, 4]
const contract: Said = [1, 1, 2, 1, 3, 4]

const roundOfPartners = (organisations: readonly OrganisationFacts[], self = new Map()) =>
  roundOf({
    instruments: [{ id: instrument, version: '1.0.1' }],
    indicators: codes.map((code) =>
      indicator(code, { instrument, section: 'NEG', headline: false }),
    ),
    organisations,
    self,
    diagnostic: { instrument, rule },
  })
const countsOf = (organisations: readonly OrganisationFacts[]) => {
  const { authenticity } = authenticityOf(roundOfPartners(organisations))
  if (authenticity?.state === 'hidden') return authenticity.why
  return authenticity?.state === 'shown' ? authenticity.organisations : authenticity?.state
}

describe('the class of one relationship', () => {
  it('A2 six answers 4, 2, 5, 1, 3, 4 are two traits: mixed', () => {
    expect(seenBy([4, 2, 5, 1, 3, 4])).toEqual({ traits: ['AUT-02', 'AUT-04'], class: 'mixed' })
  })

  it.each(codes.map((code, place) => [code, place] as const))(
    'B10-B14 the trait of %s shows at a grade of 1 or 2, and not at 3',
    (code, place) => {
      const only = (grade: GradeAnswer) => codes.map((_, at) => (at === place ? grade : 4))
      expect(seenBy(only(1))?.traits).toEqual([code])
      expect(seenBy(only(2))?.traits).toEqual([code])
      expect(seenBy(only(3))?.traits).toEqual([])
    },
  )

  it.each([
    [0, 'partnership'],
    [1, 'mixed'],
    [2, 'mixed'],
    [3, 'contractual'],
    [6, 'contractual'],
  ])('%i traits are %s', (count, wanted) => {
    expect(seenBy(codes.map((_, place) => (place < count ? 1 : 5)))?.class).toBe(wanted)
  })

  it('is none where fewer than five of the six have a grade', () => {
    expect(seenBy([1, 1, 1, 1, 1, 'dk'])?.class).toBe('contractual')
    expect(seenBy([1, 1, 1, 1, 'dk', 'na'])).toBeNull()
  })

  it('takes the median of several respondents, and 2.5 is not low', () => {
    expect(seenBy([[2, 3], 4, 4, 4, 4, 4])?.traits).toEqual([])
    expect(seenBy([[2, 2, 5], 4, 4, 4, 4, 4])?.traits).toEqual(['AUT-01'])
  })
})

describe('the classes of all partners', () => {
  it('are counted by organisation, in a document that can be read', () => {
    const organisations = [...many(5, joint), ...many(2, mixed), ...many(1, contract), silent('S')]
    const results = computeResults(roundOfPartners(organisations))
    expect(results.authenticity).toMatchObject({ state: 'shown', n: 8, organisations: [5, 2, 1] })
    expect(readResults(results).error).toBeUndefined()
  })

  it('T63 say nothing of four organisations', () => {
    expect(countsOf(many(4, joint))).toBe('few')
    expect(countsOf(many(5, joint))).toEqual([5, 0, 0])
  })

  it('T66 say nothing where fewer than k are unknown to the office', () => {
    const shared = many(3, mixed, { sharesGrades: true })
    expect(countsOf([...many(4, joint), ...shared])).toBe('few')
    expect(countsOf([...many(5, joint), ...shared])).toEqual([5, 3, 0])
  })

  it('T66 say nothing beside one organisation without a class, whose grades could be had by subtraction', () => {
    // Seven partnerships have no trait, so the one low grade of the eight is that of the one without a class.
    const alone = saying('alone', [1, 'dk', 'dk', 4, 4, 4])
    expect(countsOf([...many(7, joint), alone])).toBe('complement')
    const without = many(5, [1, 'dk', 'dk', 4, 4, 4])
    expect(countsOf([...many(7, joint), ...without])).toEqual([7, 0, 0])
    const cannotSay = saying('silent', ['dk', 'dk', 'dk', 'na', 'dk', 'dk'])
    expect(countsOf([...many(7, joint), cannotSay])).toEqual([7, 0, 0])
  })

  it('T63 stand in the table of figures with their names, and hidden ones without a figure', () => {
    const rowsOf = (organisations: readonly OrganisationFacts[]) => {
      const [heads = [], ...rows] = resultsTable(computeResults(roundOfPartners(organisations)))
      const at = (name: string) => heads.indexOf(name)
      return rows
        .filter((row) => row[at('kind')] === 'class')
        .map((row) =>
          ['code', 'state', 'organisations', 'organisations_of'].map((name) => row[at(name)]),
        )
    }
    expect(rowsOf([...many(5, joint), ...many(1, mixed)])).toEqual([
      ['partnership', 'shown', 5, 6],
      ['mixed', 'shown', 1, 6],
      ['contractual', 'shown', 0, 6],
    ])
    expect(rowsOf(many(4, joint)).map(([, ...rest]) => rest)).toEqual(
      codes.slice(3).map(() => ['hidden', null, null]),
    )
  })

  it('are none where nobody graded, and the office may still have its own', () => {
    const self = new Map(codes.map((code) => [code, 4]))
    const { authenticity } = authenticityOf(roundOfPartners([silent('S')], self))
    expect(authenticity).toEqual({
      state: 'none',
      rule,
      self: { traits: [], class: 'partnership' },
    })
  })

  it('have no place in the document of a round that did not ask', () => {
    const organisations = [partner('P', { 'RES-01': 4 })]
    expect(computeResults(roundOf({ organisations }))).not.toHaveProperty('authenticity')
  })

  it('T66 no few organisations lie in the span of the classed and of those who graded a trait', () => {
    const answer = fc.constantFrom<GradeAnswer[]>(1, 3, 5, 'dk')
    const sheets = fc.record({
      said: fc.oneof(fc.constant(joint), fc.array(answer, { minLength: 6, maxLength: 6 })),
      shares: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
    })
    let shown = 0
    fc.assert(
      fc.property(fc.array(sheets, { minLength: 5, maxLength: 14 }), (list) => {
        const organisations = list.map(({ said, shares }, place) =>
          saying(`O${place}`, said, { sharesGrades: shares }),
        )
        if (!Array.isArray(countsOf(organisations))) return
        shown += 1
        const graded = organisations.filter(({ answers }) =>
          codes.some((code) => typeof answers.get(code)?.[0] === 'number'),
        )
        const classed = graded.filter(
          ({ answers }) =>
            classOf(rule, (code) => organisationAnswer(answers.get(code) ?? [])) !== null,
        )
        const unknown = graded.filter(({ sharesGrades }) => !sharesGrades).map(({ id }) => id)
        const sets = [graded, classed].map((set) =>
          new Set(set.map(({ id }) => id)).intersection(new Set(unknown)),
        )
        expect(singledOut(unknown, sets)).toEqual([])
      }),
      { seed: 2026, numRuns: 300 },
    )
    // Hiding everything would pass as well.
    expect(shown).toBeGreaterThan(40)
  })
})
