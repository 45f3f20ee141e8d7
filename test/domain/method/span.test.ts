import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { singlesOut } from '../../../src/domain/method/span.ts'
import { singledOut } from '../../support/span.ts'

const set = (members: string) => new Set(members)

describe('whether a few can be had by adding and subtracting', () => {
  it.each([
    ['nothing published', [], false],
    ['the same partners and all of them', ['abcdefghijk', 'abcdefghi'], true],
    ['a set and five that joined', ['abcdefghij', 'abcde'], false],
    ['T66: seven of one kind, eight of an overlapping kind', ['abcdefg', 'abcdefgh'], true],
    ['a group crossed by those who joined', ['abcdefghijklmn', 'abcdefgh', 'abcdefghi'], true],
    ['six joined, five of them left', ['abcdefghijkl', 'ghijkl', 'fghijkl'], true],
    ['two that no single difference shows', ['abcdef', 'cdefgh', 'abgh'], true],
  ] as const)('%s', (_, sets, wanted) => {
    expect(singlesOut(sets.map(set), 5)).toBe(wanted)
  })

  it('agrees with trying every set of one to four', () => {
    const members = [...'abcdefghijkl']
    const sets = fc.array(fc.subarray(members, { minLength: 5 }), { maxLength: 5 })
    fc.assert(
      fc.property(sets, (published) => {
        const all = published.map((list) => new Set(list))
        expect(singlesOut(all, 5)).toBe(singledOut(members, all).length > 0)
      }),
      { seed: 2026, numRuns: 400 },
    )
  })

  it('takes what would take too long as singled out', () => {
    const all = Array.from({ length: 40 }, (_, member) => `m${member}`)
    const pairs = Array.from({ length: 20 }, (_, at) => new Set(all.slice(at, at + 20)))
    expect(singlesOut(pairs, 5)).toBe(true)
  })
})
