import { describe, expect, it } from 'vitest'
import { contrast, mayBeAccent, onDark, ownColour, parseColour } from '../../src/domain/colour.ts'

describe('a colour', () => {
  it.each([
    ['#0B5C66', '#0b5c66'],
    ['0af', '#00aaff'],
    [' #FFFFFF ', '#ffffff'],
    ['blue', undefined],
    ['#12345', undefined],
    ['#0b5c66;}body{display:none', undefined],
  ])('typed as %s is %s', (typed, read) => {
    expect(parseColour(typed)).toBe(read)
  })

  it('differs from another as WCAG says', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.542, 3)
    expect(contrast(ownColour, ownColour)).toBe(1)
  })

  it.each([
    [ownColour, true],
    ['#8a1538', true],
    ['#ffd400', false],
    ['#ffffff', false],
    ['#777777', false],
  ] as const)('%s may be the accent: %s', (colour, may) => {
    expect(mayBeAccent(colour)).toBe(may)
  })

  it.each(['#000000', '#0b5c66', '#8a1538', '#1f3a93', '#2b2b00'] as const)(
    '%s has a shade that is readable on a dark screen',
    (colour) => {
      expect(contrast(onDark(colour), '#1f242a')).toBeGreaterThanOrEqual(4.5)
      expect(contrast(onDark(colour), '#0b1113')).toBeGreaterThanOrEqual(4.5)
    },
  )
})
