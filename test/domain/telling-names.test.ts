import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markNames, wordsOfName } from '../../src/domain/telling-names.ts'

const shown = (text: string, names: string[]) =>
  markNames(text, names)
    .map(({ words, marked }) => (marked ? `[${words}]` : words))
    .join('')

describe('names that tell who wrote a text', () => {
  it.each([
    ['Abahuza helped', ['Abahuza'], '[Abahuza] helped'],
    ['avec ABAHUZA, oui', ['abahuza'], 'avec [ABAHUZA], oui'],
    ['Réseau des Femmes', ['reseau  des femmes'], '[Réseau des Femmes]'],
    ['Terre d’Avenir', ["Terre d'Avenir"], '[Terre d’Avenir]'],
    ['Gitega et Gitegas', ['Gitega'], '[Gitega] et Gitegas'],
    ['Lake Legal Aid', ['Lake', 'Lake Legal Aid'], '[Lake Legal Aid]'],
    ['a+b (c)', ['a+b (c'], 'a+b (c)'.replace('a+b (c', '[a+b (c]')],
    ['on va à Ab', ['Ab', 'on'], 'on va à Ab'],
    ['', ['Abahuza'], ''],
    ['nothing on file', [], 'nothing on file'],
  ])('%s', (text, names, marked) => {
    expect(shown(text, names)).toBe(marked)
  })

  it('gives the text back letter by letter, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }),
        (text, names) => {
          const found = markNames(text, [...names, text.slice(2, 7)])
          expect(found.map(({ words }) => words).join('')).toBe(text)
        },
      ),
      { seed: 7 },
    )
  })

  it('a person is called by each word of the name', () => {
    expect(wordsOfName('Jean-Bosco N.')).toEqual([
      'Jean-Bosco N.',
      'Jean-Bosco',
      'N.',
      'Jean',
      'Bosco',
    ])
  })
})
