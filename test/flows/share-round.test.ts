import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import {
  addContact,
  markOptedOut,
  markRefused,
  setMainContact,
  unsetMainContacts,
} from '../../db/store/contacts.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { messagesOfRound } from '../../db/store/messages.ts'
import { minutes } from '../../src/domain/calendar.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { publishRound } from '../../src/flows/publish-round.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { sendNewLink } from '../../src/flows/send-new-link.ts'
import { shareRound } from '../../src/flows/share-round.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'
import { unplanned } from '../support/planned.ts'
import { answered, closing, launched, opened } from '../support/rounds.ts'
import { address, publicUrl } from '../support/world.ts'

/** Six partners, five of whom answered; the round has closed and its results are there. */
async function closedRound() {
  const world = await officeWorld()
  const partners = await world.withPartners(6)
  const id = await opened(world)
  await sendDueMail(world.deps)
  await answered(world, id, Array(5).fill({ 'RES-01': '4' }))
  await closed(world)
  world.letters.length = 0
  return { ...world, id, partners }
}

async function closed({ clock, deps }: OfficeWorld) {
  clock.at = closing + minutes(30)
  await closeDueRounds(deps)
  await sendDueMail(deps)
}

async function resultMails(world: OfficeWorld, id: RoundId) {
  return (await messagesOfRound(world.db, id)).filter(({ kind }) => kind === 'results')
}

describe('sharing a round', () => {
  it('sends every partner one mail with its link, those who did not answer too', async () => {
    const world = await closedRound()
    expect(await shareRound(world.deps, world.id)).toEqual({ kind: 'shared', mails: 6 })
    expect(await launched(world, world.id)).toMatchObject({
      state: 'shared',
      sharedAt: world.clock.now(),
    })
    await sendDueMail(world.deps)
    const toPartners = world.letters.filter(({ to }) => to.address.endsWith('@partner.test'))
    expect(toPartners).toHaveLength(6)
    expect(new Set(toPartners.map(({ to }) => to.address)).size).toBe(6)
    for (const { text } of toPartners) {
      expect(text).toContain('5 of 6 invited partners answered')
      const link = /\/r\/[\w-]{22}/.exec(text)?.[0] ?? ''
      expect((await world.visitor().get(link)).status).toBe(200)
    }
  })

  it('T45 pressed in two tabs sends one mail per partner', async () => {
    const world = await closedRound()
    const outcomes = await Promise.all([
      shareRound(world.deps, world.id),
      shareRound(world.deps, world.id),
    ])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['not-waiting', 'shared'])
    expect(await resultMails(world, world.id)).toHaveLength(6)
    expect(await shareRound(world.deps, world.id)).toEqual({ kind: 'not-waiting' })
    expect(await resultMails(world, world.id)).toHaveLength(6)
  })

  it('T65 is refused before there are results', async () => {
    const world = await officeWorld()
    await world.withPartners(5)
    const id = await opened(world)
    expect(await shareRound(world.deps, id)).toEqual({ kind: 'not-waiting' })
    world.clock.at = closing
    await closeDueRounds(world.deps)
    expect(await shareRound(world.deps, id)).toEqual({ kind: 'not-waiting' })
    expect(await resultMails(world, id)).toEqual([])
  })

  it('writes to nobody who takes no mail or whose address was refused', async () => {
    const world = await closedRound()
    const [first, second] = world.partners
    if (!first || !second) throw new Error('no partners')
    await atomically(world.db, (tx) => [
      markOptedOut(tx, first.contact.id),
      markRefused(tx, second.contact.id, {
        address: second.contact.email,
        reply: '550 no such user',
      }),
    ])
    expect(await shareRound(world.deps, world.id)).toEqual({ kind: 'shared', mails: 4 })
  })

  it('asks again when the mail goes out', async () => {
    const world = await closedRound()
    await shareRound(world.deps, world.id)
    const [first] = world.partners
    if (!first) throw new Error('no partners')
    await atomically(world.db, (tx) => [markOptedOut(tx, first.contact.id)])
    await sendDueMail(world.deps)
    expect(world.letters.filter(({ to }) => to.address.endsWith('@partner.test'))).toHaveLength(5)
  })

  it('goes to the main contact of today where nobody answered, with a new link, and the old link ends', async () => {
    const world = await closedRound()
    const silent = world.partners.at(-1)
    const before = (await invitedTo(world.db, world.id)).find(
      ({ partner }) => partner.id === silent?.partner.id,
    )
    if (!silent || !before) throw new Error('no partners')
    const { id, linkVersion } = before.invitation
    const successor = {
      ...silent.contact,
      id: world.deps.newId<'contact'>(),
      name: 'Successor',
      email: address('successor@partner.test'),
      main: false,
    }
    await atomically(world.db, (tx) => [
      addContact(tx, successor),
      unsetMainContacts(tx, silent.partner.id),
      setMainContact(tx, successor.id),
    ])
    await shareRound(world.deps, world.id)
    await sendDueMail(world.deps)
    expect(world.letters.map(({ to }) => to.address)).toContain('successor@partner.test')
    expect(world.letters.map(({ to }) => to.address)).not.toContain(silent.contact.email)
    const old = `/r/${world.deps.links.invitation(id, linkVersion)}`
    expect((await world.visitor().get(old)).status).toBe(410)
    const mail = world.letters.find(({ to }) => to.name === 'Successor')
    const link = mail?.text.split(publicUrl).find((part) => part.startsWith('/r/'))
    expect((await world.visitor().get(link?.split(/\s/)[0] ?? '')).status).toBe(200)
  })
})

