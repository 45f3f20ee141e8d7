import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { allAssessments, capacityReadersOf, setCapacityReaders } from '../../db/store/capacity.ts'
import { capacityProgress } from '../../src/flows/capacity-progress.ts'
import { copyOfContact } from '../../src/flows/copy-of-contact.ts'
import { eraseContact } from '../../src/flows/erase-contact.ts'
import {
  answeredBy,
  askedByLink,
  assessed,
  type CapacityWorld,
  capacityWorld,
  linkInMail,
} from '../support/assessed.ts'
import { allAt } from '../support/capacity-instrument.ts'
import { formWith } from '../support/form.ts'
import { officeWorld } from '../support/office.ts'

async function theOne({ db }: CapacityWorld) {
  const [one] = await allAssessments(db)
  if (!one) throw new Error('there is one assessment')
  return one
}

/** The coordinator notes a conversation; its form, and where it is posted. */
async function noting(world: CapacityWorld) {
  const coordinator = await world.signedIn()
  await coordinator.post(world.page, { way: 'conversation' })
  const form = `${world.page}/${(await theOne(world)).id}/form`
  const html = await (await coordinator.post(form, { act: 'start' })).text()
  return { coordinator, form, html, fields: formWith(html, 'data-act="send"').fields }
}

const year = 365 * 86_400_000

/** Partners assessed once a year at these levels; their last links. */
async function assessedTwice(count: number, [before, now] = [2, 3]) {
  const world = await officeWorld()
  const made = await world.withPartners(count)
  for (const { partner } of made) await assessed(world, partner.id, allAt(before ?? 2))
  world.clock.at += year
  const links: string[] = []
  for (const { partner } of made) links.push(await assessed(world, partner.id, allAt(now ?? 3)))
  return { world, made, links, year: 2027 }
}

describe('what the office sees of an assessment', () => {
  it('that it was made and when; levels and words only those whom the partner named', async () => {
    const world = await capacityWorld()
    const link = await askedByLink(world)
    const reader = world.staff('reviewer').id
    await answeredBy(world.visitor(), link, { ...allAt(1), 'FIN-91': 'Two signatures', reader })
    const { id } = await theOne(world)
    const [named, other] = [await world.signedIn('reviewer'), await world.signedIn()]
    const page = await named.get(`${world.page}/${id}`)
    expect([page.status, await page.text()]).toEqual([
      200,
      expect.stringContaining('Two signatures'),
    ])
    expect(await named.read(world.page)).toContain('Levels by domain and date')
    const acts = await other.read(world.page)
    expect(acts).toContain('2 March 2026, by link')
    expect(acts).not.toContain('Levels by domain and date')
    const missing = await other.get('/there-is-no-such-page')
    const hidden = await other.get(`${world.page}/${id}`)
    expect([hidden.status, await hidden.text()]).toEqual([404, await missing.text()])
    for (const address of ['/capacity', world.page, `/partners/${world.partner.id}`])
      expect(await other.read(address)).not.toMatch(/Two signatures|Starting|asks for support/)
  })

  it('nobody by default; the partner names a person and takes the name back', async () => {
    const world = await capacityWorld()
    const link = await askedByLink(world)
    await answeredBy(world.visitor(), link, allAt(2))
    const { id } = await theOne(world)
    for (const role of ['coordinator', 'reviewer', 'direction', 'finance', 'security'] as const)
      expect((await (await world.signedIn(role)).get(`${world.page}/${id}`)).status).toBe(404)
    const direction = await world.signedIn('direction')
    const names = (reader: string[]) =>
      world.visitor().post(link, { act: 'readers', page: 'read', reader })
    await names([world.staff('direction').id])
    expect((await direction.get(`${world.page}/${id}`)).status).toBe(200)
    await names([])
    expect((await direction.get(`${world.page}/${id}`)).status).toBe(404)
  })

  it('T15 a focal point of another partner neither reads nor asks, even if it was named', async () => {
    const world = await capacityWorld()
    const link = await askedByLink(world)
    await answeredBy(world.visitor(), link, allAt(2))
    const { id } = await theOne(world)
    const focal = await world.signedIn('focal-point')
    world.db.$client
      .prepare('insert into capacity_reader (assessment, staff) values (?, ?)')
      .run(id, world.staff('focal-point').id)
    expect((await focal.get(`${world.page}/${id}`)).status).toBe(404)
    expect((await focal.post(world.page, { way: 'link' })).status).toBe(404)
    expect(await focal.read('/capacity')).not.toContain('Partner A')
  })

  it('a need becomes a prepared action, without the partner’s name and without a level', async () => {
    const world = await capacityWorld()
    const link = await askedByLink(world)
    const reader = world.staff('coordinator').id
    await answeredBy(world.visitor(), link, { ...allAt(1), 'FIN-91': 'Train two people', reader })
    const { id } = await theOne(world)
    world.db.$client
      .prepare(
        `insert into round (id, state, year, title, surveys, mode, breakdown, closes, zone, k, several_respondents,
          instruments, opened_at, closed_at, results_at, shared_at)
          values (?, 'shared', 2026, '{"en":"Round","fr":"Cycle"}', '[]', 'open', 'none', '2026-02-01T18:00',
          'Africa/Bujumbura', 5, 0, '[]', 0, 1, 2, 3)`,
      )
      .run(world.deps.newId())
    const coordinator = await world.signedIn()
    const page = await coordinator.read(`${world.page}/${id}`)
    const [, href = ''] = /href="(\/rounds\/[^"]*domain=FIN)"/.exec(page) ?? []
    const form = await coordinator.read(href.replaceAll('&amp;', '&'))
    expect(formWith(form, 'name="words"').fields.words).toBe('Train two people')
    expect(form).not.toMatch(/Partner A|Starting/)
    const low = await coordinator.read(href.replaceAll('&amp;', '&').replace('FIN', 'LDR'))
    expect(formWith(low, 'name="words"').fields.words).toBe('Grow stronger together: Leadership')
    const other = await (await world.signedIn('reviewer')).read(href.replaceAll('&amp;', '&'))
    expect(formWith(other, 'name="words"').fields.words).toBe('')
  })
})

