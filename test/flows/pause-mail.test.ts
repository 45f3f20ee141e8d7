import { expect, it } from 'vitest'
import { messagesOfRound } from '../../db/store/messages.ts'
import { days, minutes } from '../../src/domain/calendar.ts'
import { pauseReasons } from '../../src/domain/mail-pause.ts'
import { pauseMail } from '../../src/flows/pause-mail.ts'
import { resumeMail } from '../../src/flows/resume-mail.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { officeWorld } from '../support/office.ts'
import { opened } from '../support/rounds.ts'

async function queuedWorld(partners = 5) {
  const world = await officeWorld()
  await world.withPartners(partners)
  const round = await opened(world)
  const later = async () => {
    world.clock.at += minutes(1)
    await sendDueMail(world.deps)
  }
  return Object.assign(world, { round, later })
}

it.each(pauseReasons)('T53 while the mail is stopped (%s), nothing is sent', async (reason) => {
  const world = await queuedWorld()
  await pauseMail(world.deps, reason)
  await world.later()
  expect(world.letters).toEqual([])
  expect(await resumeMail(world.deps, reason, 5)).toEqual({ kind: 'resumed' })
  await world.later()
  expect(world.letters).toHaveLength(5)
})

it('a stop in the middle of sending lets the letter under way end and begins no other', async () => {
  const world = await queuedWorld()
  world.post.answer = () => {
    void pauseMail(world.deps, 'by-hand')
    return { kind: 'accepted', reply: '250 ok' }
  }
  await sendDueMail(world.deps)
  await world.later()
  const states = (await messagesOfRound(world.db, world.round)).map(({ state }) => state)
  expect(states.toSorted()).toEqual(['sent', 'waiting', 'waiting', 'waiting', 'waiting'])
})

it('T53 with another number at stake than the person was told, nothing goes out', async () => {
  const world = await queuedWorld()
  await pauseMail(world.deps, 'restored')
  expect(await resumeMail(world.deps, 'restored', 4)).toEqual({ kind: 'changed' })
  await world.later()
  expect(world.letters).toEqual([])
})

it('a second reason goes on holding what the first no longer does', async () => {
  const world = await queuedWorld()
  await pauseMail(world.deps, 'restored')
  await pauseMail(world.deps, 'by-hand')
  await resumeMail(world.deps, 'restored', 5)
  await world.later()
  expect(world.letters).toEqual([])
  expect(await resumeMail(world.deps, 'restored', 5)).toEqual({ kind: 'not-stopped' })
  await resumeMail(world.deps, 'by-hand', 5)
  await world.later()
  expect(world.letters).toHaveLength(5)
})

it('while the mail is stopped, an idle server writes nothing', async () => {
  const world = await queuedWorld()
  await pauseMail(world.deps, 'by-hand')
  const changes = () => world.db.$client.prepare('select total_changes()').pluck().get()
  const before = changes()
  await world.later()
  expect(changes()).toBe(before)
})

it.each([
  [30, 15],
  [90, 45],
  [600, 60],
])('a pace of %i a minute hands over no more than that, evenly', async (pace, inHalfAMinute) => {
  const world = await queuedWorld(60)
  world.deps.settings.SMTP_PER_MINUTE = pace
  let most = 0
  for (let second = 0; second < 30; second += 1) {
    const before = world.letters.length
    await sendDueMail(world.deps)
    most = Math.max(most, world.letters.length - before)
    world.clock.at += 1_000
  }
  expect(world.letters.length).toBeGreaterThanOrEqual(inHalfAMinute - 1)
  expect(world.letters.length).toBeLessThanOrEqual(inHalfAMinute + 1)
  expect(most).toBeLessThanOrEqual(Math.ceil(pace / 60) + 1)
})

it('after five days of being stopped, a server that says later is still asked again', async () => {
  const world = await queuedWorld()
  await pauseMail(world.deps, 'by-hand')
  world.clock.at += days(5)
  await resumeMail(world.deps, 'by-hand', 5)
  world.post.answer = () => ({ kind: 'deferred', reply: '451 greylisted' })
  await sendDueMail(world.deps)
  world.post.answer = () => ({ kind: 'accepted', reply: '250 ok' })
  world.clock.at += minutes(5)
  await sendDueMail(world.deps)
  expect(world.letters).toHaveLength(5)
})
