import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthOf } from '../../src/domain/answers.ts'
import { isWithin, piecesOf, sentencesOf, sliceOf, spansOf } from '../../src/domain/segment.ts'

const told = (words: string) => sentencesOf(words).map((span) => sliceOf(words, span))

describe('the sentences of an answer', () => {
  it('end at full stops, questions, cries and lines', () => {
    expect(told('They listen. Do they? Yes! So:\n- visits\n- calls…')).toEqual([
      'They listen.',
      'Do they?',
      'Yes!',
      'So:',
      '- visits',
      '- calls…',
    ])
  })

  it('keep French signs, quotes and figures together', () => {
    expect(told('Ils ont dit : « Venez ! » Puis 1.5 million.')).toEqual([
      'Ils ont dit : « Venez !',
      '» Puis 1.5 million.',
    ])
    expect(told('“Come.” They came.')).toEqual(['“Come.”', 'They came.'])
  })

  it('are parts of the text that follow each other, and hold everything but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        const spans = sentencesOf(words)
        expect(spans.every((span) => isWithin(span, lengthOf(words)))).toBe(true)
        expect(spans.every(({ start }, at) => start >= (spans[at - 1]?.end ?? 0))).toBe(true)
        const bare = (text: string) => text.replace(/\s/gu, '')
        expect(bare(spans.map((span) => sliceOf(words, span)).join(''))).toBe(bare(words))
      }),
      { seed: 7 },
    )
  })

  it('make one part where they follow one another', () => {
    const sentences = sentencesOf('One. Two. Three. Four.')
    expect(spansOf(sentences, [3, 0, 1, 1, 9])).toEqual([
      { start: 0, end: 9 },
      { start: 17, end: 22 },
    ])
  })
})

describe('a part of an answer', () => {
  it('is counted in characters as a person counts them', () => {
    expect(sliceOf('Ça 🙂 va', { start: 3, end: 4 })).toBe('🙂')
  })

  it('holds at least one character of the answer', () => {
    expect(isWithin({ start: 0, end: 3 }, 3)).toBe(true)
    for (const [start, end] of [
      [0, 4],
      [2, 2],
      [-1, 2],
      [0, 1.5],
      [Number.NaN, 2],
    ] as const)
      expect(isWithin({ start, end }, 3)).toBe(false)
  })

  it('is shown in its place, and all pieces together are the answer', () => {
    const spans = [
      { start: 2, end: 6 },
      { start: 4, end: 8 },
    ]
    expect(piecesOf('ab🙂defghij', spans)).toEqual([
      { words: 'ab', marked: false },
      { words: '🙂defgh', marked: true },
      { words: 'ij', marked: false },
    ])
  })
})
