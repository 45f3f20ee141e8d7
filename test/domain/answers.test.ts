import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  answerSheet,
  cleanText,
  lengthOf,
  missingFrom,
  readAnswers,
} from '../../src/domain/answers.ts'
import { surveySchema } from '../../src/domain/survey.ts'

const survey = surveySchema.parse(
  parse(readFileSync('surveys/scorecard-partner-of-choice.yaml', 'utf8')),
)
const sheet = answerSheet(survey)
const read = (fields: Record<string, string[]>, whole = false) =>
  readAnswers(sheet, new Map(Object.entries(fields)), whole)

describe('reading answers', () => {
  it('asks for the 24 indicators and the overall grade', () => {
    expect(missingFrom(sheet, {})).toHaveLength(25)
    expect(missingFrom(sheet, { 'RES-01': 'dk' })).toHaveLength(24)
  })

  it('takes grades, choices, picks and texts', () => {
    const { fields, faults, unknown } = read({
      'RES-01': ['5'],
      'RES-01_why': [' because '],
      'CNS-01': ['quote'],
      'PRI-01': ['RES-01', 'GOV-04'],
      'PRO-01_2': ['A statement'],
    })
    expect({ faults, unknown }).toEqual({ faults: [], unknown: [] })
    expect(fields).toEqual({
      'RES-01': '5',
      'RES-01_why': 'because',
      'CNS-01': 'quote',
      'PRI-01': 'RES-01 GOV-04',
      'PRO-01_2': 'A statement',
    })
  })

  it('counts boxes nobody ticked in a whole form as emptied', () => {
    expect(read({}, true).fields).toEqual({ 'PRI-01': '' })
    expect(read({}, false).fields).toEqual({})
  })

  it('refuses four picks where three are asked for', () => {
    const { faults, typed } = read({ 'PRI-01': ['RES-01', 'RES-02', 'RES-03', 'RES-04'] })
    expect(faults).toEqual([{ field: 'PRI-01', kind: 'too-many', most: 3 }])
    expect(typed['PRI-01']).toContain('RES-04')
  })

  it('T26 replaces NUL and lone surrogates, and keeps everything else people write', () => {
    expect(cleanText('a\0b')).toBe('a\uFFFDb')
    expect(cleanText('a\uD800b')).toBe('a\uFFFDb')
    expect(cleanText('👩🏽‍🌾 \u202Eabc é'.normalize('NFD'))).toBe(
      '👩🏽‍🌾 \u202Eabc é'.normalize('NFD'),
    )
  })

  it('T34 counts as a person does, and a line end as one whatever the browser posts', () => {
    expect(lengthOf('😀😀')).toBe(2)
    expect(lengthOf(cleanText('a\r\nb'))).toBe(3)
  })
})
