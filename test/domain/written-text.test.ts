import { describe, expect, it } from 'vitest'
import {
  consentTo,
  mayBeQuoted,
  readConsent,
  sectionOf,
  textKind,
  textsIn,
} from '../../src/domain/written-text.ts'
import { freshWorld } from '../support/world.ts'

const { deps } = await freshWorld()
const survey = (id: string) => {
  const found = deps.surveys.get(id)
  if (!found) throw new Error(`${id} is shipped`)
  return found
}
const scorecard = survey('scorecard-partner-of-choice')
const inquiry = survey('appreciative-inquiry-5d')

describe('what partners wrote', () => {
  it('is every open answer, comment and proposal, and no grade, choice or name of who asked', () => {
    const answers = {
      'RES-01': '4',
      'RES-01_why': 'because',
      'RES-91': 'an example',
      'PRO-01_2': 'a statement',
      'CNS-01': 'quote',
      'PRI-01': 'RES-01 RES-02',
      INTERVIEWER: 'Somebody',
      GRP_people: '3',
      'RES-92': '',
    }
    expect(textsIn(scorecard, answers).map(({ question }) => question)).toEqual([
      'RES-01_why',
      'RES-91',
      'PRO-01_2',
    ])
  })

  it('is a comment, a proposal, or part of an inquiry, in its section', () => {
    expect(textKind(scorecard, 'RES-01_why')).toBe('comment')
    expect(textKind(scorecard, 'PRO-01_1')).toBe('proposal')
    expect(textKind(inquiry, 'DIS-01')).toBe('inquiry')
    expect(sectionOf(scorecard, 'RES-01_why')).toBe('RES')
    expect(sectionOf(scorecard, 'XXX-01')).toBeNull()
  })
})

describe('consent', () => {
  it('the part’s own answer decides; a refusal elsewhere binds a part that does not ask, a yes does not', () => {
    expect(consentTo({ 'CNS-01': 'quote' }, [{ 'CNS-01': 'none' }])).toBe('quote')
    expect(consentTo({}, [{ 'CNS-01': 'none' }])).toBe('none')
    expect(consentTo({}, [{ 'CNS-01': 'quote' }])).toBeNull()
    expect(consentTo({ 'DIS-07': 'named' }, [{ 'CNS-01': 'none' }])).toBe('named')
    expect(consentTo({ 'CNS-01': 'everything' }, [])).toBeNull()
  })

  it('nobody who said nothing is quoted, nor a story or a proposal as a comment', () => {
    expect(readConsent(null)).toBe('summary')
    expect(readConsent('tampered')).toBe('summary')
    expect(mayBeQuoted('comment', 'quote')).toBe(true)
    for (const consent of [null, 'summary', 'none', 'named', 'unnamed'])
      expect(mayBeQuoted('comment', consent)).toBe(false)
    expect(mayBeQuoted('inquiry', 'quote')).toBe(false)
    expect(mayBeQuoted('proposal', 'quote')).toBe(false)
  })
})
