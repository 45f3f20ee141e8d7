import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/domain/access.ts'
import type { Id } from '../../src/domain/ids.ts'
import { type Issue, isLate, issueFrom, valuesOf } from '../../src/domain/issue.ts'
import { dealsWith, holdersOf, seesIssue } from '../../src/domain/issue-access.ts'
import {
  mayReopen,
  movedUp,
  nextLevel,
  raised,
  reopened,
  settled,
} from '../../src/domain/issue-steps.ts'
import { issues } from '../../src/domain/registers/issues.ts'

const id = <Kind extends string>() => crypto.randomUUID() as Id<Kind>
const person = (role: Role) => ({ id: id<'staff'>(), role })
const [focal, other, coordinator, direction] = [
  person('focal-point'),
  person('focal-point'),
  person('coordinator'),
  person('direction'),
]
const people = [focal, other, coordinator, direction]
const partner = { focalPoint: focal.id }

const facts = {
  partner: id<'partner'>(),
  title: 'Payments are late',
  words: 'Three months now.',
  raisedBy: 'partner',
  pastFocalPoint: false,
  told: true,
  level: 1,
} as const
const at = { hasFocalPoint: true, today: '2026-03-02' }
const open = raised(facts, at)
const past = raised({ ...facts, pastFocalPoint: true }, at)

const seeing = (issue: Omit<Issue, 'id' | 'turn'>) =>
  people.filter((one) => seesIssue(one, issue, partner))
const dealing = (issue: Omit<Issue, 'id' | 'turn'>) =>
  people.filter((one) => dealsWith(one, issue, partner, people))

describe('an issue', () => {
  it('begins with the focal point, or with the coordination where there is none or it is passed over', () => {
    expect([open.level, open.due]).toEqual([1, '2026-03-16'])
    expect(raised(facts, { ...at, hasFocalPoint: false }).level).toBe(2)
    expect(past.level).toBe(2)
    const direct = raised({ ...facts, pastFocalPoint: true, level: 3 }, at)
    expect([direct.level, direct.due]).toEqual([3, '2026-04-01'])
  })

  it('is late from the day after its last, and no more once it is settled', () => {
    expect([isLate(open, '2026-03-16'), isLate(open, '2026-03-17')]).toEqual([false, true])
    const done = settled(open, '2026-03-10', { outcome: 'Paid', told: false })
    expect(isLate(done, '2026-06-01')).toBe(false)
  })

  it('goes up one level at a time, with the days of that level, and no higher than direction', () => {
    const second = movedUp(open, 2, '2026-03-17', { late: true, note: '' })
    expect([second.level, second.due, second.step]).toEqual([2, '2026-03-31', 'moved-late'])
    expect([nextLevel(1), nextLevel(2), nextLevel(3)]).toEqual([2, 3, null])
  })

  it('can be reopened for thirty days by a partner that reads it', () => {
    const done = settled(open, '2026-03-10', { outcome: 'Paid', told: false })
    expect(mayReopen(done, '2026-04-09')).toBe(true)
    expect(mayReopen(done, '2026-04-10')).toBe(false)
    expect(mayReopen({ ...done, told: false }, '2026-03-11')).toBe(false)
    const again = reopened(done, '2026-03-20', 'It came back')
    expect([again.state, again.level, again.due]).toEqual(['open', 1, '2026-04-03'])
  })

  it('is kept by its register field by field, and read back as it was', () => {
    const issue = { ...past, id: id<'entry'>(), turn: 4 }
    const values = valuesOf(issue)
    expect(Object.keys(values)).toEqual(issues.fields.map(({ key }) => key))
    expect(issueFrom({ id: issue.id, turn: 4, values })).toEqual(issue)
  })
})

describe('who meets an issue', () => {
  it('T15 its focal point and the coordination; direction once it came to it or is settled', () => {
    expect(seeing(open)).toEqual([focal, coordinator])
    expect(seeing({ ...open, level: 3 })).toEqual([focal, coordinator, direction])
    expect(seeing({ ...open, state: 'settled' })).toEqual([focal, coordinator, direction])
  })

  it('T15 no focal point ever meets what was sent past it, whatever became of it', () => {
    for (const level of [2, 3] as const)
      for (const state of ['open', 'settled'] as const) {
        expect(seeing({ ...past, level, state })).not.toContain(focal)
        expect(seeing({ ...past, level, state })).toContain(coordinator)
      }
    const director = { ...direction, id: focal.id }
    expect(seesIssue(director, { ...past, level: 3 }, partner)).toBe(false)
    expect(holdersOf({ ...past, level: 3 }, partner, [coordinator, director])).toEqual([
      coordinator,
    ])
  })

  it('is dealt with by who holds its level or one above', () => {
    expect(dealing(open)).toEqual([focal, coordinator])
    expect(dealing({ ...open, level: 2 })).toEqual([coordinator])
    expect(dealing({ ...open, level: 3 })).toEqual([direction])
    expect(dealing({ ...open, state: 'settled' })).toEqual([])
  })

  it('falls to the coordination where nobody holds its level', () => {
    const without = [other, coordinator]
    expect(holdersOf({ ...open, level: 3 }, partner, without)).toEqual([coordinator])
    expect(holdersOf(open, { focalPoint: null }, people)).toEqual([coordinator])
    expect(dealsWith(coordinator, { ...open, level: 3 }, partner, without)).toBe(true)
  })
})
