import { expect, it } from 'vitest'
import { hours, minutes } from '../../src/domain/calendar.ts'
import { closingInstant } from '../../src/domain/round.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { officeWorld } from '../support/office.ts'
import { answered, launched, opened } from '../support/rounds.ts'

async function closedRound() {
  const world = await officeWorld()
  await world.withPartners(6)
  const id = await opened(world)
  await sendDueMail(world.deps)
  await answered(world, id, [{ 'RES-01': '4' }, { 'RES-01': '3' }, { 'RES-01': '5' }])
  const closing = closingInstant(await launched(world, id))
  const close = async () => {
    world.letters.length = 0
    world.clock.at = closing + minutes(31)
    for (let turn = 0; turn < 3; turn += 1) await closeDueRounds(world.deps)
    world.clock.at = closing + hours(16)
    await sendDueMail(world.deps)
  }
  return Object.assign(world, { close, closing })
}

const thanked = ({ letters }: Awaited<ReturnType<typeof closedRound>>) =>
  letters.filter(({ subject }) => subject.startsWith('Thank you')).map(({ to }) => to.name)

it('after closing, those who answered are thanked once, and nobody else', async () => {
  const world = await closedRound()
  await world.close()
  expect(thanked(world).sort()).toEqual(['Contact of A', 'Contact of B', 'Contact of C'])
  await closeDueRounds(world.deps)
  await sendDueMail(world.deps)
  expect(thanked(world)).toHaveLength(3)
})

it('T54 somebody who wants no more mail is not thanked', async () => {
  const world = await closedRound()
  world.db.$client.exec("update contact set opted_out = 1 where name = 'Contact of B'")
  await world.close()
  expect(thanked(world).sort()).toEqual(['Contact of A', 'Contact of C'])
})

it('nobody is thanked at night: it waits for the morning of the office', async () => {
  const world = await closedRound()
  world.letters.length = 0
  world.clock.at = world.closing + minutes(31)
  await closeDueRounds(world.deps)
  world.clock.at = world.closing + hours(4)
  await sendDueMail(world.deps)
  expect(thanked(world)).toEqual([])
})
