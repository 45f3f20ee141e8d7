import { describe, expect, it } from 'vitest'
import { findInstrument } from '../../db/store/instruments.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { findResults, resultsIn } from '../../db/store/results.ts'
import { findRound } from '../../db/store/rounds.ts'
import { days } from '../../src/domain/calendar.ts'
import type { EntryId, RoundId } from '../../src/domain/ids.ts'
import type { Values } from '../../src/domain/records/field.ts'
import { closingInstant, type RoundPlan } from '../../src/domain/round.ts'
import { selfScoredPart } from '../../src/domain/self-score.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { readFramework } from '../../src/flows/read-framework.ts'
import { remind, remindable } from '../../src/flows/remind.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { answeredEveryPart, closedAndComputed } from '../support/every-part.ts'
import { networkOf } from '../support/networks.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'
import { launched, opened, plan } from '../support/rounds.ts'
import { moveTo } from '../support/rounds-with-results.ts'

const principles = 'ghp-principles-of-partnership'
const name = 'Paix des collines'

/** An office with eight partners: the first leads a network of the first seven, the eighth is in none. */
async function networkWorld(more: Values = {}, members = 7) {
  const world = await officeWorld()
  const made = await world.withPartners(8)
  const network = await networkOf(
    world,
    made.slice(0, members).map(({ partner }) => partner.id),
    more,
  )
  return Object.assign(world, { network, made })
}

const about = (network: EntryId, changes: Partial<RoundPlan> = {}): Partial<RoundPlan> => ({
  surveys: [principles],
  title: { en: `Principles 2026 – ${name}`, fr: `Principes 2026 – ${name}` },
  network,
  ...changes,
})

/** What a coordinator types to plan a round. */
const typed = (more: Record<string, string> = {}) => ({
  year: '2026',
  titleEn: 'Principles 2026',
  titleFr: 'Principes 2026',
  surveys: principles,
  closesOn: '2026-03-23',
  closesAt: '18:00',
  breakdown: 'none',
  mode: 'confidential',
  k: '5',
  ...more,
})

function plain(html: string): string {
  return html.replaceAll('\u00a0', ' ')
}

async function linksOf(world: OfficeWorld, id: RoundId) {
  const invited = await invitedTo(world.db, id)
  return invited.map(
    ({ invitation }) => `/r/${world.deps.links.invitation(invitation.id, invitation.linkVersion)}`,
  )
}

const documentOf = async (world: OfficeWorld, id: RoundId) => {
  const results = await findResults(world.db, id)
  if (!results) throw new Error('it has results')
  return results
}

