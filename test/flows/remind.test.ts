import { expect, it } from 'vitest'
import { atomically } from '#dialect'
import { markOptedOut, markRefused } from '../../db/store/contacts.ts'
import { invitedTo, markDeclined, stopRemindersTo } from '../../db/store/invitations.ts'
import { messagesOfRound, recordMessage } from '../../db/store/messages.ts'
import { hours } from '../../src/domain/calendar.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { remind, remindable } from '../../src/flows/remind.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'
import { answered, closing, launched, opened, started } from '../support/rounds.ts'

/** Everything in the outbox was taken by the mail server. */
async function allAccepted(world: OfficeWorld, id: RoundId) {
  const at = world.clock.now()
  const messages = await messagesOfRound(world.db, id)
  await atomically(world.db, (tx) =>
    messages.map((message) =>
      recordMessage(tx, message.id, {
        state: 'sent',
        tries: 1,
        dueAt: message.dueAt,
        reply: '250 ok',
        settledAt: at,
      }),
    ),
  )
}

async function openRoundOf(world: OfficeWorld, partners: number) {
  await world.withPartners(partners)
  const id = await opened(world)
  await allAccepted(world, id)
  world.clock.at += hours(24)
  return id
}

async function openOf(world: OfficeWorld, id: RoundId) {
  const round = await launched(world, id)
  if (round.state !== 'open') throw new Error('this round is closed')
  return round
}

const reminders = async (world: OfficeWorld, id: RoundId) =>
  (await messagesOfRound(world.db, id)).filter(({ kind }) => kind === 'reminder')

it('reminders go only to those who have not sent, not declined and want them', async () => {
  const world = await officeWorld()
  const id = await openRoundOf(world, 8)
  const [, begun, declined, quiet, away, bounced, ...others] = await invitedTo(world.db, id)
  if (!begun || !declined || !quiet || !away || !bounced) throw new Error('too few were invited')
  await answered(world, id, [{ 'RES-01': '4' }])
  await started(world, id, 1)
  const refused = { address: bounced.contact.email, reply: '550 no such user' }
  await atomically(world.db, (tx) => [
    markDeclined(tx, declined.invitation.id, '2026-03-03', null),
    stopRemindersTo(tx, quiet.contact.id),
    markOptedOut(tx, away.contact.id),
    markRefused(tx, bounced.contact.id, refused),
  ])
  expect(await remind(world.deps, await openOf(world, id))).toEqual({ kind: 'reminded', count: 3 })
  const to = (await reminders(world, id)).map(({ occasion }) => occasion)
  expect(to.sort()).toEqual(
    [begun, ...others].map(({ invitation }) => `reminder ${invitation.id} 1`).sort(),
  )
})

it('pressing remind twice, or in two tabs, reminds once', async () => {
  const world = await officeWorld()
  const id = await openRoundOf(world, 5)
  const round = await openOf(world, id)
  const both = await Promise.all([remind(world.deps, round), remind(world.deps, round)])
  expect(both.map(({ kind }) => kind)).toEqual(['reminded', 'nobody'])
  expect(await remind(world.deps, round)).toEqual({ kind: 'nobody' })
  await allAccepted(world, id)
  expect(await remind(world.deps, round)).toEqual({ kind: 'nobody' })
  expect(await reminders(world, id)).toHaveLength(5)
})

it('a second reminder, days later, is counted as the second', async () => {
  const world = await officeWorld()
  const id = await openRoundOf(world, 5)
  const round = await openOf(world, id)
  await remind(world.deps, round)
  await allAccepted(world, id)
  world.clock.at += hours(72)
  await remind(world.deps, round)
  const second = (await reminders(world, id)).filter(({ occasion }) => occasion.endsWith(' 2'))
  expect(second).toHaveLength(5)
})

it('nobody is reminded once the closing time has passed, even before the timer has closed the round', async () => {
  const world = await officeWorld()
  const id = await openRoundOf(world, 5)
  const round = await openOf(world, id)
  world.clock.at = closing
  expect(await remindable(world.deps, round)).toEqual([])
})
