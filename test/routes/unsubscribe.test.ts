import { expect, it } from 'vitest'
import { findContact } from '../../db/store/contacts.ts'
import { findInvitation, invitedTo } from '../../db/store/invitations.ts'
import { messagesOfRound } from '../../db/store/messages.ts'
import { days } from '../../src/domain/calendar.ts'
import { remind } from '../../src/flows/remind.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { sendNewLink } from '../../src/flows/send-new-link.ts'
import { officeWorld } from '../support/office.ts'
import { launched, opened } from '../support/rounds.ts'
import { publicUrl } from '../support/world.ts'

async function invitedWorld({ language = 'en' as 'en' | 'fr' } = {}) {
  const world = await officeWorld()
  await world.withPartners(5, { language })
  const round = await opened(world)
  await sendDueMail(world.deps)
  const letter = world.letters.find(({ to }) => to.address === 'a@partner.test')
  const [one] = await invitedTo(world.db, round)
  if (!letter?.unsubscribe || !one) throw new Error('nobody was invited')
  return {
    ...world,
    round,
    one,
    path: letter.unsubscribe.slice(publicUrl.length),
    link: /\/r\/\S+/.exec(letter.text)?.[0] ?? '',
    everything: () => world.db.$client.serialize().toString('latin1'),
  }
}

/** What a mail program posts for its user: no cookie, no Origin, from another site. */
const oneClick = {
  method: 'POST',
  headers: {
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'cross-site',
  },
  body: 'List-Unsubscribe=One-Click',
}

it('T8 opening the address asks a question and changes nothing', async () => {
  const world = await invitedWorld()
  const before = world.everything()
  const reply = await world.visitor().get(world.path)
  expect(reply.status).toBe(200)
  expect(await reply.text()).toContain('No more mails about this evaluation?')
  expect((await world.visitor().ask(world.path, { method: 'HEAD' })).status).toBe(200)
  expect(world.everything()).toBe(before)
})

it('T8 one click without cookie and Origin unsubscribes, three times as once', async () => {
  const world = await invitedWorld()
  const { db, deps, one, round } = world
  expect((await world.visitor().ask(world.path, oneClick)).status).toBe(200)
  expect((await findContact(db, one.contact.id))?.optedOut).toBe(true)
  expect((await findInvitation(db, one.invitation.id))?.wantsReminders).toBe(false)
  const after = world.everything()
  for (const _again of [1, 2])
    expect((await world.visitor().ask(world.path, oneClick)).status).toBe(200)
  expect(world.everything()).toBe(after)

  world.clock.at += days(7)
  const open = await launched(world, round)
  if (open.state !== 'open') throw new Error('the round is open')
  expect(await remind(deps, open)).toMatchObject({ kind: 'reminded', count: 4 })
  await sendDueMail(deps)
  expect(world.letters.filter(({ to }) => to.address === 'a@partner.test')).toHaveLength(1)
  expect((await world.visitor().get(world.link)).status).toBe(200)
})

it('a reminder that waits is stopped by unsubscribing', async () => {
  const world = await invitedWorld()
  world.clock.at += days(7)
  const open = await launched(world, world.round)
  if (open.state !== 'open') throw new Error('the round is open')
  await remind(world.deps, open)
  await world.visitor().post(world.path)
  const own = (await messagesOfRound(world.db, world.round)).filter(
    ({ invitation }) => invitation === world.one.invitation.id,
  )
  expect(own.map(({ kind, state }) => [kind, state])).toEqual([
    ['invitation', 'sent'],
    ['reminder', 'stopped'],
  ])
})

it('the address of an older mail still unsubscribes when a new link was sent', async () => {
  const world = await invitedWorld()
  world.clock.at += days(1)
  await sendNewLink(world.deps, world.one.invitation.id, 1)
  expect((await world.visitor().ask(world.path, oneClick)).status).toBe(200)
  expect((await findContact(world.db, world.one.contact.id))?.optedOut).toBe(true)
})

it('a damaged, a foreign and an invented address are 404 and change nothing', async () => {
  const world = await invitedWorld()
  const before = world.everything()
  const [id = ''] = world.path.slice('/u/'.length).split('.')
  const other = world.letters.find(({ to }) => to.address === 'b@partner.test')
  const foreign = `/u/${id}.${other?.unsubscribe?.split('.').at(-1)}`
  for (const path of [
    world.path.slice(0, -1),
    foreign,
    `/u/${id}`,
    '/u/1',
    `/u/${world.link.slice(3)}`,
  ])
    for (const method of ['GET', 'POST'])
      expect((await world.visitor().ask(path, { method })).status).toBe(404)
  expect(world.everything()).toBe(before)
})

it('it asks in the language of the contact', async () => {
  const world = await invitedWorld({ language: 'fr' })
  expect(await world.visitor().read(world.path)).toMatch(/<html lang="fr">[\s\S]*Me désinscrire/)
})

it.each(['en', 'fr'] as const)('names stand by themselves on its pages in %s', async (language) => {
  const world = await invitedWorld({ language })
  const office = '<bdi>Amahoro International</bdi>'
  const asked = await world.visitor().read(world.path)
  expect(asked).toContain(office)
  expect(asked).toContain(`<bdi>${world.one.partner.name}</bdi>`)
  expect(await (await world.visitor().post(world.path)).text()).toContain(office)
})
