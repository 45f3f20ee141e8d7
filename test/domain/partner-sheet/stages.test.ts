import { describe, expect, it } from 'vitest'
import type { CycleStage } from '../../../src/domain/cycle-stage.ts'
import { readStage, type StageChange } from '../../../src/domain/partner-sheet/stages.ts'

const today = '2026-03-02'
const was = (stage: CycleStage, since = '2025-01-10'): StageChange => ({
  stage,
  since,
  reason: '',
  by: null,
})

/** What is wrong with a change, by field and kind. */
function faults(
  typed: { stage: string; since?: string; reason?: string },
  history: readonly StageChange[] = [],
  review = {},
) {
  const read = readStage({ since: today, reason: '', ...typed }, history, review, today)
  return read.kind === 'faults' ? read.faults.map(({ field, kind }) => `${field} ${kind}`) : []
}

describe('the stage of a partnership', () => {
  it('follows the cycle without a word, from the first stage on', () => {
    expect(faults({ stage: 'scoping-building' })).toEqual([])
    expect(faults({ stage: 'managing-maintaining' }, [was('scoping-building')])).toEqual([])
    expect(faults({ stage: 'review-revising' }, [was('managing-maintaining')])).toEqual([])
    const answered = { works_best: 'They answer within a day' }
    expect(faults({ stage: 'sustaining-outcome' }, [was('review-revising')], answered)).toEqual([])
  })

  it('is not skipped without a reason, the first one neither', () => {
    const skips = [was('scoping-building')]
    expect(faults({ stage: 'review-revising' }, skips)).toEqual(['reason skips'])
    expect(faults({ stage: 'review-revising', reason: 'It ends early' }, skips)).toEqual([])
    expect(faults({ stage: 'managing-maintaining' })).toEqual(['reason skips'])
  })

  it('goes back with a reason only', () => {
    const review = [was('managing-maintaining')]
    expect(faults({ stage: 'scoping-building' }, review)).toEqual(['reason goes-back'])
    expect(faults({ stage: 'scoping-building', reason: 'New aims' }, review)).toEqual([])
  })

  it('is left after a review only when one of its four questions has an answer', () => {
    const [back, on] = [
      { stage: 'managing-maintaining', reason: 'x' },
      { stage: 'sustaining-outcome' },
    ]
    const history = [was('review-revising')]
    expect(faults(on, history)).toEqual(['stage not-reviewed'])
    expect(faults(back, history, { motivation: '' })).toEqual(['stage not-reviewed'])
    for (const question of ['motivation', 'works_best', 'in_practice', 'most_vulnerable'])
      expect(faults(on, history, { [question]: 'Yes' })).toEqual([])
  })

  it('begins on a day that has come, and not before the stage it follows', () => {
    const history = [was('scoping-building', '2026-02-10')]
    const next = { stage: 'managing-maintaining' }
    expect(faults({ ...next, since: '2026-02-09' }, history)).toEqual(['since before'])
    expect(faults({ ...next, since: '2026-03-03' }, history)).toEqual(['since future'])
    expect(faults({ ...next, since: '2026-02-30' }, history)).toEqual(['since not-a-day'])
    expect(faults({ ...next, since: '2026-02-10' }, history)).toEqual([])
  })

  it('must be one of the four, and another than now', () => {
    expect(faults({ stage: 'ended' })).toEqual(['stage missing'])
    expect(faults({ stage: 'scoping-building' }, [was('scoping-building')])).toEqual(['stage same'])
  })
})