describe('a round about a network', () => {
  it('is planned from the form, and its title names the network', async () => {
    const world = await networkWorld()
    const coordinator = await world.signedIn()
    const form = plain(await coordinator.read('/rounds/new'))
    expect(form).toContain('What is graded')
    expect(form).toContain('The network “Paix des collines”')
    const reply = await coordinator.post('/rounds', typed({ network: world.network }))
    expect(reply.status).toBe(303)
    const recipients = reply.headers.get('location') ?? ''
    const id = recipients.split('/')[2] ?? ''
    const page = plain(await coordinator.read(`/rounds/${id}`))
    expect(page).toContain('Principles 2026 – Paix des collines')
    expect(page).toContain('This round grades the network “Paix des collines”')
    expect(await coordinator.read(`/rounds/${id}/edit`)).toMatch(/<option[^>]* selected/)
  })

  it('T16 takes no network that is none, and nothing but the principles', async () => {
    const world = await networkWorld()
    const coordinator = await world.signedIn()
    const unknown = await coordinator.post(
      '/rounds',
      typed({ network: world.made[0]?.partner.id ?? '' }),
    )
    expect(unknown.status).toBe(422)
    expect(await unknown.text()).toContain('Choose the office or a network from the list')
    const other = { network: world.network, surveys: 'scorecard-partner-of-choice' }
    const scorecard = await coordinator.post('/rounds', typed(other))
    expect(scorecard.status).toBe(422)
    expect(await scorecard.text()).toContain('can be asked the principles of partnership alone')
  })

  it('asks its members alone, and not the one that leads it', async () => {
    const world = await networkWorld()
    const id = await opened(world, about(world.network))
    const names = (await invitedTo(world.db, id)).map(({ partner }) => partner.name).toSorted()
    expect(names).toEqual(['B', 'C', 'D', 'E', 'F', 'G'].map((letter) => `Partner ${letter}`))
  })

  it('T63 of fewer than five members is an open dialogue or none', async () => {
    const world = await networkWorld({}, 4)
    await expect(opened(world, about(world.network))).rejects.toThrow('too-few')
    const id = await opened(world, about(world.network, { mode: 'open' }))
    expect(await invitedTo(world.db, id)).toHaveLength(3)
  })

  it('G2 says in every mail and on every page which network is graded, and that nobody is ranked', async () => {
    const world = await networkWorld()
    const id = await opened(world, about(world.network))
    await sendDueMail(world.deps)
    expect(world.letters).toHaveLength(6)
    for (const { subject, text } of world.letters) {
      expect(subject).toContain(name)
      expect(plain(text)).toContain('The network is what is graded, not its members')
      expect(text).not.toContain('how good a partner')
    }
    const [link = ''] = await linksOf(world, id)
    const start = plain(await world.visitor().read(link))
    expect(start).toContain(name)
    expect(start).toContain('how well do we work together?')
    expect(start).toContain('not taking part is a normal answer')
    const form = plain(await (await world.visitor().post(link, { act: 'start' })).text())
    expect(form).toContain(name)
    expect(form).not.toContain('{office}')
    const french = { act: 'start', language: 'fr' }
    const questions = plain(await (await world.visitor().post(link, french)).text())
    expect(questions).toContain(name)
    expect(questions).not.toContain('{de_office}')
  })

  it('G2 takes a no for an answer, and nobody asks again', async () => {
    const world = await networkWorld()
    const id = await opened(world, about(world.network))
    await sendDueMail(world.deps)
    const [link = ''] = await linksOf(world, id)
    const reply = await world
      .visitor()
      .post(link, { act: 'decline', page: 'start', language: 'en', decline: 'yes', reason: '' })
    expect(reply.status).toBe(200)
    world.clock.at += days(5)
    const round = await launched(world, id)
    if (round.state !== 'open') throw new Error('it is open')
    expect(await remindable(world.deps, round)).toHaveLength(5)
    world.letters.length = 0
    await remind(world.deps, round)
    await sendDueMail(world.deps)
    expect(world.letters).toHaveLength(5)
  })

  it('is graded by the office itself only where it leads the network', async () => {
    for (const [led_by, asked] of [
      ['partner', false],
      ['office', true],
    ] as const) {
      const world = await networkWorld({ led_by, ...(led_by === 'office' ? { lead: '' } : {}) })
      const id = await opened(world, about(world.network))
      const [part] = (await launched(world, id)).instruments
      const survey = part && (await findInstrument(world.db, part))?.survey
      expect(survey && selfScoredPart(survey) !== undefined).toBe(asked)
      const page = await (await world.signedIn()).read(`/rounds/${id}`)
      expect(page.includes(`/rounds/${id}/self-score`)).toBe(asked)
    }
  })

  it('keeps the words it was opened with when the network is renamed', async () => {
    const world = await networkWorld()
    const id = await opened(world, about(world.network))
    const [part] = (await launched(world, id)).instruments
    const survey = part && (await findInstrument(world.db, part))?.survey
    expect(survey?.title.en).toBe(`Five principles of partnership: self-assessment – ${name}`)
    expect(JSON.stringify(survey?.sections)).not.toMatch(/\{(de_)?office\}/)
  })
})

