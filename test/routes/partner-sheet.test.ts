import { describe, expect, it } from 'vitest'
import { sectionsOf } from '../../db/store/partner-sections.ts'
import { stagesOf } from '../../db/store/stage-changes.ts'
import { type Role, roles } from '../../src/domain/access.ts'
import { sections } from '../../src/domain/partner-sheet/index.ts'
import { type SheetWorld, sheetWorld } from '../support/sheets.ts'

const secret = 'Two of them were threatened in March'

/** What a part of a sheet holds now. */
async function kept({ db, own }: SheetWorld, section: string) {
  return (await sectionsOf(db, own.id)).find((one) => one.section === section)?.values
}

describe('a partner’s sheet', () => {
  it('keeps the aims of both sides, what each brings and who carries which risk', async () => {
    const world = await sheetWorld()
    const coordinator = await world.signedIn()
    const aims = {
      joint: 'Women decide\nLaws are kept',
      office: 'Learn to listen',
      partner: 'Reach two more hills',
      contributions: 'A car; two trainers',
      risks: 'The office carries delays of its bank',
    }
    const reply = await coordinator.post(`/partners/${world.own.id}/sheet/aims`, {
      ...aims,
      turn: '0',
    })
    expect(reply.headers.get('location')).toBe(`/partners/${world.own.id}?saved#aims`)
    const page = await coordinator.read(`/partners/${world.own.id}`)
    for (const words of ['Laws are kept', 'Learn to listen', 'two trainers', 'delays of its bank'])
      expect(page).toContain(words)
  })

  it('shows the people of both sides and the joint aims', async () => {
    const world = await sheetWorld()
    await world.write(world.own.id, 'aims', { joint: 'Women decide' })
    const page = await (await world.signedIn('focal-point')).read(`/partners/${world.own.id}`)
    for (const words of ['Fabiola Focal', 'Contact of A', 'Women decide'])
      expect(page).toContain(words)
  })

  it('takes a partner as contract holder, and an agreement without a budget', async () => {
    const world = await sheetWorld()
    const coordinator = await world.signedIn()
    const agreement = {
      contract_holder: 'partner',
      work_plan: 'Quarterly, together',
      method: 'Theirs',
      starts: '2026-01-01',
      ends: '2027-12-31',
      horizon: '2032-12-31',
      predictability: 'years',
    }
    const at = `/partners/${world.own.id}/sheet/agreement`
    expect((await coordinator.post(at, { ...agreement, turn: '0' })).status).toBe(303)
    expect(await kept(world, 'agreement')).toMatchObject({ ...agreement, budget: '' })
    const page = await coordinator.read(`/partners/${world.own.id}`)
    expect(page).toContain('The partner')
    expect(page).toContain('31 December 2032')
    expect(page).toContain('Several years ahead')
    const early = await coordinator.post(at, { ...agreement, ends: '2025-12-31', turn: '1' })
    expect(early.status).toBe(422)
    expect(await early.text()).toContain('Expected end: this day lies before “Start”')
  })

  it('G3 the person of trust holds no partner’s budget, and no budget holder becomes one', async () => {
    const world = await sheetWorld()
    const coordinator = await world.signedIn()
    const at = `/partners/${world.own.id}/sheet/agreement`
    const [trusted, finance] = [world.staff('person-of-trust'), world.staff('finance')]
    const held = (person: { id: string }) => ({ budget_holder: person.id, turn: '0' })
    expect(await coordinator.read(at)).not.toContain(`value="${trusted.id}"`)
    expect((await coordinator.post(at, held(trusted))).status).toBe(422)
    expect((await coordinator.post(at, held(finance))).status).toBe(303)
    const changed = { ...finance, role: 'person-of-trust' }
    const reply = await coordinator.post(`/people/${finance.id}`, changed)
    expect([reply.status, await reply.text()]).toEqual([
      422,
      expect.stringContaining('holds the budget of a partner'),
    ])
    const now = await coordinator.read(`/people/${finance.id}`)
    expect(now).toMatch(/value="finance"[^>]* selected/)
  })

  it('flags a duty that nobody has', async () => {
    const world = await sheetWorld()
    const coordinator = await world.signedIn()
    const id = world.staff('coordinator').id
    const duties = { managing: id, communication: id, decisions: id }
    await coordinator.post(`/partners/${world.own.id}/sheet/duties`, { ...duties, turn: '0' })
    const page = await coordinator.read(`/partners/${world.own.id}`)
    expect(page).toContain('Nobody has this duty: settling disputes.')
    expect(page).toContain('<strong class="fault">Nobody yet</strong>')
  })

  it('warns of joint emergency response without a liaison, and takes its job description', async () => {
    const world = await sheetWorld()
    const coordinator = await world.signedIn()
    const page = `/partners/${world.own.id}`
    await world.enter('documents', { title: 'Liaison: what the person does' })
    const at = `${page}/sheet/emergency`
    const form = await coordinator.read(at)
    const [, document = ''] = /value="([^"]+)"[^>]*>Liaison: what/.exec(form) ?? []
    await coordinator.post(at, { joint: 'yes', job_description: document, turn: '0' })
    expect(await coordinator.read(page)).toContain('no liaison person is named')
    const liaison = world.staff('direction').id
    await coordinator.post(at, { joint: 'yes', job_description: document, liaison, turn: '1' })
    const named = await coordinator.read(page)
    expect(named).not.toContain('no liaison person is named')
    expect(named).toContain(`<a href="/registers/documents/${document}">`)
  })

  it('holds a table of who decides, does, is consulted and is told', async () => {
    const world = await sheetWorld()
    const coordinator = await world.signedIn()
    await coordinator.post(`/partners/${world.own.id}/sheet/responsibilities`, {
      select_decides: 'Direction of both',
      learn_told: 'Everybody',
      turn: '0',
    })
    const page = await coordinator.read(`/partners/${world.own.id}`)
    expect(page).toMatch(/<th scope="col">Is consulted<\/th>/)
    expect(page).toMatch(/Choosing the partner<\/th><td data-name="Decides"><bdi>Direction of both/)
  })

  it('ticks off the six steps of coordination', async () => {
    const world = await sheetWorld()
    const coordinator = await world.signedIn()
    const at = `/partners/${world.own.id}/sheet/steps`
    expect((await coordinator.read(at)).match(/type="checkbox"/g)).toHaveLength(6)
    await coordinator.post(at, { done: ['select', 'nurture'], turn: '0' })
    expect(await kept(world, 'steps')).toEqual({ done: ['select', 'nurture'], notes: '' })
  })

  it('shows what the registers hold of the partner: memorandums with their checklist, reports, contacts', async () => {
    const world = await sheetWorld()
    const partner = world.own.id
    const checks = ['vision', 'no-exclusivity']
    await world.enter('mous', { partner, title: 'Hills of peace', state: 'signed', checks })
    await world.enter('reports', { partner, period: 'First half', kind: 'financial', rounds: 3 })
    await world.enter('contacts', { partner, about: 'The new bank', held_on: '2026-02-01' })
    await world.enter('mous', { partner: world.foreign.id, title: 'Of another partner' })
    const page = await (await world.signedIn('finance')).read(`/partners/${partner}`)
    for (const words of ['Hills of peace', 'No clause that forbids other partners', 'First half'])
      expect(page).toContain(words)
    expect(page).toContain('The new bank')
    expect(page).not.toContain('Of another partner')
  })

  it('keeps what was typed where somebody else was first', async () => {
    const world = await sheetWorld()
    const coordinator = await world.signedIn()
    await world.write(world.own.id, 'aims', { joint: 'First' })
    const at = `/partners/${world.own.id}/sheet/aims`
    const reply = await coordinator.post(at, { joint: 'Second', turn: '0' })
    expect(reply.status).toBe(409)
    const page = await reply.text()
    expect(page).toContain('Somebody else changed this')
    expect(page).toContain('>Second</textarea>')
    expect(await kept(world, 'aims')).toEqual({ joint: 'First' })
    expect(page).toContain('name="turn" value="1"')
  })
})

