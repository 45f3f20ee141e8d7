import { describe, expect, it } from 'vitest'
import { staff as staffTable } from '../../db/schema.ts'
import { days, hours, minutes } from '../../src/domain/calendar.ts'
import type { Fields } from '../../src/domain/draft.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { mailTalkRequests } from '../../src/flows/mail-talk-requests.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { submit } from '../support/form.ts'
import { officeWorld } from '../support/office.ts'
import { answered, closing, opened } from '../support/rounds.ts'

const yes = { 'NNP-01': '2', 'NNP-02': '4', 'NNP-20': 'yes' }
const no = { 'NNP-01': '4', 'NNP-02': '4', 'NNP-20': 'no' }

/** A round that asks the principles, closed, with what its partners sent; without anybody in the role if need be. */
async function asked(answers: readonly Fields[], { trusted = true } = {}) {
  const world = await officeWorld()
  const made = await world.withPartners(6)
  const id = await opened(world, { surveys: ['non-negotiable-principles'] })
  await answered(world, id, answers)
  const person = world.staff('person-of-trust')
  if (!trusted)
    world.db.$client.prepare("update staff set role = 'finance' where id = ?").run(person.id)
  await sendDueMail(world.deps)
  world.letters.length = 0
  world.clock.at = closing + minutes(31)
  await closeDueRounds(world.deps)
  await sendDueMail(world.deps)
  const told = () => world.letters.filter(({ subject }) => subject.includes('confidential talk'))
  return Object.assign(world, { made, id, person, told, path: `/rounds/${id}/talks` })
}

