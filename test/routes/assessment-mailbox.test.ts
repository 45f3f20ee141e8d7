import { expect, it } from 'vitest'
import { contactsOf } from '../../db/store/contacts.ts'
import { addContact } from '../../src/flows/add-contact.ts'
import { makeMainContact } from '../../src/flows/make-main-contact.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { answeredBy, askedByLink, linkInMail } from '../support/assessed.ts'
import { allAt } from '../support/capacity-instrument.ts'
import { formWith } from '../support/form.ts'
import { officeWorld } from '../support/office.ts'
import { address } from '../support/world.ts'

const spied = 'spy@evil.test'

/** A partner of the focal point that was asked by link; it names nobody of the office. */
async function askedPartner() {
  const world = await officeWorld()
  const [one] = await world.withPartners(1, { focalPoint: world.staff('focal-point').id })
  if (!one) throw new Error('a partner was made')
  const page = `/partners/${one.partner.id}/capacity`
  const link = await askedByLink(Object.assign(world, one, { page }))
  const focalPoint = await world.signedIn('focal-point')
  /** Makes a mailbox of somebody else the partner's main contact. */
  const spy = async () => {
    const facts = { name: 'Spy', email: address(spied), language: 'en' as const }
    await addContact(world.deps, one.partner.id, facts)
    const added = (await contactsOf(world.db, one.partner.id)).find(({ name }) => name === 'Spy')
    if (!added) throw new Error('the contact is gone')
    await makeMainContact(world.deps, added)
  }
  const resend = async () => {
    const { action, fields } = formWith(await focalPoint.read(page), 'name="version"')
    await focalPoint.post(action, fields)
    await sendDueMail(world.deps)
    return world.letters.at(-1)?.to.address
  }
  const lead = async (role: 'focal-point' | 'coordinator') => {
    const person = await world.signedIn(role)
    const path = `/partners/${one.partner.id}/contacts/${one.contact.id}`
    const { fields } = formWith(await person.read(path), 'name="email"')
    return (await person.post(path, { ...fields, email: spied })).status
  }
  return Object.assign(world, { ...one, page, link, focalPoint, spy, resend, lead })
}

it('T15 a link to an assessment goes to whoever holds it, once something was said there', async () => {
  const world = await askedPartner()
  await answeredBy(world.visitor(), world.link, allAt(1))
  await world.spy()
  expect(await world.resend()).toBe(world.contact.email)
})

it('a link under which nothing was said goes to the main contact as it is now', async () => {
  const world = await askedPartner()
  await world.spy()
  expect(await world.resend()).toBe(spied)
})

it('T15 an assessment is not led to another mailbox by its contact’s address', async () => {
  const world = await askedPartner()
  const form = { page: 'form', language: 'en', revision: '0', ...allAt(1) }
  await world.visitor().post(world.link, { ...form, act: 'save' })
  expect([await world.lead('focal-point'), await world.lead('coordinator')]).toEqual([422, 422])
  await answeredBy(world.visitor(), world.link, allAt(1))
  expect([await world.lead('focal-point'), await world.lead('coordinator')]).toEqual([422, 303])
})

it('T15 a new assessment shows another contact no level of those before', async () => {
  const world = await askedPartner()
  await answeredBy(world.visitor(), world.link, allAt(1))
  world.clock.at += 400 * 86_400_000
  await world.spy()
  await (await world.signedIn('focal-point')).post(world.page, { way: 'link' })
  const visitor = world.visitor()
  const shown = await (await answeredBy(visitor, await linkInMail(world), allAt(3))).text()
  expect(shown).toContain('April 2027')
  expect(shown).not.toContain('March 2026')
})
