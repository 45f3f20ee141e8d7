import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { markOptedOut, markRefused } from '../../db/store/contacts.ts'
import { invitedTo, markDeclined } from '../../db/store/invitations.ts'
import { messagesOfRound, recordMessage } from '../../db/store/messages.ts'
import { allRounds, exclusionsOf, findRound } from '../../db/store/rounds.ts'
import { minutes } from '../../src/domain/calendar.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { planRound } from '../../src/flows/plan-round.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'
import { answered, closing, launched, opened, plan, started } from '../support/rounds.ts'
import { noGroup } from '../support/waived.ts'
import { address, type Visitor } from '../support/world.ts'

const form = {
  year: '2026',
  titleEn: 'Round 2026',
  titleFr: 'Cycle 2026',
  surveys: plan.surveys,
  closesOn: '2026-03-23',
  closesAt: '18:00',
  breakdown: 'sector',
  k: '6',
}

/** The digest of the review page somebody has open. */
async function reviewed(coordinator: Visitor, id: RoundId): Promise<string> {
  const html = await coordinator.read(`/rounds/${id}/review`)
  return /name="reviewed" value="([^"]+)"/.exec(html)?.[1] ?? ''
}

async function drafted(partners: number) {
  const world = await officeWorld()
  const made = await world.withPartners(partners)
  const id = await planRound(world.deps, plan)
  return { world, made, id, coordinator: await world.signedIn() }
}

async function running(partners: number) {
  const world = await officeWorld()
  const made = await world.withPartners(partners)
  const id = await opened(world)
  return { world, made, id, coordinator: await world.signedIn() }
}

describe('planning a round', () => {
  it('leads from the form to the partners, and keeps what was decided', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    const reply = await coordinator.post('/rounds', form)
    const [round] = await allRounds(world.db)
    expect(reply.headers.get('location')).toBe(`/rounds/${round?.id}/recipients`)
    expect(round).toMatchObject({
      state: 'draft',
      title: { en: 'Round 2026', fr: 'Cycle 2026' },
      closes: '2026-03-23T18:00',
      zone: 'Africa/Bujumbura',
      breakdown: 'sector',
      mode: 'confidential',
      k: 6,
    })
  })

  it('with faults comes back with everything kept and each fault linked to its field', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    const typed = { ...form, titleEn: '<b>"2026"', closesOn: '2026-02-01', year: '' }
    const reply = await coordinator.post('/rounds', typed)
    expect(reply.status).toBe(422)
    const html = await reply.text()
    expect(html).toContain('&lt;b>&quot;2026&quot;')
    expect(html).toContain('href="#year"')
    expect(html).toContain('href="#closesOn"')
    expect(html.match(/aria-invalid="true"/g)).toHaveLength(2)
    expect(await allRounds(world.db)).toEqual([])
  })

  it('T16 ignores a state or an office posted with the form', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    await coordinator.post('/rounds', { ...form, state: 'open', zone: 'UTC', openedAt: '1' })
    const [round] = await allRounds(world.db)
    expect(round).toMatchObject({ state: 'draft', zone: 'Africa/Bujumbura' })
  })

  it.each(['mode', 'k', 'breakdown', 'surveys'])(
    'refuses a %s that is not offered',
    async (name) => {
      const coordinator = await (await officeWorld()).signedIn()
      const reply = await coordinator.post('/rounds', { ...form, [name]: '4' })
      expect(reply.status).toBe(422)
    },
  )

  it('T68 mode and k posted after opening answer 409, and the stored values stay', async () => {
    const { world, id, coordinator } = await running(5)
    const before = await findRound(world.db, id)
    const reply = await coordinator.post(`/rounds/${id}/edit`, { ...form, k: '10' })
    expect(reply.status).toBe(409)
    expect(await findRound(world.db, id)).toEqual(before)
  })
})

