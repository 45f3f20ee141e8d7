import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { changeContact } from '../../db/store/contacts.ts'
import { findInstrument } from '../../db/store/instruments.ts'
import { invitedTo, openLink } from '../../db/store/invitations.ts'
import { messagesOfRound } from '../../db/store/messages.ts'
import { findRound } from '../../db/store/rounds.ts'
import { chooseRecipients } from '../../src/flows/choose-recipients.ts'
import { openRound } from '../../src/flows/open-round.ts'
import { changePlan, planRound } from '../../src/flows/plan-round.ts'
import { reviewRound } from '../../src/flows/review-round.ts'
import { officeWorld } from '../support/office.ts'
import { launched, opened, plan } from '../support/rounds.ts'
import { withoutGroup } from '../support/waived.ts'
import { address } from '../support/world.ts'

describe('opening a round', () => {
  it('invites the main contact of every partner and queues one mail each', async () => {
    const world = await officeWorld()
    await world.withPartners(6)
    const round = await opened(world)
    const invited = await invitedTo(world.db, round)
    expect(invited.map(({ contact }) => contact.email)).toHaveLength(6)
    const messages = await messagesOfRound(world.db, round)
    expect(messages.map(({ occasion }) => occasion).sort()).toEqual(
      invited.map(({ invitation }) => `invitation ${invitation.id} 1`).sort(),
    )
    expect(new Set(messages.map(({ state, kind }) => `${kind} ${state}`))).toEqual(
      new Set(['invitation waiting']),
    )
  })

  it('makes links that open, and keeps only their fingerprints', async () => {
    const world = await officeWorld()
    await world.withPartners(5)
    const [first] = await invitedTo(world.db, await opened(world))
    if (!first) throw new Error('nobody was invited')
    const link = world.deps.links.invitation(first.invitation.id, 1)
    const found = await openLink(world.db, world.deps.links.fingerprint(link))
    expect(found?.kind === 'current' && found.invitation.id).toBe(first.invitation.id)
    expect(await openLink(world.db, link)).toBeUndefined()
  })

  it('freezes the promise as respondents read it, whatever the program says later', async () => {
    const world = await officeWorld()
    await world.withPartners(7)
    const id = await opened(world, { k: 7 })
    const { promise } = await launched(world, id)
    expect(Object.keys(promise ?? {})).toEqual(['en', 'fr'])
    expect(promise?.en?.join(' ')).toContain('only about 7 organisations or more')
    expect(promise?.fr?.join(' ')).toContain('7 organisations ou plus')
    world.db.$client.prepare('update round set promise = ?').run('{"en":["As it was said then."]}')
    const [first] = await invitedTo(world.db, id)
    const link = `/r/${world.deps.links.invitation(first?.invitation.id ?? world.deps.newId(), 1)}`
    const html = await world.visitor().read(link)
    expect(html).toContain('<li>As it was said then.</li>')
    expect(html).not.toContain('only about 7')
  })

  it('freezes the instrument with its placeholders left open', async () => {
    const world = await officeWorld()
    await world.withPartners(5)
    const { instruments } = await launched(world, await opened(world))
    const frozen = await findInstrument(world.db, instruments[0] ?? world.deps.newId())
    expect(frozen?.survey).toEqual(world.deps.surveys.get(plan.surveys[0] ?? ''))
    expect(JSON.stringify(frozen)).toContain('{office}')
  })

  it('T45 opening pressed in two tabs sends one mail per partner', async () => {
    const world = await officeWorld()
    await world.withPartners(6)
    const round = await planRound(world.deps, plan)
    const both = await Promise.all([
      openRound(world.deps, round, null, null, withoutGroup),
      openRound(world.deps, round, null, null, withoutGroup),
    ])
    expect(both.map(({ kind }) => kind)).toEqual(['opened', 'not-draft'])
    expect(await messagesOfRound(world.db, round)).toHaveLength(6)
    expect(await openRound(world.deps, round, null, null, withoutGroup)).toEqual({
      kind: 'not-draft',
    })
  })

  it('with four partners is refused and does nothing', async () => {
    const world = await officeWorld()
    await world.withPartners(4)
    const round = await planRound(world.deps, plan)
    expect(await openRound(world.deps, round, null, null, withoutGroup)).toEqual({
      kind: 'too-few',
      found: 4,
    })
    expect((await findRound(world.db, round))?.state).toBe('draft')
    expect(await messagesOfRound(world.db, round)).toEqual([])
  })

  it('after its own closing time is refused', async () => {
    const world = await officeWorld()
    await world.withPartners(5)
    const round = await planRound(world.deps, { ...plan, closes: '2026-03-02T09:59' })
    expect(await openRound(world.deps, round, null, null, withoutGroup)).toEqual({
      kind: 'closing-in-past',
    })
  })

  it('is refused when an address was changed after the review', async () => {
    const world = await officeWorld()
    const [first] = await world.withPartners(5)
    const id = await planRound(world.deps, plan)
    const draft = await findRound(world.db, id)
    if (draft?.state !== 'draft' || !first) throw new Error('no draft')
    const { digest } = await reviewRound(world.deps, draft)
    const moved = { ...first.contact, email: address('moved@partner.test') }
    await atomically(world.db, (tx) => [changeContact(tx, moved)])
    expect(await openRound(world.deps, id, digest, null, withoutGroup)).toEqual({
      kind: 'changed-since-review',
    })
    const again = await reviewRound(world.deps, draft)
    expect((await openRound(world.deps, id, again.digest, null, withoutGroup)).kind).toBe('opened')
  })

  it('leaves out whom the coordinator unticked, and vendors', async () => {
    const world = await officeWorld()
    const [first] = await world.withPartners(6)
    await world.withPartners(1, { relationship: 'vendor' })
    const id = await planRound(world.deps, plan)
    const draft = await findRound(world.db, id)
    if (draft?.state !== 'draft' || !first) throw new Error('no draft')
    await chooseRecipients(world.deps, draft, {
      shown: new Set([first.partner.id]),
      ticked: new Set(),
    })
    await openRound(world.deps, id, null, null, withoutGroup)
    const names = (await invitedTo(world.db, id)).map(({ partner }) => partner.name)
    expect(names).toEqual(['Partner B', 'Partner C', 'Partner D', 'Partner E', 'Partner F'])
  })

  it('keeps the value of the breakdown as it was at opening', async () => {
    const world = await officeWorld()
    await world.withPartners(3, { place: 'Gitega' })
    await world.withPartners(2, { place: ' gitega' })
    await world.withPartners(1, { place: '' })
    const invited = await invitedTo(world.db, await opened(world, { breakdown: 'place' }))
    expect(invited.map(({ invitation }) => invitation.group)).toEqual([
      ...Array<string>(5).fill('Gitega'),
      null,
    ])
  })

  it('takes several hundred partners in one list', async () => {
    const world = await officeWorld()
    await world.withPartners(400)
    const round = await opened(world)
    expect(await messagesOfRound(world.db, round)).toHaveLength(400)
  })

  it('T68 settles mode and k: a changed plan is refused afterwards', async () => {
    const world = await officeWorld()
    await world.withPartners(6)
    const round = await opened(world, { k: 6 })
    expect(await changePlan(world.deps, round, { ...plan, k: 5 })).toEqual({ kind: 'not-draft' })
    expect((await findRound(world.db, round))?.k).toBe(6)
  })
})