describe('after sharing', () => {
  it('a partner is sent the results again, with a new link, once its address is corrected', async () => {
    const world = await closedRound()
    const [invited] = await invitedTo(world.db, world.id)
    if (!invited) throw new Error('nobody was invited')
    const { id, linkVersion } = invited.invitation
    expect(await sendNewLink(world.deps, id, linkVersion)).toEqual({ kind: 'not-open' })
    await shareRound(world.deps, world.id)
    await sendDueMail(world.deps)
    world.letters.length = 0
    expect(await sendNewLink(world.deps, id, linkVersion)).toEqual({ kind: 'queued' })
    expect(await sendNewLink(world.deps, id, linkVersion)).toEqual({ kind: 'meanwhile' })
    await sendDueMail(world.deps)
    const [letter, ...others] = world.letters
    expect([letter?.to.address, others]).toEqual([invited.contact.email, []])
    expect(letter?.subject).toContain('What partners said')
    const link = /\/r\/[\w-]{22}/.exec(letter?.text ?? '')?.[0] ?? ''
    expect(await world.visitor().read(link)).toContain('The results are here')
  })

  it('the round’s page offers it, and asks before it sends', async () => {
    const world = await closedRound()
    await shareRound(world.deps, world.id)
    const coordinator = await world.signedIn()
    const [, act = ''] =
      /href="(\/rounds\/[^"]+\/link)"/.exec(await coordinator.read(`/rounds/${world.id}`)) ?? []
    expect(await coordinator.read(act)).toContain('The old link stops working')
  })
})

describe('publishing a round', () => {
  it('follows sharing, once, and sends nothing', async () => {
    const world = await closedRound()
    expect(await publishRound(world.deps, world.id)).toEqual({ kind: 'not-waiting' })
    await shareRound(world.deps, world.id)
    await sendDueMail(world.deps)
    const mails = world.letters.length
    world.clock.at += minutes(5)
    expect(await publishRound(world.deps, world.id)).toEqual({ kind: 'no-plan' })
    expect(await publishRound(world.deps, world.id, unplanned)).toEqual({ kind: 'published' })
    expect(await launched(world, world.id)).toMatchObject({
      state: 'published',
      publishedAt: world.clock.now(),
    })
    expect(await publishRound(world.deps, world.id)).toEqual({ kind: 'not-waiting' })
    await sendDueMail(world.deps)
    expect(world.letters).toHaveLength(mails)
  })
})
