import { describe, expect, it } from 'vitest'
import type { CapacityInstrument } from '../../../src/domain/capacity/instrument.ts'
import { type AssessedTwice, progressOf } from '../../../src/domain/capacity/progress.ts'
import type { Fields } from '../../../src/domain/draft.ts'
import { parseId } from '../../../src/domain/ids.ts'
import { allAt, capacityInstrument } from '../../support/capacity-instrument.ts'

const pair = (before: Fields, now: Fields, instrument = capacityInstrument): AssessedTwice => ({
  before: { instrument: capacityInstrument, answers: before },
  now: { instrument, answers: now },
  readBy: new Set(),
})
const times = (count: number, one: AssessedTwice) => Array.from({ length: count }, () => one)
const rose = pair(allAt(2), allAt(3))
const fell = pair(allAt(3), allAt(2))

/** The instrument with one question asked in other words. */
function revised(code: string): CapacityInstrument {
  return {
    ...capacityInstrument,
    sections: capacityInstrument.sections.map((section) => ({
      ...section,
      questions: section.questions.map((asked) =>
        asked.code === code ? { ...asked, rev: asked.rev + 1 } : asked,
      ),
    })),
  }
}

function movesOf(pairs: readonly AssessedTwice[], id: string) {
  return progressOf(pairs).domains.find((one) => one.id === id)?.moves
}

describe('up, same and down over partners', () => {
  it('counts each domain with the exact sign test', () => {
    const pairs = [...times(5, rose), fell]
    expect(movesOf(pairs, 'LDR')).toEqual({
      ...{ state: 'shown', of: 6, up: 5, same: 0, down: 1 },
      ...{ p: 0.21875, word: 'no-clear-change' },
    })
    expect(movesOf(times(6, rose), 'NET')).toMatchObject({ p: 0.03125, word: 'clear-rise' })
  })

  it('is hidden below five partners, domain by domain', () => {
    const without = pair(allAt(2), allAt(3, { NET_out: 'yes' }))
    expect(movesOf(times(4, rose), 'LDR')).toEqual({ state: 'few' })
    const pairs = [...times(4, rose), without]
    expect(movesOf(pairs, 'NET')).toEqual({ state: 'few' })
    expect(progressOf(pairs).space).toEqual({ state: 'few' })
    expect(movesOf(pairs, 'LDR')).toMatchObject({ state: 'shown', of: 5 })
    expect(progressOf(times(4, rose)).partners).toBeNull()
  })

  it('T66 is hidden where a reader, or all of them together, could tell the move of fewer than five', () => {
    const read = (one: AssessedTwice, ...by: string[]): AssessedTwice => ({
      ...one,
      readBy: new Set(by.flatMap((id) => parseId<'staff'>(id) ?? [])),
    })
    const [aline, bosco] = [
      '0b0f2f6e-6a0c-4c8e-9d0e-0c6b8f1f5a01',
      '0b0f2f6e-6a0c-4c8e-9d0e-0c6b8f1f5a02',
    ]
    const known = times(5, read(rose, aline))
    expect(movesOf([...known, fell], 'LDR')).toEqual({ state: 'few' })
    expect(progressOf([...known, fell])).toMatchObject({ space: { state: 'few' } })
    expect(movesOf([...known, ...times(5, fell)], 'LDR')).toMatchObject({ down: 5 })
    expect(movesOf(known, 'LDR')).toMatchObject({ up: 5 })
    const shared = [...times(3, read(rose, aline)), ...times(3, read(rose, bosco))]
    expect(movesOf([...shared, ...times(2, fell)], 'LDR')).toEqual({ state: 'few' })
  })

  it('compares the same revisions only', () => {
    const pairs = times(5, pair(allAt(2), allAt(3), revised('ACC-2')))
    expect(movesOf(pairs, 'ACC')).toEqual({ state: 'few' })
    expect(movesOf(pairs, 'LDR')).toMatchObject({ up: 5 })
    expect(progressOf(times(5, pair(allAt(2), allAt(3), revised('NET-3')))).space).toEqual({
      state: 'few',
    })
  })

  it('says how many have more diverse funds, and carry more of the joint tasks', () => {
    const before = allAt(2, { 'FAC-4_planning': 'office_mostly' })
    const more = pair(before, allAt(2, { 'FAC-1': '3', 'FAC-4_planning': 'shared' }))
    const alike = pair(before, before)
    const { funds, position } = progressOf([...times(3, more), ...times(2, alike)])
    expect(funds).toEqual({ state: 'shown', of: 5, more: 3 })
    expect(position).toEqual({ state: 'shown', of: 5, moved: 3 })
  })
})
