import { expect, it } from 'vitest'
import { contactsOf } from '../../db/store/contacts.ts'
import { minutes } from '../../src/domain/calendar.ts'
import { closingInstant } from '../../src/domain/round.ts'
import { addContact } from '../../src/flows/add-contact.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { makeMainContact } from '../../src/flows/make-main-contact.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { shareRound } from '../../src/flows/share-round.ts'
import { formWith } from '../support/form.ts'
import { officeWorld } from '../support/office.ts'
import { answered, launched, opened } from '../support/rounds.ts'
import { address } from '../support/world.ts'

/** Six partners, all of the focal point; the first has answered. */
async function answeredRound() {
  const world = await officeWorld()
  const made = await world.withPartners(6, { focalPoint: world.staff('focal-point').id })
  const id = await opened(world)
  await sendDueMail(world.deps)
  await answered(
    world,
    id,
    Array.from({ length: 5 }, () => ({ 'RES-01': '2' })),
  )
  const [first] = made
  const last = made.at(-1)
  if (!first || !last) throw new Error('no partner was made')
  const lead = async (role: 'focal-point' | 'coordinator', { partner, contact } = first) => {
    const person = await world.signedIn(role)
    const path = `/partners/${partner.id}/contacts/${contact.id}`
    const { fields } = formWith(await person.read(path), 'name="email"')
    const reply = await person.post(path, { ...fields, email: 'spy@evil.test' })
    const [kept] = await contactsOf(world.db, partner.id)
    return { status: reply.status, html: await reply.text(), email: kept?.email }
  }
  const share = async () => {
    world.clock.at = closingInstant(await launched(world, id)) + minutes(31)
    await closeDueRounds(world.deps)
    await shareRound(world.deps, id)
    await sendDueMail(world.deps)
  }
  return Object.assign(world, { id, first, last, lead, share })
}

it('T15 nobody leads the link of a partner that has answered to another mailbox', async () => {
  const world = await answeredRound()
  for (const role of ['focal-point', 'coordinator'] as const) {
    const { status, html, email } = await world.lead(role)
    expect([status, email]).toEqual([422, world.first.contact.email])
    expect(html).toContain('would show those answers')
    expect(html).toContain('value="spy@evil.test"')
  }
})

it('T15 a focal point does not do so after the results are shared either', async () => {
  const world = await answeredRound()
  await world.share()
  expect((await world.lead('focal-point')).status).toBe(422)
  expect((await world.lead('coordinator')).status).toBe(303)
})

it('an address that nobody has answered from can be corrected', async () => {
  const world = await answeredRound()
  expect((await world.lead('focal-point', world.last)).status).toBe(303)
})

it('T15 results go to the person who answered, whoever is the main contact by then', async () => {
  const world = await answeredRound()
  const { partner, contact } = world.first
  const email = address('spy@evil.test')
  const added = await addContact(world.deps, partner.id, { name: 'Spy', email, language: 'en' })
  if (added.kind !== 'added') throw new Error(added.kind)
  const spy = (await contactsOf(world.db, partner.id)).find(({ id }) => id === added.id)
  if (!spy) throw new Error('the contact is gone')
  await makeMainContact(world.deps, spy)
  await world.share()
  const to = world.letters.map((letter) => letter.to.address)
  expect(to).not.toContain('spy@evil.test')
  expect(to.filter((one) => one === contact.email)).toHaveLength(2)
})