describe('choosing the partners', () => {
  it('names every problem with a link to its cure, and vendors as never invited', async () => {
    const { world, made, id, coordinator } = await drafted(4)
    await world.withPartners(1, { relationship: 'donation' })
    const [refused, gone] = made
    if (!refused || !gone) throw new Error('two partners are needed')
    const facts = { address: address('a@partner.test'), reply: '550 no such user' }
    await atomically(world.db, (tx) => [
      markRefused(tx, refused.contact.id, facts),
      markOptedOut(tx, gone.contact.id),
    ])
    const html = await coordinator.read(`/rounds/${id}/recipients`)
    expect(html).toContain('550 no such user')
    expect(html).toContain(`/partners/${refused.partner.id}/contacts/${refused.contact.id}`)
    expect(html).toContain('asked for no more mails')
    expect(html.match(/name="invite"/g)).toHaveLength(2)
    expect(html).toContain('Never invited')
  })

  it('names the languages of contacts in the language of who reads, on both lists', async () => {
    const { id, coordinator } = await drafted(3)
    await coordinator.post('/language', { language: 'fr' })
    for (const list of ['recipients', 'review']) {
      const html = await coordinator.read(`/rounds/${id}/${list}`)
      expect(html).toContain('Anglais')
      expect(html.replace(/<footer.*/s, '')).not.toContain('English')
    }
  })

  it('offers the relationships that can be invited, no vendors or donations', async () => {
    const { id, coordinator } = await drafted(1)
    const html = await coordinator.read(`/rounds/${id}/recipients`)
    expect(html.match(/<option value="(strategic|operational)"/g)).toHaveLength(2)
    expect(html).not.toMatch(/<option value="(vendor|donation)"/)
  })

  it('keeps the unticked as left out, and only of those the filter showed', async () => {
    const { world, made, id, coordinator } = await drafted(3)
    const [media] = await world.withPartners(1, { sector: 'media' })
    const filtered = await coordinator.read(`/rounds/${id}/recipients?sector=media`)
    expect(filtered.match(/name="invite"/g)).toHaveLength(1)
    const shown = /name="shown" value="([^"]*)"/.exec(filtered)?.[1] ?? ''
    const reply = await coordinator.post(`/rounds/${id}/recipients`, {
      shown,
      sector: 'media',
      next: 'stay',
    })
    expect(reply.headers.get('location')).toBe(`/rounds/${id}/recipients?sector=media`)
    expect([...(await exclusionsOf(world.db, id))]).toEqual([media?.partner.id])
    const back = { shown: made.map(({ partner }) => partner.id).join(' '), invite: [] }
    await coordinator.post(`/rounds/${id}/recipients`, back)
    expect((await exclusionsOf(world.db, id)).size).toBe(4)
  })

  it('ignores ids that are no partner’s', async () => {
    const { world, id, coordinator } = await drafted(5)
    const shown = `${crypto.randomUUID()} nonsense`
    const reply = await coordinator.post(`/rounds/${id}/recipients`, { shown })
    expect(reply.status).toBe(303)
    expect((await exclusionsOf(world.db, id)).size).toBe(0)
  })
})

/** Why partners were not asked first what to ask. */
const unconsulted = {
  ...noGroup,
  unconsulted: 'A first year',
}

describe('reviewing and opening', () => {
  it('the review says how many mails go out, in which languages, and when the round closes', async () => {
    const { world, id, coordinator } = await drafted(4)
    await world.withPartners(2, { language: 'fr' })
    const html = await coordinator.read(`/rounds/${id}/review`)
    expect(html).toContain('6 mails go out, 4 in English, 2 in French')
    expect(html).toContain('23 March 2026 at 18:00 (Africa/Bujumbura)')
    expect(html).toContain('This is the first round')
  })

  it('T45 the second tab is told, and every partner still has one mail', async () => {
    const { world, id, coordinator } = await drafted(6)
    const form = { reviewed: await reviewed(coordinator, id), ...unconsulted }
    const replies = await Promise.all([
      coordinator.post(`/rounds/${id}/opening`, form),
      coordinator.post(`/rounds/${id}/opening`, form),
    ])
    expect(replies.map(({ status }) => status).sort()).toEqual([303, 409])
    const later = await coordinator.post(`/rounds/${id}/opening`, form)
    expect(await later.text()).toContain('nothing was sent a second time')
    expect(await messagesOfRound(world.db, id)).toHaveLength(6)
  })

  it('partners added since the review show the page again, and nothing is sent', async () => {
    const { world, id, coordinator } = await drafted(5)
    const digest = await reviewed(coordinator, id)
    await world.withPartners(1)
    const reply = await coordinator.post(`/rounds/${id}/opening`, {
      reviewed: digest,
      ...unconsulted,
    })
    expect(reply.status).toBe(409)
    expect(await reply.text()).toContain('Something changed since you read this page')
    expect(await messagesOfRound(world.db, id)).toEqual([])
  })

  it('without the digest of a review nothing opens', async () => {
    const { world, id, coordinator } = await drafted(5)
    expect((await coordinator.post(`/rounds/${id}/opening`, unconsulted)).status).toBe(409)
    expect((await findRound(world.db, id))?.state).toBe('draft')
  })

  it('four partners are refused in words, with no button', async () => {
    const { id, coordinator } = await drafted(4)
    const html = await coordinator.read(`/rounds/${id}/review`)
    expect(html).toContain('at least five are needed')
    expect(html).not.toContain('name="reviewed"')
    expect((await coordinator.post(`/rounds/${id}/opening`)).status).toBe(422)
  })
})

