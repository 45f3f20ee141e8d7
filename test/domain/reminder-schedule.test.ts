import { describe, expect, it } from 'vitest'
import {
  dueAt,
  isOfficeDay,
  nextOfficeDay,
  openPlaces,
  readReminders,
} from '../../src/domain/reminder-schedule.ts'
import type { OpenRound } from '../../src/domain/round.ts'

const round = {
  closes: '2026-03-31T18:00',
  zone: 'Europe/Paris',
  openedAt: Date.parse('2026-03-20T23:30:00Z'),
} as OpenRound // Only these facts matter here.

describe('when a set reminder falls due', () => {
  it('nine in the morning, counted from the office’s own day of opening', () => {
    const at = dueAt({ kind: 'after-opening', days: 7 }, round)
    expect(new Date(at).toISOString()).toBe('2026-03-28T08:00:00.000Z')
  })

  it('across the change to summer time it is still nine', () => {
    const at = dueAt({ kind: 'before-closing', days: 2 }, round)
    expect(new Date(at).toISOString()).toBe('2026-03-29T07:00:00.000Z')
  })
})

describe('the night of the office', () => {
  const zone = 'Africa/Bujumbura'
  it.each([
    ['2026-03-02T05:59:59Z', false],
    ['2026-03-02T06:00:00Z', true],
    ['2026-03-02T15:59:59Z', true],
    ['2026-03-02T16:00:00Z', false],
    ['2026-03-02T23:30:00Z', false],
  ])('%s is day: %s', (moment, day) => {
    const now = Date.parse(moment)
    expect(isOfficeDay(now, zone)).toBe(day)
    expect(nextOfficeDay(now, zone) === now).toBe(day)
    expect(isOfficeDay(nextOfficeDay(now, zone), zone)).toBe(true)
  })

  it('after midnight it is the same morning that comes', () => {
    const next = nextOfficeDay(Date.parse('2026-03-02T23:30:00Z'), zone)
    expect(new Date(next).toISOString()).toBe('2026-03-03T06:00:00.000Z')
  })
})

describe('reading the schedule', () => {
  const open = { round, now: Date.parse('2026-03-25T10:00:00Z') }
  const afterOpening = (typed: string) => ({ kind: 'after-opening' as const, typed })
  const faultsOf = (...places: Parameters<typeof readReminders>[0]) => {
    const read = readReminders(places, [], open)
    return read.kind === 'faulty' ? read.faults.map(({ place, kind }) => [place, kind]) : []
  }

  it('names each place that is wrong', () => {
    expect(
      faultsOf(afterOpening('0'), afterOpening('7'), afterOpening('7'), afterOpening('x')),
    ).toEqual([
      [0, 'not-days'],
      [2, 'twice'],
      [3, 'not-days'],
    ])
    expect(faultsOf(afterOpening('3'), afterOpening('20'))).toEqual([
      [0, 'past'],
      [1, 'after-closing'],
    ])
  })

  it('leaves no place for what was sent already', () => {
    const sent = { kind: 'after-opening' as const, days: 7, spentAt: 1, reminded: 3 }
    expect(openPlaces([sent]).filter(({ kind }) => kind === 'after-opening')).toHaveLength(2)
    const again = readReminders([afterOpening('7')], [sent], null)
    expect(again).toEqual({ kind: 'faulty', faults: [{ place: 0, kind: 'twice' }] })
  })
})
