import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { markOptedOut } from '../../db/store/contacts.ts'
import { invitedTo, markDeclined } from '../../db/store/invitations.ts'
import { messagesOfRound } from '../../db/store/messages.ts'
import { addResponse, responsesOf } from '../../db/store/responses.ts'
import { findRound } from '../../db/store/rounds.ts'
import { dayAt, days, minutes } from '../../src/domain/calendar.ts'
import { eraseCancelled } from '../../src/flows/cancel-round.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { longDay } from '../../views/text/dates.ts'
import { officeWorld } from '../support/office.ts'
import { answered, closing, launched, opened } from '../support/rounds.ts'

/** Seven partners were written to; one has sent, one declined, one unsubscribed. */
async function runningWorld() {
  const world = await officeWorld()
  await world.withPartners(7)
  const round = await opened(world)
  await sendDueMail(world.deps)
  const links = world.letters.map(({ text }) => /\/r\/\S+/.exec(text)?.[0] ?? '')
  const [, declined, away] = await invitedTo(world.db, round)
  if (!declined || !away) throw new Error('too few were invited')
  await answered(world, round, [{ 'RES-01': '2' }])
  await atomically(world.db, (tx) => [
    markDeclined(tx, declined.invitation.id, '2026-03-03', 'No time'),
    markOptedOut(tx, away.contact.id),
  ])
  world.letters.length = 0
  return Object.assign(world, { round, links, coordinator: await world.signedIn() })
}

const later = { closesOn: '2026-03-30', closesAt: '12:00' }

describe('more time', () => {
  it('is given once and told to everybody who takes part; mails, start page and closing follow', async () => {
    const world = await runningWorld()
    const path = `/rounds/${world.round}/extension`
    expect(await world.coordinator.read(path)).toContain('5 people are told by mail')
    expect((await world.coordinator.post(path, later)).status).toBe(303)
    await sendDueMail(world.deps)
    expect(world.letters.map(({ to }) => to.address).sort()).toEqual(
      ['a', 'd', 'e', 'f', 'g'].map((letter) => `${letter}@partner.test`),
    )
    for (const { text, to } of world.letters) {
      expect(text).toContain('from 23 March 2026 at 18:00')
      expect(text).toContain('to 30 March 2026 at 12:00')
      expect(text.includes('have arrived')).toBe(to.address === 'a@partner.test')
    }
    expect(await world.visitor().read(world.links[3] ?? '')).toContain('30 March 2026')
    expect(await world.coordinator.read(`/rounds/${world.round}`)).toContain('extended once')

    world.clock.at = closing + minutes(60)
    await closeDueRounds(world.deps)
    expect((await launched(world, world.round)).state).toBe('open')
    world.clock.at = Date.parse('2026-03-30T10:00:00Z')
    await closeDueRounds(world.deps)
    expect(await findRound(world.db, world.round)).toMatchObject({
      state: 'closed',
      closedAt: Date.parse('2026-03-30T10:00:00Z'),
    })
  })

  it('is refused a second time, in a second tab too, and nobody is told twice', async () => {
    const { coordinator, round, db } = await runningWorld()
    const path = `/rounds/${round}/extension`
    const both = await Promise.all([coordinator.post(path, later), coordinator.post(path, later)])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
    const again = await coordinator.post(path, { ...later, closesOn: '2026-04-10' })
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('was moved already')
    expect(await coordinator.read(path)).not.toContain('name="closesOn"')
    expect(await findRound(db, round)).toMatchObject({ closes: '2026-03-30T12:00' })
    const told = (await messagesOfRound(db, round)).filter(({ kind }) => kind === 'extension')
    expect(told).toHaveLength(5)
  })

  it.each([
    ['2026-03-23', '18:00', 'later than the closing'],
    ['2026-03-10', '18:00', 'later than the closing'],
    ['2026-02-30', '18:00', 'does not exist'],
    ['2026-04-01', '', 'does not exist'],
  ])('%s %s is refused with what was typed', async (closesOn, closesAt, words) => {
    const { coordinator, round, db } = await runningWorld()
    const reply = await coordinator.post(`/rounds/${round}/extension`, { closesOn, closesAt })
    expect(reply.status).toBe(422)
    const html = await reply.text()
    expect(html).toContain(words)
    expect(html).toContain(`value="${closesOn}"`)
    expect(await findRound(db, round)).toMatchObject({ closes: '2026-03-23T18:00' })
  })
})