describe('watching an open round', () => {
  it('shows per partner what became of its mail, and who has begun, sent or declined', async () => {
    const { world, id, coordinator } = await running(6)
    const [, , declined, refused] = await invitedTo(world.db, id)
    if (!declined || !refused) throw new Error('too few were invited')
    await answered(world, id, [{ 'RES-01': '4' }])
    await started(world, id, 1)
    const mail = (await messagesOfRound(world.db, id)).find(
      ({ invitation }) => invitation === refused.invitation.id,
    )
    if (!mail) throw new Error('no mail was queued')
    const reply = '550 5.1.1 no such user here'
    await atomically(world.db, (tx) => [
      markDeclined(tx, declined.invitation.id, '2026-03-03', 'No time this year'),
      markRefused(tx, refused.contact.id, { address: refused.contact.email, reply }),
      recordMessage(tx, mail.id, { state: 'failed', tries: 1, dueAt: 0, reply, settledAt: 0 }),
    ])
    const html = await coordinator.read(`/rounds/${id}`)
    expect(html).toContain('1 of 6 partners have sent their answers')
    expect(html).toContain('<dt>Not begun</dt><dd>3</dd>')
    for (const words of ['Started', 'Declined', 'No time this year', reply, 'waiting to be sent'])
      expect(html).toContain(words)
    expect(html).toContain(`action="/rounds/${id}/invitations/${refused.invitation.id}/address"`)
  })

  it('T65 shows no answer and no average, to nobody', async () => {
    const { world, id } = await running(6)
    const said = { 'RES-01': '2', 'RES-01_why': 'WORDS-OF-A-PARTNER', 'OVR-01': '1' }
    await answered(world, id, Array(6).fill(said))
    for (const role of ['coordinator', 'reviewer', 'focal-point', 'direction'] as const) {
      const person = await world.signedIn(role)
      for (const path of [`/rounds/${id}`, '/rounds', '/', `/rounds/${id}/closing`]) {
        const html = await person.read(path)
        expect(html).not.toContain('WORDS-OF-A-PARTNER')
        expect(html).not.toMatch(/RES-01|average of|median/)
      }
    }
  })

  it('T15 a focal point sees its own partners only, direction none', async () => {
    const world = await officeWorld()
    await world.withPartners(4)
    await world.withPartners(1, { focalPoint: world.staff('focal-point').id })
    const id = await opened(world)
    const seen = async (role: 'focal-point' | 'direction') =>
      (await (await world.signedIn(role)).read(`/rounds/${id}`)).match(/Partner [A-E]/g) ?? []
    expect(new Set(await seen('focal-point'))).toEqual(new Set(['Partner E']))
    expect(await seen('direction')).toEqual([])
  })

  it('a focal point is not told why a partner declined', async () => {
    const world = await officeWorld()
    await world.withPartners(5, { focalPoint: world.staff('focal-point').id })
    const id = await opened(world)
    const [first] = await invitedTo(world.db, id)
    if (!first) throw new Error('nobody was invited')
    await atomically(world.db, (tx) => [
      markDeclined(tx, first.invitation.id, '2026-03-03', 'Because of you'),
    ])
    const html = await (await world.signedIn('focal-point')).read(`/rounds/${id}`)
    expect(html).toContain('Declined')
    expect(html).not.toContain('Because of you')
  })

  it('reminding shows the number first', async () => {
    const { world, id, coordinator } = await running(5)
    expect(await coordinator.read(`/rounds/${id}`)).toContain('Nobody can be reminded right now')
    await accepted(world, id)
    expect(await coordinator.read(`/rounds/${id}`)).toContain('Remind 5 partners')
    expect(await coordinator.read(`/rounds/${id}/reminders`)).toContain('Send 5 reminders')
    const reply = await coordinator.post(`/rounds/${id}/reminders`)
    expect(reply.headers.get('location')).toBe(`/rounds/${id}`)
    expect(await coordinator.read(`/rounds/${id}`)).toContain('1 reminder')
  })

  it('a new link is asked for once, and an invitation of another round is a missing thing', async () => {
    const { world, id, coordinator } = await running(5)
    const other = await opened(world, { year: 2027, closes: '2027-03-23T18:00' })
    const [first] = await invitedTo(world.db, id)
    const path = (round: RoundId) => `/rounds/${round}/invitations/${first?.invitation.id}/link`
    expect(await coordinator.read(path(id))).toContain('The old link stops working')
    expect((await coordinator.get(path(other))).status).toBe(404)
    expect((await coordinator.post(path(other), { version: '1' })).status).toBe(404)
    expect((await coordinator.post(path(id), { version: '1' })).status).toBe(303)
    expect((await coordinator.post(path(id), { version: '1' })).status).toBe(409)
  })
})

