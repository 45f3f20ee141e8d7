import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { auditEntry, contact, partner, staff } from '../../db/schema.ts'
import { days } from '../../src/domain/calendar.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { endOldSessions } from '../../src/flows/end-old-sessions.ts'
import { allGraded, launchedWorld, wholeForm } from '../support/launched.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'

const aline = { name: 'Aline', email: 'aline@amahoro.test', role: 'reviewer', language: 'fr' }
const log = '/settings/audit'

const noted = async ({ db }: OfficeWorld) =>
  (await db.select().from(auditEntry)).map(({ act, actorName, about, aboutName }) => ({
    act,
    actorName,
    about,
    aboutName,
  }))

describe('the audit log', () => {
  it('tells who did what, when, and to whom, and goes on telling when they have left', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    await coordinator.post('/people', aline)
    const id = (await world.db.select().from(staff)).find(({ name }) => name === 'Aline')?.id
    await coordinator.post(`/people/${id}/removal`, { sure: 'yes' })
    expect(await noted(world)).toEqual(
      ['person-added', 'person-removed'].map((act) => ({
        act,
        actorName: 'Cécile Coordinator',
        about: 'staff',
        aboutName: 'Aline',
      })),
    )
    const page = await coordinator.read(log)
    expect(page).toContain('2026-03-02 10:00')
    expect(page).toContain('<td>removed a person</td>')
    expect(page).toContain('<bdi>Aline</bdi>')
  })

  it('keeps an act and its line together: no line, no act', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    world.db.$client.exec('DROP TABLE audit_entry')
    expect((await coordinator.post('/people', aline)).status).toBe(500)
    expect(await world.db.select().from(staff)).toHaveLength(8)
    expect((await coordinator.get('/partners/export.csv')).status).toBe(500)
    world.logged.length = 0
  })

  it('has no line of what was refused, changed nothing, or was only looked at', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    await coordinator.post('/people', { ...aline, role: 'king' })
    await coordinator.post('/people', { ...aline, email: 'reviewer@amahoro.test' })
    await coordinator.post(`/people/${world.staff('coordinator').id}/removal`, { sure: 'yes' })
    await coordinator.post('/account/sessions', { session: 'not-mine' })
    for (const path of ['/', '/people', '/partners', log]) await coordinator.get(path)
    expect(await noted(world)).toEqual([])
  })

  it('has one line for an act of several writes, and none of what others do meanwhile', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    await world.withPartners(1)
    await Promise.all([
      coordinator.post('/settings/languages', { language: 'rn' }),
      atomically(world.db, (tx) => [tx.delete(contact)]),
    ])
    expect((await noted(world)).map(({ act }) => act)).toEqual(['languages-offered'])
  })

  it('knows of signing in and out, of new passwords, and of links that were asked for', async () => {
    const world = await officeWorld()
    const browser = world.visitor()
    const email = 'reviewer@amahoro.test'
    await browser.post('/sign-in', { email, password: 'wrong in any case' })
    await browser.post('/sign-in', { email, password: 'a long enough password' })
    await browser.post('/sign-out')
    await browser.post('/sign-in/forgotten', { email })
    for (let turn = 0; turn < 3; turn += 1) await new Promise((go) => setImmediate(go))
    const name = cast
    expect(await noted(world)).toEqual([
      { act: 'signed-in', actorName: name, about: null, aboutName: null },
      { act: 'signed-out', actorName: name, about: null, aboutName: null },
      { act: 'password-link-asked', actorName: null, about: 'staff', aboutName: name },
    ])
  })

  it('knows of every file that leaves', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    await world.withPartners(1)
    await coordinator.get('/partners/export.csv')
    await coordinator.get('/trends.csv')
    await (await world.signedIn('finance')).get('/partners/export.csv')
    expect((await noted(world)).map(({ act }) => act)).toEqual([
      'partners-exported',
      'trends-exported',
    ])
  })

  it('says that the program closed a round by itself', async () => {
    const world = await launchedWorld({ closes: '2026-03-10T18:00' })
    world.clock.at += days(9)
    await closeDueRounds(world.deps)
    const [first] = await noted(world)
    expect(first).toEqual({ act: 'round-closed', actorName: null, about: 'round', aboutName: null })
    const page = await (await world.signedIn()).read(log)
    expect(page).toContain('the program itself')
    expect(page).toContain('<bdi>How good a partner are we? 2026</bdi>')
  })

  it('never holds what was written, who a contact is, or when a partner answered', async () => {
    const world = await launchedWorld()
    const coordinator = await world.signedIn()
    const [one] = world.invited
    const receipt = await world.visitor().post(world.link, {
      act: 'send',
      ...wholeForm(world.survey, allGraded(world.survey)),
    })
    await coordinator.post(`/partners/${one?.partner.id}/contacts/new`, {
      name: 'Somebody Private',
      email: 'private@partner.test',
      language: 'en',
    })
    await coordinator.post(`/rounds/${world.roundId}/invitations/${one?.id}/paper`)
    expect(await receipt.text()).toContain('data-receipt')
    const rows = await world.db.select().from(auditEntry)
    expect(rows.map(({ act }) => act)).toEqual(['contact-added'])
    expect(JSON.stringify(rows)).not.toMatch(/Private|private@|\/r\//)
  })

  it('is looked through by person and act, page by page', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    await coordinator.post('/people', aline)
    for (const language of Array.from({ length: 101 }, (_, at) => (at % 2 ? [] : ['rn'])))
      await coordinator.post('/settings/languages', { language })
    const rows = (page: string) => page.match(/<time/g)?.length ?? 0
    expect(rows(await coordinator.read(log))).toBe(100)
    expect(rows(await coordinator.read(`${log}?page=2`))).toBe(2)
    expect(rows(await coordinator.read(`${log}?act=person-added`))).toBe(1)
    expect(rows(await coordinator.read(`${log}?who=C%C3%A9cile+Coordinator&page=2`))).toBe(2)
    expect(await coordinator.read(`${log}?who=%2A`)).toContain('class="empty"')
    expect(rows(await coordinator.read(`${log}?act=drop+table&page=-1`))).toBe(100)
  })

  it('is taken along as CSV, with no formula in it', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    await coordinator.post('/people', { ...aline, name: '=cmd()' })
    const csv = await coordinator.read(`${log}.csv`)
    expect(csv.split('\r\n')).toEqual([
      'When,Who,What,About',
      "2026-03-02 10:00,Cécile Coordinator,added a person,'=cmd()",
      '',
    ])
  })

  it('drops lines after three years', async () => {
    const world = await officeWorld()
    await (await world.signedIn()).post('/people', aline)
    world.clock.at += days(3 * 365)
    await endOldSessions(world.deps)
    expect(await noted(world)).toHaveLength(1)
    world.clock.at += 1
    await endOldSessions(world.deps)
    expect(await noted(world)).toEqual([])
  })

  it('is nobody’s but the coordinator’s', async () => {
    const world = await officeWorld()
    for (const role of ['reviewer', 'direction', 'observer'] as const)
      expect((await (await world.signedIn(role)).get(log)).status).toBe(404)
  })

  it('names a partner as it is called today', async () => {
    const world = await officeWorld()
    const coordinator = await world.signedIn()
    const [one] = await world.withPartners(1)
    await coordinator.post(`/partners/${one?.partner.id}/contacts/new`, {
      name: 'X',
      email: 'x@partner.test',
      language: 'en',
    })
    await world.db.update(partner).set({ name: 'Called otherwise' })
    expect(await coordinator.read(log)).toContain('<bdi>Called otherwise</bdi>')
  })
})

const cast = 'Réginald Reviewer'
