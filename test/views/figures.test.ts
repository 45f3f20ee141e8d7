import { expect, it } from 'vitest'
import { number, partOf, percent, rangeWords } from '../../views/text/figures.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

it('shares are whole per cent', () => {
  expect(plain(percent(8 / 11, 'en'))).toBe('73 %')
  expect(plain(percent(8 / 11, 'fr'))).toBe('73 %')
})

it('only everybody is 100 per cent and only nobody is 0', () => {
  expect(plain(percent(999 / 1000, 'en'))).toBe('99 %')
  expect(plain(percent(1 / 1000, 'en'))).toBe('1 %')
  expect(plain(percent(1, 'en'))).toBe('100 %')
  expect(plain(percent(0, 'en'))).toBe('0 %')
})

it('a range reads as two whole figures', () => {
  expect(plain(rangeWords([0.426, 0.903], 'en'))).toBe('43–90 %')
})

it('a median keeps its half, written as the language writes it', () => {
  expect(number(3.5, 'en')).toBe('3.5')
  expect(number(3.5, 'fr')).toBe('3,5')
  expect(number(4, 'fr')).toBe('4')
})

it('a count of a count stays on one line', () => {
  expect(partOf(8, 11, 'en')).toBe('8\u00a0of\u00a011')
  expect(partOf(8, 11, 'fr')).toBe('8\u00a0sur\u00a011')
})