describe('who may what of a sheet', () => {
  /** The parts a role can open for writing, of a partner of the focal point. */
  async function writable(world: SheetWorld, role: Role, partner: string) {
    const visitor = await world.signedIn(role)
    const found: string[] = []
    for (const { id } of sections)
      if ((await visitor.get(`/partners/${partner}/sheet/${id}`)).status === 200) found.push(id)
    return found
  }

  it('T15 finance writes the agreement, security the risks, coordination all, and others nothing', async () => {
    const world = await sheetWorld()
    const all = sections.map(({ id }) => id)
    const but = (id: string) => all.filter((one) => one !== id)
    const may = Object.fromEntries(
      await Promise.all(
        roles.map(async (role) => [role, await writable(world, role, world.own.id)] as const),
      ),
    )
    expect(may).toEqual({
      coordinator: all,
      'focal-point': but('security'),
      finance: ['agreement'],
      security: ['security'],
      reviewer: [],
      direction: [],
      observer: [],
      'person-of-trust': [],
    })
    expect(await writable(world, 'focal-point', world.foreign.id)).toEqual([])
    const page = await (await world.signedIn('finance')).read(`/partners/${world.own.id}`)
    expect(page.match(/\/sheet\/[a-z]+/g)).toEqual(['/sheet/agreement'])
  })

  it('T15 nobody but coordination and security meets a trace of the risk note', async () => {
    const world = await sheetWorld()
    const note = { risk_note: secret, safety_contact: 'Odile, 22 00 00 00' }
    const security = await world.signedIn('security')
    const at = `/partners/${world.own.id}/sheet/security`
    expect((await security.post(at, { ...note, turn: '0' })).status).toBe(303)
    for (const role of roles) {
      const visitor = await world.signedIn(role)
      const met = []
      for (const path of [
        `/partners/${world.own.id}`,
        at,
        '/partners',
        '/',
        '/partners/export.csv',
      ])
        if ((await visitor.read(path)).includes(secret)) met.push(path)
      const mayRead = role === 'coordinator' || role === 'security'
      expect([role, met]).toEqual([role, mayRead ? [`/partners/${world.own.id}`, at] : []])
    }
    const page = await (await world.signedIn('direction')).read(`/partners/${world.own.id}`)
    expect(page).not.toContain('Risk note')
    expect(page).not.toContain('Odile')
    const own = await security.read(`/partners/${world.own.id}`)
    expect(own).toContain('<section class="screen-only"><h2 id="security">')
  })

  it('T15 says who took part to coordination and the focal point alone', async () => {
    const world = await sheetWorld()
    for (const role of ['coordinator', 'focal-point'] as const)
      expect(await (await world.signedIn(role)).read(`/partners/${world.own.id}`)).toContain(
        'Rounds it was asked in',
      )
    for (const role of ['finance', 'direction', 'reviewer', 'security'] as const)
      expect(await (await world.signedIn(role)).read(`/partners/${world.own.id}`)).not.toContain(
        'Rounds it was asked in',
      )
  })
})

