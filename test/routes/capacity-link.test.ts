import { describe, expect, it } from 'vitest'
import { capacityAssessment, capacityReader } from '../../db/schema.ts'
import { allAssessments } from '../../db/store/capacity.ts'
import { removeAssessment } from '../../src/flows/remove-assessment.ts'
import { answeredBy, askedByLink, type CapacityWorld, capacityWorld } from '../support/assessed.ts'
import { allAt } from '../support/capacity-instrument.ts'
import { formWith } from '../support/form.ts'

/** Everything in the file, so that a write of any kind is seen. */
function everything({ db }: CapacityWorld): string {
  return JSON.stringify(
    ['capacity_assessment', 'capacity_link', 'capacity_reader', 'message'].map((table) =>
      db.$client.prepare(`select * from ${table}`).all(),
    ),
  )
}

const button = (html: string, act: string) => html.includes(`data-act="${act}"`)

describe('a partner that assesses itself by its link', () => {
  it('reads first whose it is and who sees what; T1 looking writes nothing', async () => {
    const world = await capacityWorld()
    const link = await askedByLink(world)
    const before = everything(world)
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => world.visitor().get(`${link}?utm_source=mail`)),
    )
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200))
    await world.visitor().ask(link, { method: 'HEAD' })
    const html = await world.visitor().read(link)
    expect(html).toContain('data-page="start"')
    expect(html).toContain('What you answer belongs to <bdi>Partner A</bdi>.')
    expect(html).toContain('reads your levels and your words unless you name the person')
    expect(html).not.toContain('name="LDR-1"')
    expect(everything(world)).toBe(before)
  })

  it('answers, stops, goes on elsewhere, sends and corrects, without script', async () => {
    const world = await capacityWorld()
    const link = await askedByLink(world)
    const phone = world.visitor()
    const begun = await (await phone.post(link, { act: 'start', page: 'start' })).text()
    const { fields } = formWith(begun, 'data-act="send"')
    const saved = await phone.post(link, { ...fields, 'LDR-1': '2', act: 'save' })
    expect(await saved.text()).toContain('Saved. You can close this page')
    const laptop = world.visitor()
    const again = await (await laptop.post(link, { act: 'start', page: 'start' })).text()
    expect(formWith(again, 'data-act="send"').fields['LDR-1']).toBe('2')
    const form = formWith(again, 'data-act="send"').fields
    const answers = allAt(3, { 'LDR-91': 'A training would help' })
    const sent = await laptop.post(link, { ...form, ...answers, act: 'send' })
    const receipt = await sent.text()
    expect([sent.status, button(receipt, 'readers')]).toEqual([200, true])
    expect(receipt).toContain('A training would help')
    expect(receipt).toContain('Established')
    const edit = await (await phone.post(link, { act: 'start', page: 'start' })).text()
    const corrected = formWith(edit, 'data-act="send"').fields
    await phone.post(link, { ...corrected, 'LDR-1': '1', 'LDR-2': '1', act: 'send' })
    const [one] = await allAssessments(world.db)
    expect(one?.state === 'sent' && one.answers['LDR-2']).toBe('1')
  })

  it('T2 every button pressed with nothing filled in sends nothing and takes nothing back', async () => {
    const world = await capacityWorld()
    const link = await askedByLink(world)
    const scanner = world.visitor()
    const missing = await scanner.post(link, { page: 'form', act: 'send', revision: '0' })
    const list = await missing.text()
    expect(missing.status).toBe(422)
    expect(list.match(/aria-invalid="true"/g)).toHaveLength(35)
    expect(list).toContain('href="#LDR-1"')
    expect((await scanner.post(link, { page: 'start', act: 'withdraw' })).status).toBe(422)
    expect((await scanner.post(link, { page: 'start', act: 'readers' })).status).toBe(422)
    expect((await scanner.post(link, { act: 'no such act' })).status).toBe(422)
    const [one] = await allAssessments(world.db)
    expect(one?.state).toBe('begun')
  })

  it('T37 forty presses of send are one assessment', async () => {
    const world = await capacityWorld()
    const link = await askedByLink(world)
    const replies = await Promise.all(
      Array.from({ length: 40 }, () => answeredBy(world.visitor(), link, allAt(2))),
    )
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]))
    expect(await allAssessments(world.db)).toHaveLength(1)
  })

  it('T40 two devices that answer one question differently are told, and nothing is lost', async () => {
    const world = await capacityWorld()
    const link = await askedByLink(world)
    const one = { page: 'form', revision: '0', language: 'en', act: 'save' }
    await world.visitor().post(link, { ...one, 'LDR-1': '2', 'ACC-1': '3' })
    const other = await world.visitor().post(link, { ...one, 'LDR-1': '4', 'EMP-1': '1' })
    const html = await other.text()
    expect(other.status).toBe(409)
    expect(html).toContain('Stored meanwhile:')
    const shown = formWith(html, 'data-act="send"').fields
    expect([shown['LDR-1'], shown['ACC-1'], shown['EMP-1']]).toEqual(['4', '3', '1'])
    await world.visitor().post(link, { ...shown, act: 'save' })
    const [kept] = await allAssessments(world.db)
    expect(kept?.state === 'begun' && kept.draft.fields['LDR-1']?.at(-1)?.value).toBe('4')
  })

  it('is in French for who reads French, and keeps what is typed on the way to English', async () => {
    const world = await capacityWorld({ language: 'fr' })
    const link = await askedByLink(world)
    expect(world.letters.at(-1)?.subject).toContain('Où en est Partner A')
    const visitor = world.visitor()
    const start = await visitor.read(link)
    expect(start).toContain('<html lang="fr">')
    expect(start).toContain('Vos réponses appartiennent à')
    const form = await (await visitor.post(link, { act: 'start', page: 'start' })).text()
    expect(form).toContain('La direction donne un cap')
    expect(form).toContain('Aucun cap écrit, ou seul le fondateur le connaît')
    expect(form).toContain('Mobilisation de fonds')
    const { fields } = formWith(form, 'data-act="send"')
    const english = await visitor.post(link, { ...fields, 'LDR-1': '3', act: 'language-en' })
    const html = await english.text()
    expect(html).toContain('<html lang="en">')
    expect(formWith(html, 'data-act="send"').fields['LDR-1']).toBe('3')
  })

  it('K1-K6 shows the partner its level of every domain, this time and before', async () => {
    const world = await capacityWorld()
    await answeredBy(world.visitor(), await askedByLink(world), allAt(2))
    world.clock.at += 400 * 86_400_000
    const link = await askedByLink(world)
    const sent = await (await answeredBy(world.visitor(), link, allAt(3))).text()
    const domains = [
      'Leadership',
      'Accountability',
      'Empowerment of and support to local groups and social movements',
      'Confidence and respect',
      'Knowledge management',
      'Mobilising funds',
      'Organisational management',
      'Technical management',
      'Financial management',
    ]
    for (const domain of domains)
      expect(sent).toMatch(
        new RegExp(`${domain}<br/?><small>Established</small></th><td>2</td><td>3</td>`),
      )
  })

  it('K7 leaves the network out where it likes: nothing of it is needed, and it has no level', async () => {
    const world = await capacityWorld()
    const link = await askedByLink(world)
    const { 'NET-1': _, 'NET-2': __, 'NET-3': ___, ...others } = allAt(2)
    expect((await answeredBy(world.visitor(), link, others)).status).toBe(422)
    const sent = await answeredBy(world.visitor(), link, { ...others, NET_out: 'yes' })
    expect(sent.status).toBe(200)
    expect(await sent.text()).toMatch(/Partnering and networking<br\/?><small>no level/)
  })

  it('asks nothing that only the office knows', async () => {
    const world = await capacityWorld()
    const link = await askedByLink(world)
    const form = await (await world.visitor().post(link, { act: 'start' })).text()
    expect([form.includes('name="FAC-1"'), form.includes('name="FAC-3"')]).toEqual([true, false])
  })

  it('takes it back at any time: what was said is nowhere, the act stays', async () => {
    const world = await capacityWorld()
    const link = await askedByLink(world)
    const visitor = world.visitor()
    const reader = world.staff('reviewer').id
    await answeredBy(visitor, link, { ...allAt(2), 'LDR-91': 'Our secret', reader })
    world.clock.at += 400 * 86_400_000
    const back = await visitor.post(link, { act: 'withdraw', withdraw: 'yes', page: 'start' })
    expect([back.status, await back.text()]).toEqual([200, expect.stringContaining('taken back')])
    expect(everything(world)).not.toContain('Our secret')
    expect(await world.db.select().from(capacityReader)).toEqual([])
    const [row] = await world.db.select().from(capacityAssessment)
    expect(row).toMatchObject({ state: 'withdrawn', answers: null, draft: null, year: 2026 })
    const later = await visitor.post(link, { act: 'start', page: 'start' })
    expect(await later.text()).toContain('Nothing of what was said is kept')
    const pages = await (await world.signedIn()).read(world.page)
    expect(pages).toContain('taken back by the partner on 6 April 2027')
  })

  it('is not taken back by the office once something is entered', async () => {
    const world = await capacityWorld()
    const link = await askedByLink(world)
    const coordinator = await world.signedIn()
    const [seen] = await allAssessments(world.db)
    if (!seen) throw new Error('there is one assessment')
    const form = { page: 'form', language: 'en', revision: '0', ...allAt(2) }
    expect((await world.visitor().post(link, { ...form, act: 'save' })).status).toBe(200)
    expect(await coordinator.read(world.page)).not.toContain('/removal')
    expect((await coordinator.post(`${world.page}/${seen.id}/removal`)).status).toBe(404)
    expect(await removeAssessment(world.deps, seen)).toEqual({ kind: 'meanwhile' })
    expect((await world.visitor().get(link)).status).toBe(200)
  })

  it('T7 no link can be made from the file, and T6 none stands in a log', async () => {
    const world = await capacityWorld()
    const link = await askedByLink(world)
    const token = link.slice('/c/'.length)
    expect(everything(world)).not.toContain(token)
    expect(world.logged.join()).not.toContain(token)
  })

  it('T3 T4 T5 a wrong link is counted, an old one leads to the newer, punctuation is forgiven', async () => {
    const world = await capacityWorld()
    const link = await askedByLink(world)
    const coordinator = await world.signedIn()
    const visitor = world.visitor()
    expect((await visitor.get(`${link}.`)).status).toBe(200)
    expect((await visitor.get(link.slice(0, -1))).status).toBe(404)
    const [one] = await allAssessments(world.db)
    await coordinator.post(`${world.page}/${one?.id}/link`, { version: '1' })
    expect((await visitor.get(link)).status).toBe(410)
    expect((await coordinator.post(`${world.page}/${one?.id}/link`, { version: '1' })).status).toBe(
      409,
    )
    for (let tries = 0; tries < 30; tries += 1) await visitor.get(`/c/wrong${tries}`)
    expect((await visitor.get('/c/wrong')).status).toBe(429)
  })

  it('T16 names only people who may be named, whatever is posted', async () => {
    const world = await capacityWorld()
    const link = await askedByLink(world)
    const visitor = world.visitor()
    const form = await (await visitor.post(link, { act: 'start' })).text()
    expect(form).toContain('Réginald Reviewer')
    expect(form).not.toContain('Otto Observer')
    const reader = [world.staff('observer').id, world.staff('focal-point').id, 'x']
    const posted = { page: 'form', revision: '0', act: 'save', year: '1999', reader }
    expect((await visitor.post(link, posted)).status).toBe(200)
    expect(await world.db.select().from(capacityReader)).toEqual([])
  })
})