describe('a request for a confidential talk', () => {
  it('reaches every person of trust by mail: how many, and nobody’s name', async () => {
    const { told, person, made, path } = await asked([yes, yes, no, no, no])
    expect(told().map(({ to }) => to.address)).toEqual([person.email])
    const [mail] = told()
    expect(mail?.text).toContain('2 contacts of partners ask')
    expect(mail?.text).toContain(path)
    for (const { partner, contact } of made)
      for (const secret of [partner.name, contact.name, contact.email])
        for (const words of [mail?.text, mail?.html, mail?.subject])
          expect(words?.includes(secret)).toBe(false)
    expect(mail?.replyTo).toBeNull()
  })

  it('stands with its name on a page that this role alone may open', async () => {
    const { path, signedIn } = await asked([no, yes, no, no, no])
    const page = await (await signedIn('person-of-trust')).read(path)
    expect(page).toContain('<bdi>Partner B</bdi>')
    expect(page).toContain('mailto:b@partner.test')
    expect(page).not.toContain('Partner A')
    for (const role of [
      'coordinator',
      'reviewer',
      'direction',
      'focal-point',
      'observer',
      'finance',
    ] as const)
      expect((await (await signedIn(role)).get(path)).status).toBe(404)
  })

  it('is found from that person’s home page, and on nobody else’s', async () => {
    const { path, signedIn } = await asked([no, yes, no, no, no])
    expect(await (await signedIn('person-of-trust')).read('/')).toContain(`href="${path}"`)
    expect(await (await signedIn('coordinator')).read('/')).not.toContain('/talks')
  })

  it('is in no page, file or log that the coordinator has', async () => {
    const { id, made, signedIn, db } = await asked([yes, no, no, no, no])
    const coordinator = await signedIn('coordinator')
    const { partner, contact } = made[0] ?? { partner: { id: '' }, contact: { id: '' } }
    const places = [
      '/',
      '/mail',
      '/settings/audit',
      '/settings/audit.csv',
      `/rounds/${id}`,
      ...[
        'ledger',
        'ledger.csv',
        'monitor.csv',
        'results',
        'results.csv',
        'reading',
        'codebook.csv',
      ].map((place) => `/rounds/${id}/${place}`),
      `/partners/${partner.id}`,
      `/partners/${partner.id}/contacts/${contact.id}/copy.json`,
    ]
    const kept = db.$client.prepare("select count(*) from message where kind = 'talk-requests'")
    expect(kept.pluck().get()).toBe(1)
    for (const place of places) {
      const reply = await coordinator.get(place)
      const text = await reply.text()
      expect([place, reply.status]).toEqual([place, 200])
      expect([place, /Prudence|Requests for a|talk-requests|NNP-20/.exec(text)?.[0]]).toEqual([
        place,
        undefined,
      ])
    }
  })

  it('T67 is in no number of mails that wait, where one more would tell who has just asked', async () => {
    const world = await asked([no, no, no, no, no])
    const coordinator = await world.signedIn('coordinator')
    await coordinator.post('/mail/pause')
    const before = await coordinator.read('/mail')
    world.db.$client
      .prepare(`update response set late = '{"NNP-20":"yes"}', late_on = ? where rowid = 5`)
      .run('2026-03-24')
    await mailTalkRequests(world.deps)
    expect(await coordinator.read('/mail')).toBe(before)
    await submit(coordinator, '/mail', 'name="unsent"')
    await sendDueMail(world.deps)
    expect(world.told()).toHaveLength(1)
  })

  it('is told once, and again when one more asks; a draft asks nothing, a late answer does', async () => {
    const world = await asked([yes, no, no, no, no])
    await mailTalkRequests(world.deps)
    await sendDueMail(world.deps)
    expect(world.told()).toHaveLength(1)
    const late = (draft: string, answer: string | null) =>
      world.db.$client
        .prepare('update response set draft = ?, late = ?, late_on = ? where rowid = 5')
        .run(draft, answer, answer && '2026-03-24')
    late('{"revision":1,"fields":{"NNP-20":[{"revision":1,"value":"yes"}]}}', null)
    await mailTalkRequests(world.deps)
    await sendDueMail(world.deps)
    expect(world.told()).toHaveLength(1)
    late('{"revision":0,"fields":{}}', '{"NNP-20":"yes"}')
    await mailTalkRequests(world.deps)
    await sendDueMail(world.deps)
    expect(world.told().map(({ text }) => /(one|2) contacts?/.exec(text)?.[0])).toEqual([
      'one contact',
      '2 contacts',
    ])
  })

  it('that finds nobody waits, and is told once somebody has the role', async () => {
    const world = await asked([yes, no, no, no, no], { trusted: false })
    expect(world.told()).toEqual([])
    const coordinator = await world.signedIn('coordinator')
    const { person } = world
    const fields = { name: person.name, role: 'person-of-trust', language: 'en' }
    await coordinator.post(`/people/${person.id}`, fields)
    await sendDueMail(world.deps)
    expect(world.told().map(({ to }) => to.address)).toEqual([person.email])
  })

  it('is not sent to somebody who has lost the role meanwhile', async () => {
    const world = await asked([no, no, no, no, no])
    world.db.$client
      .prepare(
        `update response set answers = json_set(answers, '$."NNP-20"', 'yes') where rowid = 1`,
      )
      .run()
    await mailTalkRequests(world.deps)
    await world.db.update(staffTable).set({ role: 'finance' })
    await sendDueMail(world.deps)
    expect(world.told()).toEqual([])
  })

  it('of a round of years ago is no news', async () => {
    const world = await asked([yes, no, no, no, no], { trusted: false })
    world.clock.at += days(400)
    world.db.$client
      .prepare("update staff set role = 'person-of-trust' where id = ?")
      .run(world.person.id)
    await mailTalkRequests(world.deps)
    await sendDueMail(world.deps)
    expect(world.told()).toEqual([])
  })
})

describe('low grades of the principles', () => {
  it('are a count, where at least k partners graded', async () => {
    const { path, signedIn } = await asked([yes, yes, no, no, no])
    const page = await (await signedIn('person-of-trust')).read(path)
    expect(page).toContain('2 of 5 partners')
  })

  it('T63 of fewer than k partners there is none', async () => {
    const { path, signedIn } = await asked([yes, no, no, no])
    const page = await (await signedIn('person-of-trust')).read(path)
    expect(page).toContain('too few to show')
    expect(page).not.toMatch(/\d of \d partners/)
  })

  it('nothing is told before the results are there', async () => {
    const world = await officeWorld()
    await world.withPartners(5)
    const id = await opened(world, { surveys: ['non-negotiable-principles'] })
    await answered(world, id, [yes, yes, yes, yes, yes])
    world.clock.at += hours(1)
    await mailTalkRequests(world.deps)
    expect(
      (await (await world.signedIn('person-of-trust')).get(`/rounds/${id}/talks`)).status,
    ).toBe(404)
    await sendDueMail(world.deps)
    expect(world.letters.some(({ subject }) => subject.includes('confidential talk'))).toBe(false)
  })
})
