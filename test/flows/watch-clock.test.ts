import { describe, expect, it } from 'vitest'
import { mailPauses } from '../../db/store/mail-pauses.ts'
import { findRound } from '../../db/store/rounds.ts'
import { days, type Instant, minutes } from '../../src/domain/calendar.ts'
import { clockJumped } from '../../src/domain/clock-jump.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { resumeMail } from '../../src/flows/resume-mail.ts'
import { clockWatch, whileClockIsTrusted } from '../../src/flows/watch-clock.ts'
import { officeWorld } from '../support/office.ts'
import { closing, opened } from '../support/rounds.ts'

const hour = minutes(60)

async function watchedWorld(lastSeen?: Instant) {
  const world = await officeWorld()
  await world.withPartners(5)
  const round = await opened(world)
  const record: Instant[] = lastSeen === undefined ? [] : [lastSeen]
  const watch = clockWatch(world.deps, {
    read: () => record.at(-1),
    write: (at) => record.push(at),
  })
  return Object.assign(world, {
    record,
    watch,
    pauses: async () => (await mailPauses(world.db)).map(({ reason }) => reason),
    state: async () => (await findRound(world.db, round))?.state,
    /** A turn of the timers. */
    turn: async () => {
      await watch.look()
      await whileClockIsTrusted(world.deps, closeDueRounds)
    },
  })
}

describe('T44 a clock', () => {
  it.each([
    ['that goes on', minutes(1), false],
    ['that was set right by a minute', -minutes(1), false],
    ['that steps back two hours', -2 * hour, true],
    ['that is a day and an hour ahead', days(1) + hour, true],
    ['that was not looked at for a night', 12 * hour, false],
  ])('%s', (_, by, jumped) => {
    expect(clockJumped(closing, closing + by)).toBe(jumped)
  })

  it('that jumps past a closing time closes nothing before a person has confirmed it', async () => {
    const world = await watchedWorld()
    await world.turn()
    world.clock.at = closing + days(2)
    await world.turn()
    expect([await world.pauses(), await world.state()]).toEqual([['clock-jump'], 'open'])
    await resumeMail(world.deps, 'clock-jump', 5)
    await world.turn()
    expect([await world.pauses(), await world.state()]).toEqual([[], 'closed'])
  })

  it('that is set right again before anybody confirmed has closed nothing', async () => {
    const world = await watchedWorld()
    await world.turn()
    const right = world.clock.at
    world.clock.at = closing + days(2)
    await world.turn()
    world.clock.at = right + minutes(1)
    await world.turn()
    await resumeMail(world.deps, 'clock-jump', 5)
    await world.turn()
    expect([await world.pauses(), await world.state()]).toEqual([[], 'open'])
  })

  it('that steps back after closing does not close a second time, once it is confirmed', async () => {
    const world = await watchedWorld(closing - minutes(1))
    world.clock.at = closing + minutes(31)
    await world.turn()
    expect(await world.state()).toBe('closed')
    world.clock.at -= 2 * hour
    await world.turn()
    await resumeMail(world.deps, 'clock-jump', 6)
    world.clock.at += 2 * hour
    await world.turn()
    const results = world.db.$client.prepare('select count(*) from results').pluck().get()
    expect([await world.state(), results]).toEqual(['closed', 1])
  })

  it('that is wrong when the program starts is noticed by what the last run saw', async () => {
    const world = await watchedWorld()
    const later = clockWatch(world.deps, { read: () => world.clock.at + days(3), write: () => {} })
    await later.look()
    expect(await world.pauses()).toEqual(['clock-jump'])
  })

  it('is written down once an hour, not at every look', async () => {
    const world = await watchedWorld()
    for (let turn = 0; turn < 150; turn += 1) {
      await world.watch.look()
      world.clock.at += minutes(1)
    }
    expect(world.record).toHaveLength(3)
  })
})