describe('the results of a network', () => {
  const graded = (...all: readonly string[]) => all.map((grade) => ({ all: grade }))

  it('I9 say how many members give it a median of 4 or more', async () => {
    const world = await networkWorld()
    const id = await opened(world, about(world.network))
    await answeredEveryPart(world, id, graded('4', '5', '4', '4', '2', '3'))
    await closedAndComputed(world)
    const { network } = await documentOf(world, id)
    expect(network).toEqual({ id: world.network, name, members: { state: 'shown', n: 6, high: 4 } })
    const page = plain(await (await world.signedIn()).read(`/rounds/${id}/results`))
    expect(page).toContain('4 of 6 members give the network a median of 4 or more')
    const csv = await (await world.signedIn()).read(`/rounds/${id}/results.csv`)
    expect(csv).toMatch(/2026,network,.*Paix des collines,Paix des collines,.*shown,.*6,4,/)
    expect(page).toContain('This round grades the network “Paix des collines”')
    expect(page).not.toMatch(/Partner [A-H]/)
  })

  it('I9 reach the framework once they are published', async () => {
    const world = await networkWorld()
    const id = await opened(world, about(world.network))
    await answeredEveryPart(world, id, graded('4', '5', '4', '4', '2', '3'))
    await closedAndComputed(world)
    const signOf = async () => {
      const [found] = await readFramework(world.deps, [2026], 'en')
      return JSON.stringify(found?.year)
    }
    const before = await signOf()
    expect(before).not.toContain(name)
    moveTo(world, id, 'published')
    expect(await signOf()).toContain(name)
  })

  it('T63 say nothing of four members', async () => {
    const world = await networkWorld()
    const id = await opened(world, about(world.network))
    await answeredEveryPart(world, id, graded('4', '5', '4', '4'))
    await closedAndComputed(world)
    expect((await documentOf(world, id)).network?.members).toEqual({ state: 'hidden' })
    const page = plain(await (await world.signedIn()).read(`/rounds/${id}/results`))
    expect(page).toContain('Too few members answered')
    expect(page).not.toMatch(/\d of \d members/)
  })

  it('never mix into what is said of the office', async () => {
    const world = await networkWorld()
    const office = await opened(world, { surveys: [principles] })
    await answeredEveryPart(world, office, graded('2', '2', '2', '2', '2', '2', '2', '2'))
    await closedAndComputed(world)
    const id = await opened(world, about(world.network, { closes: '2026-04-23T18:00' }))
    await answeredEveryPart(world, id, graded('5', '5', '5', '5', '5', '5'))
    world.clock.at = Date.parse('2026-04-23T17:00:00Z')
    await closeDueRounds(world.deps)
    const first = (await documentOf(world, id)).indicators[0]
    expect(first).toMatchObject({ state: 'shown', high: 6, change: null })
    expect((await resultsIn(world.db, ['closed'])).map(({ round }) => round.id)).toEqual([office])
    const coordinator = await world.signedIn()
    for (const page of ['/', '/trends', '/trends.csv'])
      expect(plain(await coordinator.read(page))).not.toContain(name)
    const results = plain(await coordinator.read(`/rounds/${office}/results`))
    expect(results).not.toContain(name)
    const next = { year: 2027, closes: '2026-05-23T18:00' }
    const later = await opened(world, { surveys: [principles], ...next })
    await answeredEveryPart(world, later, graded('2', '2', '2', '2', '2', '2', '2', '2'))
    world.clock.at = Date.parse('2026-05-23T17:00:00Z')
    await closeDueRounds(world.deps)
    expect((await documentOf(world, later)).indicators[0]?.change).toMatchObject({
      since: 2026,
      word: 'no-clear-change',
    })
  })

  it('are compared with those of the same network alone', async () => {
    const world = await networkWorld()
    const others = await networkOf(
      world,
      world.made.slice(1).map(({ partner }) => partner.id),
      { name: 'Femmes et foyers' },
    )
    const held = async (network: EntryId, year: number, grade: string, closes: string) => {
      const id = await opened(world, about(network, { year, closes }))
      await answeredEveryPart(world, id, graded(...Array<string>(6).fill(grade)))
      world.clock.at = closingInstant(await launched(world, id)) + days(1)
      await closeDueRounds(world.deps)
      return await documentOf(world, id)
    }
    await held(world.network, 2026, '2', '2026-03-23T18:00')
    const other = await held(others, 2026, '5', '2026-04-23T18:00')
    expect(other.indicators[0]?.change).toBeNull()
    const again = await held(world.network, 2027, '4', '2026-05-23T18:00')
    expect(again.indicators[0]?.change).toMatchObject({ since: 2026, word: 'clear-rise', up: 6 })
  })

  it('reach members with the next round of the same network, and no plan of the office', async () => {
    const world = await networkWorld()
    const id = await opened(world, about(world.network))
    await answeredEveryPart(world, id, graded('4', '5', '4', '4', '4'))
    await closedAndComputed(world)
    moveTo(world, id, 'shared')
    const links = await linksOf(world, id)
    const own = await world
      .visitor()
      .post(links[0] ?? '', { act: 'years', page: 'start', language: 'en' })
    expect(plain(await own.text())).toContain('2026 – you: 4')
    const results = await world
      .visitor()
      .post(links[0] ?? '', { act: 'results', page: 'start', language: 'en' })
    expect(plain(await results.text())).toContain('5 of 5 members give the network')
    expect((await findRound(world.db, id))?.network).toBe(world.network)
    expect(plan.network ?? null).toBeNull()
  })
})