describe('calling a round off', () => {
  const sure = { sure: 'yes' }

  it('asks once, erases every answer, tells everybody, and its links say so kindly', async () => {
    const world = await runningWorld()
    const path = `/rounds/${world.round}/cancellation`
    const asked = await world.coordinator.read(path)
    expect(asked).toContain('1 partner (1 sent, 0 begun)')
    expect(asked).toContain('5 people are told by mail')
    expect((await world.coordinator.post(path)).status).toBe(422)
    expect(await responsesOf(world.db, world.round)).toHaveLength(1)

    expect((await world.coordinator.post(path, sure)).status).toBe(303)
    expect(await findRound(world.db, world.round)).toMatchObject({ state: 'cancelled' })
    expect(await responsesOf(world.db, world.round)).toEqual([])
    const reasons = (await invitedTo(world.db, world.round)).map(
      ({ invitation }) => invitation.declineReason,
    )
    expect(new Set(reasons)).toEqual(new Set([null]))
    await sendDueMail(world.deps)
    expect(world.letters).toHaveLength(5)
    expect(world.letters[0]?.text).toContain('has been erased')
    expect(world.letters[0]?.text).not.toContain('/r/')

    const page = await world.visitor().get(world.links[0] ?? '')
    expect(page.status).toBe(410)
    expect(await page.text()).toContain('was called off')
    const post = await world.visitor().post(world.links[0] ?? '', { act: 'start' })
    expect(post.status).toBe(410)
    expect(await world.coordinator.read(`/rounds/${world.round}`)).toContain('called off')
    expect((await world.coordinator.post(path, sure)).status).toBe(409)
  })

  it('its links say for thirty days that it was called off, and until when, and then open nothing', async () => {
    const world = await runningWorld()
    await world.coordinator.post(`/rounds/${world.round}/cancellation`, sure)
    const calledOffAt = world.clock.at
    const [link = ''] = world.links
    const last = longDay(dayAt(calledOffAt + days(30), 'Africa/Bujumbura'), 'en')
    expect(await world.visitor().read(link)).toContain(`opens this page until ${last}`)
    world.clock.at = calledOffAt + days(30) - minutes(1)
    expect((await world.visitor().get(link)).status).toBe(410)
    world.clock.at += minutes(1)
    expect((await world.visitor().get(link)).status).toBe(404)
    expect((await world.visitor().post(link, { act: 'start' })).status).toBe(404)
  })

  it('stops what still waits, and nobody who was never reached is told', async () => {
    const world = await officeWorld()
    await world.withPartners(5)
    const round = await opened(world)
    const coordinator = await world.signedIn()
    expect((await coordinator.post(`/rounds/${round}/cancellation`, sure)).status).toBe(303)
    await sendDueMail(world.deps)
    expect(world.letters).toEqual([])
    const states = (await messagesOfRound(world.db, round)).map(({ state }) => state)
    expect(states).toEqual(Array(5).fill('stopped'))
  })

  it('an answer that was on its way to the disk is erased, too', async () => {
    const world = await runningWorld()
    const { instruments } = await launched(world, world.round)
    const [, , , late] = await invitedTo(world.db, world.round)
    await world.coordinator.post(`/rounds/${world.round}/cancellation`, sure)
    if (!late || !instruments[0]) throw new Error('a round asks somebody something')
    const facts = {
      id: world.deps.newId<'response'>(),
      invitation: late.invitation.id,
      instrument: instruments[0],
      turn: 1,
      channel: 'link' as const,
      enteredBy: null,
      enteredOn: null,
      draft: null,
      answers: { 'RES-01': '1' },
      sentOn: '2026-03-10',
      late: null,
      lateOn: null,
    }
    await atomically(world.db, (tx) => [addResponse(tx, facts)])
    await eraseCancelled(world.deps)
    expect(await responsesOf(world.db, world.round)).toEqual([])
  })

  it('a closed round cannot be called off', async () => {
    const world = await runningWorld()
    world.clock.at = closing
    await closeDueRounds(world.deps)
    const coordinator = await world.signedIn()
    const reply = await coordinator.post(`/rounds/${world.round}/cancellation`, sure)
    expect(reply.status).toBe(409)
    expect(await responsesOf(world.db, world.round)).toHaveLength(1)
  })
})
