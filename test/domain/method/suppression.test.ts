import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GroupCount, suppress } from '../../../src/domain/method/suppression.ts'

const group = (id: string, graded: number, sent = graded, shared = 0): GroupCount => ({
  id,
  graded: { count: graded, shared },
  sent: { count: sent, shared },
})
const shownOf = (groups: readonly GroupCount[], k = 5, ungrouped?: GroupCount) =>
  [...suppress(groups, k, ungrouped)].flatMap(([id, decision]) =>
    decision === 'shown' ? [id] : [],
  )

describe('what a breakdown may show', () => {
  it.each([
    ['CSO 7, PUB 3, PRI 2', ['CSO']],
    ['CSO 6, PUB 5, PRI 3', ['CSO']],
    ['CSO 8, PUB 3, PRI 1', []],
    ['CSO 11, PUB 1', []],
    ['A 5, B 5, C 4', ['B']],
    ['CSO 9, PUB 6, RES 5', ['CSO', 'PUB', 'RES']],
    ['CSO 12, PUB 0, PRI 0', ['CSO']],
    ['CSO 8, PUB 4', []],
  ])('of %s is %j', (sizes, shown) => {
    const groups = sizes.split(', ').map((size) => {
      const [id = '', n] = size.split(' ')
      return group(id, Number(n))
    })
    expect(shownOf(groups)).toEqual(shown)
    expect(shownOf(groups.toReversed()).sort()).toEqual(shown)
  })

  it('says whether a cell is too small itself or protects another', () => {
    const decisions = suppress([group('CSO', 6), group('PUB', 5), group('PRI', 3)], 5)
    expect([...decisions.values()]).toEqual(['shown', 'complement', 'few'])
  })

  it('keeps the "I do not know" of a group of one from being had by subtraction', () => {
    expect(shownOf([group('CSO', 7), group('PUB', 5), group('PRI', 0, 1)])).toEqual(['CSO'])
  })

  it('shows all beside a group that sent nothing', () => {
    expect(shownOf([group('CSO', 7), group('PUB', 5), group('PRI', 0, 0)])).toEqual(['CSO', 'PUB'])
  })

  it('counts partners without a group among the hidden', () => {
    expect(shownOf([group('CSO', 7), group('PUB', 6)], 5, group('', 2))).toEqual(['CSO'])
  })

  it('lets grades shared by name protect nobody', () => {
    expect(shownOf([group('CSO', 7, 7, 3), group('PUB', 6)])).toEqual([])
    expect(shownOf([group('CSO', 7), group('PUB', 6), group('PRI', 6, 6, 3)])).toEqual(['CSO'])
  })

  it('follows a larger k', () => {
    expect(shownOf([group('CSO', 9), group('PUB', 6)], 7)).toEqual([])
    expect(shownOf([group('CSO', 9), group('PUB', 7)], 7)).toEqual(['CSO', 'PUB'])
  })

  it('never lets fewer than k organisations be had by subtraction', () => {
    const groups = fc.array(
      fc.record({ graded: fc.nat(9), without: fc.nat(3), shared: fc.nat(3) }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(groups, fc.integer({ min: 5, max: 10 }), (sizes, k) => {
        const counts = sizes.map(({ graded, without, shared }, index) =>
          group(`G${index}`, graded, graded + without, Math.min(shared, graded)),
        )
        const shown = new Set(shownOf(counts, k))
        const hidden = counts.filter(({ id }) => !shown.has(id))
        const unknown = (side: 'graded' | 'sent') =>
          hidden.reduce((sum, cell) => sum + cell[side].count - cell[side].shared, 0)
        const held = (side: 'graded' | 'sent') =>
          hidden.reduce((sum, cell) => sum + cell[side].count, 0)
        for (const { id, graded } of counts)
          if (shown.has(id)) expect(graded.count - graded.shared).toBeGreaterThanOrEqual(k)
        if (shown.size === 0) return
        for (const side of ['graded', 'sent'] as const)
          expect(held(side) === 0 || unknown(side) >= k).toBe(true)
      }),
      { seed: 2026, numRuns: 500 },
    )
  })
})
