import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { indicatorsOf } from '../../src/domain/survey.ts'
import { surveyLibrary } from '../../src/survey-library.ts'

const library = surveyLibrary(() =>
  globSync('surveys/*.yaml').map((file) => readFileSync(file, 'utf8')),
)
const graded = (survey: string) =>
  (library.get(survey)?.sections ?? []).flatMap(({ questions }) =>
    questions.filter(({ type }) => /^(grade|respect|freq|bipolar)5$/.test(type)),
  )
const codesOf = (survey: string) => graded(survey).map(({ code }) => code)
const numbered = (letters: string, last: number) =>
  Array.from({ length: last }, (_, at) => `${letters}-0${at + 1}`)

describe('what partners are asked', () => {
  it('asks under each commitment what the strategy names, by codes that stay', () => {
    const headline = codesOf('scorecard-partner-of-choice').filter((code) => code !== 'OVR-01')
    expect(headline).toEqual([
      ...numbered('RES', 5),
      ...numbered('TRU', 4),
      ...numbered('VAL', 4),
      ...numbered('LEA', 4),
      ...numbered('SUS', 3),
      ...numbered('GOV', 4),
    ])
  })

  it('keeps “partner of choice” apart from the 24 that make the headline', () => {
    const scorecard = library.get('scorecard-partner-of-choice')
    const counted = scorecard ? indicatorsOf(scorecard).filter(({ headline }) => headline) : []
    expect(counted).toHaveLength(24)
    expect(counted.map(({ code }) => code)).not.toContain('OVR-01')
    expect(codesOf('scorecard-partner-of-choice')).toContain('OVR-01')
  })

  it('gives each of the 24 statements one facet: policies, systems or culture', () => {
    const facets = graded('scorecard-partner-of-choice')
      .filter(({ code }) => code !== 'OVR-01')
      .map((question) => ('facet' in question ? question.facet : undefined))
    const countOf = (facet: string) => facets.filter((one) => one === facet).length
    expect(countOf('policies') + countOf('systems') + countOf('culture')).toBe(24)
    expect(Math.min(...['policies', 'systems', 'culture'].map(countOf))).toBeGreaterThan(0)
  })

  it('asks each of the five principles of partnership by three statements', () => {
    expect(codesOf('ghp-principles-of-partnership')).toEqual(
      ['EQ', 'TR', 'RO', 'RE', 'CO'].flatMap((letters) => numbered(letters, 3)),
    )
  })

  it('offers a theme for what partnership costs', () => {
    const inquiry = library.get('appreciative-inquiry-5d')
    expect(inquiry?.kind).toBe('appreciative_inquiry')
    const themes = inquiry?.kind === 'appreciative_inquiry' ? inquiry.codebook.themes : []
    expect(themes.map(({ code }) => code)).toContain('T-MONEY')
  })

  it('asks each principle that is not negotiable by one grade', () => {
    expect(codesOf('non-negotiable-principles')).toEqual(numbered('NNP', 3))
  })
})
