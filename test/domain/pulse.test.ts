import { describe, expect, it } from 'vitest'
import type { Grade } from '../../src/domain/grade.ts'
import type { Id } from '../../src/domain/ids.ts'
import { type PulseAnswer, pulsePeriods, quarterAt, readPulse } from '../../src/domain/pulse.ts'

const id = <Kind extends string>() => crypto.randomUUID() as Id<Kind>
const people = Array.from({ length: 12 }, () => ({
  partner: id<'partner'>(),
  contact: id<'contact'>(),
}))

const said = (quarter: string, place: number, grade: Grade | null = 4, k = 5): PulseAnswer => {
  const by = people[place]
  if (!by) throw new Error('nobody is at this place')
  return { id: id(), quarter, ...by, k, grade, well: '', better: '' }
}
const bySome = (quarter: string, from: number, count: number, grade: Grade | null = 4) =>
  Array.from({ length: count }, (_, place) => said(quarter, from + place, grade))

describe('the quarter of a day', () => {
  it('is that of the office’s calendar', () => {
    expect(quarterAt(Date.parse('2026-06-30T23:00:00Z'), 'Africa/Bujumbura')).toBe('2026-Q3')
    expect(quarterAt(Date.parse('2026-01-01T00:00:00Z'), 'UTC')).toBe('2026-Q1')
  })
})

describe('what is told of the pulse', () => {
  it('T65 nothing while the quarter is under way, however many have answered', () => {
    const answers = bySome('2026-Q2', 0, 9)
    expect(pulsePeriods(answers, '2026-Q2')).toEqual({ told: [], waiting: 9 })
    expect(pulsePeriods(answers, '2026-Q3').told).toMatchObject([
      { from: '2026-Q2', to: '2026-Q2', organisations: 9, level: { n: 9, high: 9 } },
    ])
  })

  it('T63 nothing about fewer than were promised: they wait for the quarter that fills them up', () => {
    const few = bySome('2026-Q1', 0, 4)
    expect(pulsePeriods(few, '2026-Q4')).toEqual({ told: [], waiting: 4 })
    const more = [...few, ...bySome('2026-Q2', 4, 1, 2)]
    expect(pulsePeriods(more, '2026-Q4').told).toMatchObject([
      { from: '2026-Q1', to: '2026-Q2', organisations: 5, level: { n: 5, high: 4 } },
    ])
  })

  it('T66 what was told once stays as it was, and no answer stands in two periods', () => {
    const first = bySome('2026-Q1', 0, 5)
    const then = [...first, ...bySome('2026-Q2', 0, 6, 2)]
    const [one, two] = pulsePeriods(then, '2026-Q3').told
    expect(one).toEqual(pulsePeriods(first, '2026-Q2').told[0])
    expect(two?.answers.every((answer) => !first.includes(answer))).toBe(true)
  })

  it('T68 the number that was promised holds, also when the office asks for fewer later', () => {
    const strict = Array.from({ length: 7 }, (_, place) => said('2026-Q1', place, 4, 8))
    expect(pulsePeriods(strict, '2026-Q2').told).toEqual([])
    expect(pulsePeriods([...strict, said('2026-Q2', 9, 4, 5)], '2026-Q3').told).toHaveLength(1)
  })

  it('one organisation is one voice, and of one person what was said last', () => {
    const two = [
      said('2026-Q1', 0, 5),
      { ...said('2026-Q1', 1, 2), partner: people[0]?.partner ?? id() },
    ]
    const level = (answers: readonly PulseAnswer[]) =>
      pulsePeriods(answers, '2027-Q1').told[0]?.level
    expect(level([...two, ...bySome('2026-Q1', 2, 4)])).toEqual({ n: 5, high: 4 })
    const again = [said('2026-Q1', 0, 1), ...bySome('2026-Q2', 0, 1, 5), ...bySome('2026-Q2', 2, 4)]
    expect(level(again)).toEqual({ n: 5, high: 5 })
  })

  it('shows no grade where too few of those who answered gave one', () => {
    const answers = [...bySome('2026-Q1', 0, 4), said('2026-Q1', 4, null)]
    expect(pulsePeriods(answers, '2026-Q2').told).toMatchObject([{ organisations: 5, level: null }])
  })
})

describe('what is typed', () => {
  it('may leave each question open, and not all of them', () => {
    expect(readPulse({ grade: '', well: ' They listen ', better: '' })).toEqual({
      kind: 'pulse',
      facts: { grade: null, well: 'They listen', better: '' },
    })
    expect(readPulse({ grade: '', well: ' ', better: '' })).toMatchObject({
      faults: [{ field: 'grade', kind: 'nothing' }],
    })
    for (const grade of ['0', '6', '5 ', 'dk'])
      expect(readPulse({ grade, well: 'x', better: '' })).toMatchObject({
        faults: [{ kind: 'not-a-grade' }],
      })
    expect(readPulse({ grade: '', well: '', better: 'x'.repeat(2001) })).toMatchObject({
      faults: [{ field: 'better', kind: 'too-long', by: 1 }],
    })
  })
})