describe('the stage of a partnership, on its page', () => {
  it('moves with a date and a reason, and its history stays', async () => {
    const world = await sheetWorld()
    const coordinator = await world.signedIn()
    const at = `/partners/${world.own.id}/stage`
    const move = (stage: string, seen: number, reason = '') =>
      coordinator.post(at, { stage, since: '2026-03-01', reason, seen: `${seen}` })
    expect((await move('scoping-building', 0)).status).toBe(303)
    const skipped = await move('review-revising', 1)
    expect(skipped.status).toBe(422)
    expect(await skipped.text()).toContain('<a href="#reason">A stage is skipped here. Say why.')
    expect((await move('review-revising', 1, 'The donor leaves')).status).toBe(303)
    const early = await move('sustaining-outcome', 2)
    expect(early.status).toBe(422)
    expect(await early.text()).toContain('none of its four questions has an answer')
    await world.write(world.own.id, 'review', { works_best: 'Quick answers' })
    expect((await move('sustaining-outcome', 2)).status).toBe(303)
    expect(await stagesOf(world.db, world.own.id)).toHaveLength(3)
    const page = await coordinator.read(`/partners/${world.own.id}`)
    expect(page).toContain('Sustaining the outcome, since 1 March 2026.')
    expect(page).toContain('The donor leaves')
    expect(page).toContain('Cécile Coordinator')
  })

  it('is moved once where two people move it', async () => {
    const world = await sheetWorld()
    const [one, two] = [await world.signedIn(), await world.signedIn('focal-point')]
    const at = `/partners/${world.own.id}/stage`
    const first = { stage: 'scoping-building', since: '2026-03-01', reason: '', seen: '0' }
    const statuses = await Promise.all([one.post(at, first), two.post(at, first)])
    expect(statuses.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await stagesOf(world.db, world.own.id)).toHaveLength(1)
  })
})

describe('erasing a contact', () => {
  it('names the parts of the sheet in which the name was typed', async () => {
    const world = await sheetWorld()
    const { name, id } = world.ownContact
    await world.write(world.own.id, 'security', { safety_contact: `Call ${name}` })
    await world.write(world.own.id, 'aims', { joint: 'Nobody by name' })
    const at = `/partners/${world.own.id}/contacts/${id}/erasure`
    const page = await (await world.signedIn()).read(at)
    expect(page).toContain('The partner’s sheet names this person, too.')
    expect(page).toContain(`<a href="/partners/${world.own.id}#security">Security</a>`)
    expect(page).not.toContain('#aims')
  })
})
