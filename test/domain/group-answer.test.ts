import { describe, expect, it } from 'vitest'
import { groupFaults, readCount } from '../../src/domain/group-answer.ts'

describe('how many people answered', () => {
  it('is a whole number from 0 to 99, kept in one spelling', () => {
    for (const [typed, kept] of [
      ['', ''],
      [' 7 ', '7'],
      ['07', '7'],
      ['0', '0'],
      ['99', '99'],
      ['１２', '12'],
    ])
      expect(readCount(typed ?? ''), typed).toBe(kept)
  })

  it('T32 is nothing else', () => {
    for (const typed of ['100', '-1', '-0', '1.5', '1e1', 'NaN', 'five', '٣', '5 6', '0x1'])
      expect(readCount(typed), typed).toBeUndefined()
  })

  it('is never less than how many of them are women', () => {
    expect(groupFaults({})).toEqual([])
    expect(groupFaults({ GRP_people: '5' })).toEqual([])
    expect(groupFaults({ GRP_people: '5', GRP_women: '5' })).toEqual([])
    const fault = [{ field: 'GRP_women', kind: 'more-than-people' }]
    expect(groupFaults({ GRP_people: '9', GRP_women: '10' })).toEqual(fault)
    expect(groupFaults({ GRP_women: '1' })).toEqual(fault)
  })
})
