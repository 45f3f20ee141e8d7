import { describe, expect, it } from 'vitest'
import type { GradeAnswer } from '../../../src/domain/grade.ts'
import type { OrganisationFacts } from '../../../src/domain/method/facts.ts'
import { membersEvaluation } from '../../../src/domain/method/network-evaluation.ts'
import { indicator, partner, roundOf, silent } from './voices-of-a-round.ts'

const codes = ['EQ-01', 'TR-01', 'RO-01']
const member = (id: string, said: readonly GradeAnswer[], more: Partial<OrganisationFacts> = {}) =>
  partner(id, Object.fromEntries(codes.map((code, at) => [code, said[at] ?? 'dk'])), more)
const evaluated = (organisations: readonly OrganisationFacts[]) =>
  membersEvaluation(roundOf({ indicators: codes.map((code) => indicator(code)), organisations }))

/** Four members: medians 4, 4, 3 and 3.5. */
const four = [
  member('A', [4, 4, 1]),
  member('B', [5, 4, 4]),
  member('C', [3, 3, 5]),
  member('D', [3, 4]),
]

describe('how many members give their network a median of 4 or more', () => {
  it('I9 counts each member once, by the middle of all its grades', () => {
    expect(evaluated([...four, member('E', [4])])).toEqual({ state: 'shown', n: 5, high: 3 })
  })

  it('leaves out who graded nothing', () => {
    const nobody = member('F', ['dk', 'na', 'dk'])
    expect(evaluated([...four, member('E', [4]), nobody, silent('G')])).toMatchObject({ n: 5 })
    expect(evaluated([nobody])).toEqual({ state: 'none' })
  })

  it('T63 T66 says nothing of four, nor of five of whom the office knows one', () => {
    expect(evaluated(four)).toEqual({ state: 'hidden' })
    expect(evaluated([...four, member('E', [4], { sharesGrades: true })])).toEqual({
      state: 'hidden',
    })
  })
})
