import { describe, expect, it } from 'vitest'
import { answersToSend, missingIn, readCapacity } from '../../../src/domain/capacity/answers.ts'
import { dueAfter } from '../../../src/domain/capacity/assessment.ts'
import { factsOf, moreDiverse, towardsPartner } from '../../../src/domain/capacity/facts.ts'
import { isLow, levelOf, levelsOf } from '../../../src/domain/capacity/levels.ts'
import { allAt, capacityInstrument, sectionNamed } from '../../support/capacity-instrument.ts'

const leadership = sectionNamed('LDR')
const finance = sectionNamed('FIN')
const network = sectionNamed('NET')
const posted = (fields: Record<string, string>) =>
  new Map(Object.entries(fields).map(([name, value]) => [name, [value]]))

describe('the level of a domain', () => {
  it('is the median of its answered questions, in halves', () => {
    expect(levelOf(leadership, { 'LDR-1': '1', 'LDR-2': '4', 'LDR-3': '2' })).toBe(2)
    expect(levelOf(finance, { 'FIN-1': '1', 'FIN-2': '2', 'FIN-3': '3', 'FIN-4': '4' })).toBe(2.5)
  })

  it('needs two thirds of its questions; I do not know and does not apply are no answers', () => {
    expect(levelOf(leadership, { 'LDR-1': '2', 'LDR-2': '3', 'LDR-3': 'dk' })).toBe(2.5)
    expect(levelOf(leadership, { 'LDR-1': '2', 'LDR-2': 'na', 'LDR-3': 'dk' })).toBeUndefined()
    expect(levelOf(finance, { 'FIN-1': '2', 'FIN-2': '2' })).toBeUndefined()
    expect(levelOf(finance, { 'FIN-1': '2', 'FIN-2': '2', 'FIN-3': '4' })).toBe(2)
  })

  it('is none for the network where it is left out, and cannot be left out elsewhere', () => {
    const levels = levelsOf(capacityInstrument, allAt(3, { NET_out: 'yes', LDR_out: 'yes' }))
    expect(levels.get('NET')).toBeNull()
    expect(levels.get('LDR')).toBe(3)
    expect(levelOf(network, allAt(3))).toBe(3)
  })

  it('stands for six domains, three kinds of management and the network; facts have none', () => {
    expect([...levelsOf(capacityInstrument, allAt(2)).keys()]).toEqual(
      'LDR ACC EMP CNF KNM FUN ORG TEC FIN NET'.split(' '),
    )
  })

  it('covers what the activity plan asks of: people, goods, finance, equality', () => {
    const asked = [
      ...sectionNamed('ORG').questions,
      ...finance.questions,
      ...sectionNamed('TEC').questions,
    ]
    expect(asked.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['ORG-2', 'ORG-3', 'FIN-1', 'FIN-2', 'FIN-3', 'FIN-4', 'TEC-4']),
    )
  })

  it('asks for help below two', () => {
    expect([null, 1, 1.5, 2].map(isLow)).toEqual([false, true, true, false])
  })
})

describe('the form of an assessment', () => {
  it('lacks every level and both numbers at first, and nothing once they are given or unknown', () => {
    expect(missingIn(capacityInstrument, {}, 'link')).toHaveLength(35)
    const given = allAt(2, { 'FAC-1': '', 'FAC-1_dk': 'yes' })
    expect(missingIn(capacityInstrument, given, 'link')).toEqual([])
    expect(missingIn(capacityInstrument, { NET_out: 'yes' }, 'link')).toHaveLength(32)
  })

  it('refuses levels and numbers that are none, and keeps what was typed', () => {
    const fields = { 'LDR-1': '5', 'FAC-1': '2,5', 'FAC-2': '101', 'FAC-3': '1,5', 'ORG-1': '4' }
    const read = readCapacity(capacityInstrument, posted(fields))
    expect(read.faults.map(({ field, kind }) => [field, kind])).toEqual([
      ['LDR-1', 'not-an-option'],
      ['FAC-1', 'not-a-number'],
      ['FAC-2', 'not-a-number'],
    ])
    expect(read.typed).toMatchObject({ 'FAC-1': '2,5', 'FAC-2': '101' })
    expect(read.fields).toMatchObject({ 'FAC-3': '1,5', 'ORG-1': '4' })
  })

  it('sends nothing of what is left out or unknown', () => {
    const sent = answersToSend(
      capacityInstrument,
      allAt(2, { NET_out: 'yes', 'NET-91': 'A word', 'FAC-2_dk': 'yes' }),
    )
    expect(Object.keys(sent).filter((field) => field.startsWith('NET-'))).toEqual([])
    expect(factsOf(capacityInstrument, sent)).toMatchObject({ sources: 2, largestShare: null })
  })
})

describe('facts of two assessments', () => {
  it.each([
    [{ sources: 2, largestShare: 80 }, { sources: 3, largestShare: 85 }, true],
    [{ sources: 2, largestShare: 80 }, { sources: 2, largestShare: 70 }, true],
    [{ sources: 2, largestShare: 80 }, { sources: 2, largestShare: 80 }, false],
    [{ sources: 2, largestShare: null }, { sources: null, largestShare: 70 }, null],
  ])('funds of %j then %j: more diverse %s', (before, now, more) => {
    expect(moreDiverse(before, now)).toBe(more)
  })

  it('the position moves by the tasks known both times', () => {
    const at = (answers: Record<string, string>) => factsOf(capacityInstrument, answers)
    const before = at({ 'FAC-4_planning': 'office_alone', 'FAC-4_donor_correspondence': 'shared' })
    expect(towardsPartner(before, at({ 'FAC-4_planning': 'shared' }))).toBe(true)
    expect(towardsPartner(before, at({ 'FAC-4_planning': 'office_alone' }))).toBe(false)
    expect(towardsPartner(before, at({ 'FAC-4_monitoring_evaluation': 'shared' }))).toBeNull()
  })
})

describe('the next assessment', () => {
  it.each([
    [null, 'never'],
    ['2025-03-03', 'later'],
    ['2025-03-02', 'due'],
    ['2024-09-03', 'due'],
    ['2024-09-02', 'late'],
  ] as const)('after one on %s is %s on 2 March 2026', (last, kind) => {
    expect(dueAfter(last, '2026-03-02').kind).toBe(kind)
  })
})
