import { expect, it } from 'vitest'
import { atomically } from '#dialect'
import { invitedTo, markDeclined } from '../../db/store/invitations.ts'
import { messagesOfRound } from '../../db/store/messages.ts'
import { addSetReminder, setRemindersOf } from '../../db/store/set-reminders.ts'
import { days, hours, minutes } from '../../src/domain/calendar.ts'
import { usualReminders, type WantedReminder } from '../../src/domain/reminder-schedule.ts'
import { pauseMail } from '../../src/flows/pause-mail.ts'
import { remind } from '../../src/flows/remind.ts'
import { remindAsSet } from '../../src/flows/remind-as-set.ts'
import { resumeMail } from '../../src/flows/resume-mail.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { officeWorld } from '../support/office.ts'
import { answered, launched, opened } from '../support/rounds.ts'

/** Opened on 2 March at ten in the morning of Bujumbura, closing on 23 March at 18:00. */
async function scheduledWorld(wanted: readonly WantedReminder[] = usualReminders, partners = 5) {
  const world = await officeWorld()
  await world.withPartners(partners)
  const round = await opened(world)
  await atomically(world.db, (tx) => wanted.map((one) => addSetReminder(tx, round, one)))
  await sendDueMail(world.deps)
  const subjects = () => world.letters.slice(partners).map(({ subject }) => subject)
  const to = (at: string) => {
    world.clock.at = Date.parse(at)
  }
  /** What the timers do. */
  const tick = async () => {
    await remindAsSet(world.deps)
    await sendDueMail(world.deps)
  }
  const at = async (moment: string) => {
    to(moment)
    await tick()
    return subjects().length
  }
  return Object.assign(world, { round, subjects, to, tick, at })
}

const closingSoon = /^Closing soon/

it('reminders go out at nine on the days that were set, and never more than set', async () => {
  const world = await scheduledWorld()
  expect(await world.at('2026-03-09T06:59:00Z')).toBe(0)
  expect(await world.at('2026-03-09T07:00:00Z')).toBe(5)
  for (let day = 10; day < 16; day += 1) expect(await world.at(`2026-03-${day}T09:00:00Z`)).toBe(5)
  expect(await world.at('2026-03-16T07:00:00Z')).toBe(10)
  expect(await world.at('2026-03-21T07:00:00Z')).toBe(15)
  expect(world.subjects().filter((subject) => closingSoon.test(subject))).toHaveLength(5)
  expect(await world.at('2026-03-23T15:00:00Z')).toBe(15)
  const spent = (await setRemindersOf(world.db, world.round)).map(({ reminded }) => reminded)
  expect(spent).toEqual([5, 5, 5])
})

it('T54 only those who have not sent, declined or unsubscribed are reminded', async () => {
  const world = await scheduledWorld()
  await answered(world, world.round, [{ 'RES-01': '4' }])
  const [, second] = await invitedTo(world.db, world.round)
  if (!second) throw new Error('too few were invited')
  await atomically(world.db, (tx) => [markDeclined(tx, second.invitation.id, '2026-03-03', null)])
  expect(await world.at('2026-03-09T07:00:00Z')).toBe(3)
})

it('a server that was off for days sends one reminder and not three', async () => {
  const world = await scheduledWorld()
  expect(await world.at('2026-03-22T09:00:00Z')).toBe(5)
  expect(world.subjects().every((subject) => closingSoon.test(subject))).toBe(true)
  expect(await world.at('2026-03-23T09:00:00Z')).toBe(5)
  const set = await setRemindersOf(world.db, world.round)
  expect(set.map(({ reminded }) => reminded)).toEqual([0, 0, 5])
})

it('T44 the clock steps back two hours and no second reminder goes out', async () => {
  const world = await scheduledWorld()
  expect(await world.at('2026-03-09T07:30:00Z')).toBe(5)
  expect(await world.at('2026-03-09T06:30:00Z')).toBe(5)
  expect(await world.at('2026-03-09T07:10:00Z')).toBe(5)
  expect(await world.at('2026-03-02T08:00:00Z')).toBe(5)
  expect(await world.at('2026-03-09T08:00:00Z')).toBe(5)
})

it('no reminder leaves at night: a server back at ten in the evening waits for the morning', async () => {
  const world = await scheduledWorld()
  expect(await world.at('2026-03-09T20:00:00Z')).toBe(0)
  expect(await world.at('2026-03-10T05:59:00Z')).toBe(0)
  expect(await messagesOfRound(world.db, world.round)).toHaveLength(5)
  expect(await world.at('2026-03-10T06:00:00Z')).toBe(5)
})

it('a reminder by hand at night waits for the morning, and so does a try that falls in the night', async () => {
  const world = await scheduledWorld([])
  world.to('2026-03-04T19:00:00Z')
  const round = await launched(world, world.round)
  if (round.state !== 'open') throw new Error('the round is open')
  await remind(world.deps, round)
  await world.tick()
  expect(world.subjects()).toEqual([])
  // The last half hour of the office's day: the server asks to come back, and later is night.
  world.post.answer = () => ({ kind: 'deferred', reply: '451 later' })
  expect(await world.at('2026-03-05T15:58:00Z')).toBe(0)
  world.post.answer = () => ({ kind: 'accepted', reply: '250 ok' })
  expect(await world.at('2026-03-05T16:10:00Z')).toBe(0)
  expect(await world.at('2026-03-05T23:00:00Z')).toBe(0)
  expect(await world.at('2026-03-06T06:00:00Z')).toBe(5)
})

it('who was reminded by hand the evening before is left in peace in the morning', async () => {
  const world = await scheduledWorld()
  world.to('2026-03-08T15:00:00Z')
  const round = await launched(world, world.round)
  if (round.state !== 'open') throw new Error('the round is open')
  await remind(world.deps, round)
  await world.tick()
  expect(world.subjects()).toHaveLength(5)
  expect(await world.at('2026-03-09T07:00:00Z')).toBe(5)
})

it('T53 while a person must say so before mail leaves, reminders wait, and then one goes out', async () => {
  const world = await scheduledWorld()
  await pauseMail(world.deps, 'restored')
  expect(await world.at('2026-03-16T09:00:00Z')).toBe(0)
  expect(await messagesOfRound(world.db, world.round)).toHaveLength(5)
  await resumeMail(world.deps, 'restored', 0)
  expect(await world.at('2026-03-16T10:00:00Z')).toBe(5)
})

it('an idle server writes nothing while no reminder is due', async () => {
  const world = await scheduledWorld()
  const changes = () => world.db.$client.prepare('select total_changes()').pluck().get()
  const before = changes()
  world.clock.at += days(2) + hours(12) + minutes(1)
  await world.tick()
  expect(changes()).toBe(before)
})
