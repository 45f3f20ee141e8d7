import { expect, it } from 'vitest'
import { atomically } from '#dialect'
import { addContact, markRefused, unsetMainContacts } from '../../db/store/contacts.ts'
import { findInvitation, invitedTo, openLink } from '../../db/store/invitations.ts'
import { messagesOfRound } from '../../db/store/messages.ts'
import type { InvitationId } from '../../src/domain/ids.ts'
import { changeContact } from '../../src/flows/change-contact.ts'
import { closeRound } from '../../src/flows/close-round.ts'
import { sendNewLink } from '../../src/flows/send-new-link.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'
import { opened } from '../support/rounds.ts'
import { address } from '../support/world.ts'

async function invitedWorld() {
  const world = await officeWorld()
  await world.withPartners(5)
  const round = await opened(world)
  const [first] = await invitedTo(world.db, round)
  if (!first) throw new Error('nobody was invited')
  return { world, round, first, id: first.invitation.id }
}

const opens = async ({ deps, db }: OfficeWorld, id: InvitationId, version: number) =>
  (await openLink(db, deps.links.fingerprint(deps.links.invitation(id, version))))?.kind

it('T5 a new link replaces the old one, and a new mail carries it', async () => {
  const { world, round, id } = await invitedWorld()
  expect(await sendNewLink(world.deps, id, 1)).toEqual({ kind: 'queued' })
  expect(await opens(world, id, 1)).toBe('replaced')
  expect(await opens(world, id, 2)).toBe('current')
  const own = (await messagesOfRound(world.db, round)).filter(({ invitation }) => invitation === id)
  expect(own.map(({ occasion, state }) => `${occasion} ${state}`).sort()).toEqual([
    `invitation ${id} 1 stopped`,
    `invitation ${id} 2 waiting`,
  ])
})

it('pressing twice, in one tab or two, sends one new link', async () => {
  const { world, round, id } = await invitedWorld()
  const both = await Promise.all([sendNewLink(world.deps, id, 1), sendNewLink(world.deps, id, 1)])
  expect(both.map(({ kind }) => kind)).toEqual(['queued', 'meanwhile'])
  expect(await sendNewLink(world.deps, id, 1)).toEqual({ kind: 'meanwhile' })
  expect(await messagesOfRound(world.db, round)).toHaveLength(6)
})

it('an address that was refused must be corrected before anything is sent again', async () => {
  const { world, round, id, first } = await invitedWorld()
  const refused = { address: first.contact.email, reply: '550 no such user' }
  await atomically(world.db, (tx) => [markRefused(tx, first.contact.id, refused)])
  expect(await sendNewLink(world.deps, id, 1)).toEqual({ kind: 'refused-address' })
  const facts = { ...first.contact, email: address('right@partner.test') }
  await changeContact(world.deps, first.contact, facts, { by: 'coordinator' })
  expect(await sendNewLink(world.deps, id, 1)).toEqual({ kind: 'queued' })
  const sent = (await messagesOfRound(world.db, round)).find(({ occasion }) =>
    occasion.endsWith(`${id} 2`),
  )
  expect(sent?.to.address).toBe('right@partner.test')
})

it('a partner with another main contact now is written to under that name and in that language', async () => {
  const { world, round, id, first } = await invitedWorld()
  const successor = {
    ...first.contact,
    id: world.deps.newId<'contact'>(),
    name: 'Successor',
    email: address('successor@partner.test'),
    language: 'fr' as const,
  }
  await atomically(world.db, (tx) => [
    unsetMainContacts(tx, first.partner.id),
    addContact(tx, successor),
  ])
  await sendNewLink(world.deps, id, 1)
  expect(await findInvitation(world.db, id)).toMatchObject({
    contact: successor.id,
    language: 'fr',
    linkVersion: 2,
  })
  const sent = (await messagesOfRound(world.db, round)).at(-1)
  expect(sent).toMatchObject({ to: { name: 'Successor' }, language: 'fr' })
})

it('a closed round sends no links', async () => {
  const { world, round, id } = await invitedWorld()
  await closeRound(world.deps, round)
  expect(await sendNewLink(world.deps, id, 1)).toEqual({ kind: 'not-open' })
  expect(await opens(world, id, 1)).toBe('current')
})