describe('a conversation that somebody of the office notes', () => {
  it('is read by who notes it, as the partner said so, and told to the partner with its link', async () => {
    const world = await capacityWorld()
    const { coordinator, form, html, fields } = await noting(world)
    expect(html).toContain('You are noting what <bdi>Partner A</bdi> says.')
    expect(html).toContain('name="FAC-3"')
    expect(fields.reader).toBe(world.staff('coordinator').id)
    expect(world.letters).toEqual([])
    const sent = await coordinator.post(form, { ...fields, ...allAt(2), act: 'send' })
    expect(await sent.text()).toContain('The conversation is noted')
    const { id } = await theOne(world)
    expect((await coordinator.get(`${world.page}/${id}`)).status).toBe(200)
    expect((await coordinator.post(form, { act: 'start' })).status).toBe(404)
    const link = await linkInMail(world)
    expect(await world.visitor().read(link)).toContain('noted in a conversation')
    await world.visitor().post(link, { act: 'readers', page: 'read' })
    expect((await coordinator.get(`${world.page}/${id}`)).status).toBe(404)
  })

  it('is nobody else’s while it is typed', async () => {
    const world = await capacityWorld()
    const { coordinator, form, fields } = await noting(world)
    await coordinator.post(form, { ...fields, 'LDR-91': 'Half a word', act: 'save' })
    world.db.$client
      .prepare(`update partner set focal_point = ?`)
      .run(world.staff('focal-point').id)
    const focal = await world.signedIn('focal-point')
    expect((await focal.post(form, { act: 'start' })).status).toBe(404)
    expect(await focal.read(world.page)).toContain('being noted since 2 March 2026')
  })

  it('T45 begun in two tabs it is one, and can be taken back unsent', async () => {
    const world = await capacityWorld()
    const coordinator = await world.signedIn()
    const both = await Promise.all(
      ['link', 'conversation'].map((way) => coordinator.post(world.page, { way })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
    const { id } = await theOne(world)
    await coordinator.post(`${world.page}/${id}/removal`)
    expect(await allAssessments(world.db)).toEqual([])
    expect(world.db.$client.prepare('select count(*) from message').pluck().get()).toBe(0)
  })

  it('who cannot be written to is not asked by link', async () => {
    const world = await capacityWorld()
    world.db.$client.prepare('update contact set opted_out = 1').run()
    const reply = await (await world.signedIn()).post(world.page, { way: 'link' })
    expect([reply.status, await reply.text()]).toEqual([
      409,
      expect.stringContaining('does not want mails'),
    ])
  })
})

describe('figures over partners', () => {
  it('T63 are hidden below five partners, and shown from five on', async () => {
    const four = await assessedTwice(4)
    four.world.clock.at += year
    expect(await capacityProgress(four.world.deps, four.year)).toMatchObject({
      progress: { partners: null, funds: { state: 'few' } },
    })
    const few = await (await four.world.signedIn()).read('/capacity')
    expect(few).toContain('too few to show')
    expect(few).not.toContain('may have risen')
    const five = await assessedTwice(5)
    five.world.clock.at += year
    expect(await (await five.world.signedIn()).read('/capacity')).toContain('may have risen')
  })

  it('there are none while a year is under way; the coordinator says when it is complete', async () => {
    const { world, made, year: now } = await assessedTwice(6)
    const coordinator = await world.signedIn()
    expect(await coordinator.read('/capacity')).not.toContain('clearly rose')
    const [first] = made
    expect((await coordinator.post(`/capacity/${now}/completion`)).status).toBe(422)
    await coordinator.post(`/capacity/${now}/completion`, { sure: 'yes' })
    expect(await coordinator.read('/capacity')).toContain('clearly rose')
    if (first) await assessed(world, first.partner.id, allAt(1))
    expect(await capacityProgress(world.deps, now)).toMatchObject({ progress: { partners: 6 } })
    expect((await coordinator.post(`/capacity/${now}/completion`, { sure: 'yes' })).status).toBe(
      404,
    )
  })

  it('what stands in them is not corrected any more', async () => {
    const { world, links, year: now } = await assessedTwice(5)
    await (await world.signedIn()).post(`/capacity/${now}/completion`, { sure: 'yes' })
    const [link = ''] = links
    const edit = await (await world.visitor().post(link, { act: 'start' })).text()
    expect(edit).toContain('The figures of that year are made')
    await answeredBy(world.visitor(), link, allAt(1))
    expect(await capacityProgress(world.deps, now)).toMatchObject({
      progress: { domains: expect.arrayContaining([]), space: { up: 5 } },
    })
  })

  it('T66 are hidden where who reads five of six could tell how the sixth moved', async () => {
    const { world, made, year: now } = await assessedTwice(6)
    const known = new Set(made.slice(1).map(({ partner }) => partner.id))
    const read = (await allAssessments(world.db)).filter(({ partner }) => known.has(partner))
    const reader = [world.staff('coordinator').id]
    await atomically(world.db, (tx) => read.flatMap(({ id }) => setCapacityReaders(tx, id, reader)))
    await (await world.signedIn()).post(`/capacity/${now}/completion`, { sure: 'yes' })
    expect(await capacityProgress(world.deps, now)).toMatchObject({
      progress: { space: { state: 'few' } },
    })
    expect(await (await world.signedIn()).read('/capacity')).not.toContain('clearly rose')
  })

  it('T66 what a partner takes back leaves every figure, and is not told by what is left', async () => {
    const { world, links, year: now } = await assessedTwice(7)
    const [early = '', late = ''] = links
    const takeBack = (link: string) =>
      world.visitor().post(link, { act: 'withdraw', withdraw: 'yes', page: 'start' })
    await takeBack(early)
    world.clock.at += 86_400_000
    await (await world.signedIn()).post(`/capacity/${now}/completion`, { sure: 'yes' })
    expect(await capacityProgress(world.deps, now)).toMatchObject({ progress: { partners: 6 } })
    world.clock.at += 86_400_000
    await takeBack(late)
    expect(await capacityProgress(world.deps, now)).toEqual({ year: now, state: 'withdrawn' })
    expect(await (await world.signedIn()).read('/capacity')).not.toContain('clearly rose')
  })

  it('whose turn it is stands first', async () => {
    const world = await officeWorld()
    const [one, other] = await world.withPartners(3)
    if (one) await assessed(world, one.partner.id, allAt(2))
    world.clock.at += 200 * 86_400_000
    if (other) await assessed(world, other.partner.id, allAt(2))
    world.clock.at += 350 * 86_400_000
    const page = await (await world.signedIn()).read('/capacity')
    const order = [...page.matchAll(/<bdi>(Partner \w)<\/bdi>/g)].map(([, name]) => name)
    expect(order).toEqual(['Partner A', 'Partner C', 'Partner B'])
    expect(page).toContain('late since 2 September 2027')
  })
})

describe('the person behind a link', () => {
  it('finds the acts in the copy, and is forgotten with words, drafts, link and mails', async () => {
    const world = await capacityWorld()
    const link = await askedByLink(world)
    const answers = { ...allAt(2), 'LDR-91': 'Written by Aline' }
    await answeredBy(world.visitor(), link, answers)
    const copy = await copyOfContact(world.deps, world.contact, null)
    expect(copy.capacityAssessments).toMatchObject([{ way: 'link', sentOn: '2026-03-02' }])
    expect(copy.mails).toMatchObject([{ kind: 'capacity' }])
    expect(JSON.stringify(copy)).not.toContain('Written by Aline')
    await eraseContact(world.deps, world.contact)
    const one = await theOne(world)
    expect(one.state === 'sent' && one.answers['LDR-1']).toBe('2')
    expect(JSON.stringify(one)).not.toContain('Written by Aline')
    expect((await world.visitor().get(link)).status).toBe(404)
    const rows = world.db.$client.prepare('select to_name, to_address from message').all()
    expect(JSON.stringify(rows)).not.toMatch(/Contact of A|a@partner/)
  })

  it('leaves no draft behind', async () => {
    const world = await capacityWorld()
    await askedByLink(world)
    await eraseContact(world.deps, world.contact)
    expect(await allAssessments(world.db)).toEqual([])
  })

  it('T48 a refused address is marked, and T54 who takes no mail any more gets none', async () => {
    const world = await capacityWorld()
    await (await world.signedIn()).post(world.page, { way: 'link' })
    world.db.$client.prepare('update contact set opted_out = 1').run()
    await expect(linkInMail(world)).rejects.toThrow()
    expect(world.letters).toEqual([])
    const { id } = await theOne(world)
    expect(await capacityReadersOf(world.db, id)).toEqual(new Set())
  })
})