async function accepted(world: OfficeWorld, id: RoundId) {
  const messages = await messagesOfRound(world.db, id)
  const sent = { state: 'sent', tries: 1, dueAt: 0, reply: '250 ok', settledAt: 0 } as const
  await atomically(world.db, (tx) => messages.map(({ id }) => recordMessage(tx, id, sent)))
  world.clock.at += minutes(61)
}

describe('closing', () => {
  it('by hand asks once: without the tick nothing closes', async () => {
    const { world, id, coordinator } = await running(5)
    expect(await coordinator.read(`/rounds/${id}/closing`)).toContain('For 30 minutes')
    const reply = await coordinator.post(`/rounds/${id}/closing`)
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain('href="#sure"')
    expect((await launched(world, id)).state).toBe('open')
    await coordinator.post(`/rounds/${id}/closing`, { sure: 'yes' })
    expect((await launched(world, id)).state).toBe('closed')
    expect((await coordinator.post(`/rounds/${id}/closing`, { sure: 'yes' })).status).toBe(409)
  })

  it('says when results come, and then links to them', async () => {
    const { world, id } = await running(5)
    world.clock.at = closing + minutes(5)
    await closeDueRounds(world.deps)
    const coordinator = await world.signedIn()
    expect(await coordinator.read(`/rounds/${id}`)).toContain(
      'Results are computed on 23 March 2026 at 18:30',
    )
    world.clock.at = closing + minutes(31)
    await closeDueRounds(world.deps)
    expect(await coordinator.read(`/rounds/${id}`)).toContain(`/rounds/${id}/results`)
    expect(await (await world.signedIn('direction')).read(`/rounds/${id}`)).not.toContain(
      '/results',
    )
  })
})

describe('home', () => {
  it('says where the year stands and what to do next', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    expect(await coordinator.read('/')).toContain('href="/partners/import"')
    await world.withPartners(6)
    expect(await coordinator.read('/')).toContain('href="/rounds/new"')
    const id = await planRound(world.deps, plan)
    expect(await coordinator.read('/')).toContain(`href="/rounds/${id}/review"`)
    const form = { reviewed: await reviewed(coordinator, id), ...unconsulted }
    await coordinator.post(`/rounds/${id}/opening`, form)
    await answered(world, id, [{ 'RES-01': '4' }])
    expect(await coordinator.read('/')).toContain('1 of 6 partners have sent their answers')
    world.clock.at = closing
    await closeDueRounds(world.deps)
    expect(await (await world.signedIn()).read('/')).toContain(
      'Its results are computed on 23 March 2026',
    )
    world.clock.at = closing + minutes(30)
    await closeDueRounds(world.deps)
    expect(await (await world.signedIn()).read('/')).toContain(`href="/rounds/${id}/results"`)
  })

  it('offers an observer no act and no count', async () => {
    const { world } = await running(5)
    const html = await (await world.signedIn('observer')).read('/')
    expect(html).toContain('The 2026 round is open')
    expect(html).not.toMatch(/of 5 partners|\/rounds/)
  })
})
