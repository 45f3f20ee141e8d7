import { describe, expect, it } from 'vitest'
import {
  type Action,
  type ActionStatus,
  actionStatuses,
  doneShare,
  isOverdue,
  isSettled,
  type Side,
} from '../../src/domain/action.ts'
import {
  type ActionChoices,
  emptyAction,
  readAction,
  type TypedAction,
  typedFrom,
} from '../../src/domain/action-form.ts'
import { progressAfter, readReport } from '../../src/domain/action-report.ts'
import type { Id } from '../../src/domain/ids.ts'
import { maySign, type PlanSignature, planStanding } from '../../src/domain/joint-plan.ts'

const id = <Kind extends string>() => crypto.randomUUID() as Id<Kind>
const times = (count: number, status: ActionStatus) =>
  Array.from({ length: count }, () => ({ status }))

describe('the done share', () => {
  it('of 5 done, 2 partly, 2 not done and 1 dropped by agreement is 5 of 9', () => {
    const settled = [...times(5, 'done'), ...times(2, 'partly'), ...times(2, 'not-done')]
    expect(doneShare([...settled, ...times(1, 'dropped')])).toEqual({ done: 5, of: 9 })
    expect(doneShare([...settled, ...times(4, 'planned'), ...times(1, 'under-way')])).toEqual({
      done: 5,
      of: 9,
    })
  })

  it('is none before anything has come to its end, and 0 of 3 where nothing was done', () => {
    expect(doneShare([])).toBeNull()
    expect(doneShare([...times(3, 'planned'), ...times(2, 'dropped')])).toBeNull()
    expect(doneShare(times(3, 'not-done'))).toEqual({ done: 0, of: 3 })
  })
})

describe('an action', () => {
  it('is overdue from the day after its last one, while it is planned or under way', () => {
    const due = '2026-06-30'
    expect(isOverdue({ status: 'planned', due }, '2026-06-30')).toBe(false)
    for (const status of actionStatuses)
      expect(isOverdue({ status, due }, '2026-07-01')).toBe(!isSettled(status))
    expect(actionStatuses.filter(isSettled)).toEqual(['done', 'partly', 'not-done', 'dropped'])
  })

  const [staff, partner] = [id<'staff'>(), id<'partner'>()]
  const choices: ActionChoices = {
    origins: [
      { kind: 'indicator', ref: 'RES-01' },
      { kind: 'strength', ref: null },
    ],
    staff: [staff],
    partners: [partner],
    directions: ['1', '2'],
    today: '2026-04-01',
  }
  const typed: TypedAction = {
    words: 'Pay within 30 days',
    from: 'indicator RES-01',
    side: 'office',
    staff,
    partner,
    means: '',
    direction: 'none',
    effort: '',
    due: '2026-06-30',
    sign: 'No late payment in June',
  }

  it('serves a direction of the strategy or none, and says what effort it takes', () => {
    const factsOf = (direction: string, before?: ActionChoices['before']) => {
      const read = readAction({ ...typed, direction, effort: ' Two days ' }, { ...choices, before })
      return read.kind === 'action' ? read.facts : read.faults
    }
    expect(factsOf('2')).toMatchObject({ direction: '2', effort: 'Two days' })
    expect(factsOf('none')).toMatchObject({ direction: 'none' })
    expect(factsOf('')).toMatchObject({ direction: 'none' })
    expect(factsOf('3')).toEqual([{ field: 'direction', kind: 'not-an-option' }])
    const first = readAction(typed, choices)
    const before = first.kind === 'action' ? { ...first.facts, direction: '3' } : undefined
    expect(factsOf('3', before)).toMatchObject({ direction: '3' })
  })

  it('has an owner on one side and a supporter on the other', () => {
    const read = readAction(typed, choices)
    expect(read).toMatchObject({
      kind: 'action',
      facts: { ownerSide: 'office', ownerStaff: staff, supporterPartner: partner },
    })
    const turned = readAction({ ...typed, side: 'partner', from: 'strength' }, choices)
    expect(turned).toMatchObject({
      facts: { ownerPartner: partner, supporterStaff: staff, fromKind: 'strength', fromRef: null },
    })
    if (read.kind === 'action') expect(typedFrom(read.facts)).toEqual(typed)
  })

  it('misses what is not typed, and takes nothing that was not offered', () => {
    const missing = readAction(emptyAction, choices)
    expect(missing.kind === 'faulty' && missing.faults.map(({ field }) => field)).toEqual([
      'words',
      'from',
      'staff',
      'partner',
      'due',
      'sign',
    ])
    const stranger = { ...typed, staff: id(), partner: id(), from: 'wish', side: 'both' }
    const refused = readAction({ ...stranger, due: '2026-02-30' }, choices)
    expect(refused.kind === 'faulty' && refused.faults).toEqual([
      { field: 'from', kind: 'not-an-option' },
      { field: 'side', kind: 'not-an-option' },
      { field: 'staff', kind: 'not-an-option' },
      { field: 'partner', kind: 'not-an-option' },
      { field: 'due', kind: 'not-a-day' },
    ])
  })

  it('promises no day that has passed, but keeps the one it had', () => {
    const past = { ...typed, due: '2026-03-31' }
    expect(readAction(past, choices)).toEqual({
      kind: 'faulty',
      faults: [{ field: 'due', kind: 'past' }],
    })
    const first = readAction(past, { ...choices, today: '2026-03-31' })
    if (first.kind !== 'action') throw new Error('the day has not passed')
    expect(readAction(past, { ...choices, origins: [], before: first.facts }).kind).toBe('action')
  })

  it('T34 counts the characters of its texts and says when there are too many', () => {
    const long = readAction({ ...typed, sign: 'é'.repeat(501) }, choices)
    expect(long).toEqual({ kind: 'faulty', faults: [{ field: 'sign', kind: 'too-long' }] })
    expect(readAction({ ...typed, sign: '🙂'.repeat(500) }, choices).kind).toBe('action')
  })
})

