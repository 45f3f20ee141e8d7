import { describe, expect, it } from 'vitest'
import { classRuleOf } from '../../src/domain/class-rule.ts'
import { officeWorld } from '../support/office.ts'

describe('how a survey classes a relationship', () => {
  it('is read from the diagnostic as it stands in its file', async () => {
    const { surveys } = (await officeWorld()).deps
    const diagnostic = surveys.get('authenticity-diagnostic')
    const rule = diagnostic && classRuleOf(diagnostic)
    expect(rule?.traits).toEqual([
      { code: 'AUT-01', trait: 'dictated' },
      { code: 'AUT-02', trait: 'procurement' },
      { code: 'AUT-03', trait: 'donation' },
      { code: 'AUT-04', trait: 'fixed_deliverables' },
      { code: 'AUT-05', trait: 'limited_engagement' },
      { code: 'AUT-06', trait: 'one_way_accountability' },
    ])
    expect(rule?.classes.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['partnership', 0, 0],
      ['mixed', 1, 2],
      ['contractual', 3, 6],
    ])
    expect(rule?.fewest).toBe(5)
  })

  it('is nothing for a scorecard', async () => {
    const scorecard = (await officeWorld()).deps.surveys.get('scorecard-partner-of-choice')
    expect(scorecard && classRuleOf(scorecard)).toBeUndefined()
  })
})