describe('what both sides report', () => {
  const said = (...reports: [Side, ActionStatus][]) =>
    progressAfter(reports.map(([side, status]) => ({ side, status })))

  it('holds as it was said last', () => {
    expect(said()).toEqual({ status: 'planned', dropAskedBy: null })
    expect(said(['office', 'under-way'], ['partner', 'partly'])).toEqual({
      status: 'partly',
      dropAskedBy: null,
    })
  })

  it('drops an action only with the word of both sides', () => {
    expect(said(['office', 'under-way'], ['office', 'dropped'], ['office', 'dropped'])).toEqual({
      status: 'under-way',
      dropAskedBy: 'office',
    })
    expect(said(['office', 'dropped'], ['partner', 'dropped']).status).toBe('dropped')
    expect(said(['partner', 'dropped'], ['office', 'dropped']).status).toBe('dropped')
  })

  it('ends the question of dropping when anything else is said meanwhile', () => {
    expect(said(['office', 'dropped'], ['partner', 'under-way'], ['partner', 'dropped'])).toEqual({
      status: 'under-way',
      dropAskedBy: 'partner',
    })
  })

  it('needs words where an action came to its end', () => {
    for (const status of ['done', 'partly', 'not-done', 'dropped'])
      expect(readReport({ status, words: ' ' })).toEqual({
        kind: 'faulty',
        faults: [{ field: 'words', kind: 'missing' }],
      })
    expect(readReport({ status: 'under-way', words: '' }).kind).toBe('report')
    expect(readReport({ status: 'perfect', words: '' }).kind).toBe('faulty')
  })
})

describe('a joint plan', () => {
  const strong: Pick<Action, 'fromKind'>[] = [{ fromKind: 'wish' }, { fromKind: 'strength' }]
  const signed = (side: Side, turn: number): PlanSignature => ({
    round: id(),
    turn,
    side,
    staff: null,
    contact: null,
    name: 'Diane',
    signedAt: 0,
  })
  const standing = (turn: number, signatures: PlanSignature[], actions = strong) =>
    planStanding({ turn, actions, signatures })

  it('is agreed when both sides have signed the same version', () => {
    expect(standing(3, []).kind).toBe('unsigned')
    expect(standing(3, [signed('office', 3)])).toMatchObject({ kind: 'half-signed', partner: null })
    expect(standing(3, [signed('office', 3), signed('partner', 3)]).kind).toBe('agreed')
    expect(standing(3, [signed('office', 3), signed('partner', 2)]).kind).toBe('half-signed')
  })

  it('loses its signatures with a change, and says so', () => {
    const both = [signed('office', 3), signed('partner', 3)]
    expect(standing(4, both)).toEqual({
      kind: 'unsigned',
      office: null,
      partner: null,
      voided: true,
    })
    expect(standing(4, [...both, signed('office', 4)]).voided).toBe(false)
  })

  it('cannot be signed while it is empty or no action comes from a strength', () => {
    expect(standing(0, [], []).kind).toBe('empty')
    const weak = standing(2, [], [{ fromKind: 'indicator' }])
    expect(weak.kind).toBe('no-strength')
    expect([maySign(weak, 'office'), maySign(standing(2, []), 'office')]).toEqual([false, true])
    expect(maySign(standing(2, [signed('office', 2)]), 'office')).toBe(false)
  })
})
