import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { actionsOf } from '../../db/store/actions.ts'
import { addCleanedText } from '../../db/store/cleaned-texts.ts'
import type { CleanedText } from '../../src/domain/cleaned-text.ts'
import { noteAtEvent } from '../../src/flows/note-at-event.ts'
import { readPlan } from '../../src/flows/read-plan.ts'
import {
  agreed,
  type SharedWorld,
  sharedWorld,
  typedAction,
  withAction,
} from '../support/planned.ts'
import { launched } from '../support/rounds.ts'
import { saidSince } from '../support/waived.ts'

const pageOf = ({ id }: SharedWorld) => `/rounds/${id}/plan`
const typedFor = (world: SharedWorld) => ({
  ...typedAction,
  staff: world.staff('finance').id,
  partner: world.second.partner.id,
})

describe('the joint plan of a round', () => {
  it('is written by the coordinator and says first what to do while it is empty', async () => {
    const world = await sharedWorld()
    const coordinator = await world.signedIn()
    expect(await coordinator.read(pageOf(world))).toContain('No action stands here yet.')
    const added = await coordinator.post(pageOf(world), typedFor(world))
    expect([added.status, added.headers.get('location')]).toEqual([303, pageOf(world)])
    const page = await coordinator.read(pageOf(world))
    expect(page).toContain('Pay within 30 days')
    expect(page).toContain('From a strength')
    expect(page).toContain('30 June 2026')
    expect(page).toContain('Q2 2026')
    const [action] = await actionsOf(world.db, world.id)
    expect(action).toMatchObject({ ownerSide: 'office', ownerStaff: world.staff('finance').id })
    const one = `${pageOf(world)}/${action?.id}`
    expect(await coordinator.read(`${one}/edit`)).toContain('value="2026-06-30"')
    const turned = { ...typedFor(world), side: 'partner', turn: '1', from: 'indicator RES-01' }
    await coordinator.post(`${one}/edit`, turned)
    expect(await actionsOf(world.db, world.id)).toMatchObject([
      { ownerPartner: world.second.partner.id, fromKind: 'indicator', fromRef: 'RES-01' },
    ])
    await coordinator.post(`${one}/removal`, { turn: '2' })
    expect(await actionsOf(world.db, world.id)).toEqual([])
  })

  it('T16 a faulty action comes back with everything typed, and another round’s action is missing', async () => {
    const world = await sharedWorld()
    const coordinator = await world.signedIn()
    const faulty = { ...typedFor(world), due: '2026-02-30', words: '', sign: 'A sign we see' }
    const reply = await coordinator.post(pageOf(world), faulty)
    const page = await reply.text()
    expect(reply.status).toBe(422)
    for (const field of ['words', 'due']) expect(page).toContain(`href="#${field}"`)
    expect(page).toContain('A sign we see')
    const extra = { ...typedFor(world), status: 'done', round: 'other', turn: '9', id: 'mine' }
    await coordinator.post(pageOf(world), extra)
    const [action] = await actionsOf(world.db, world.id)
    expect(action).toMatchObject({ status: 'planned', turn: 1, round: world.id })
    const other = world.id.replace(/^./, (digit) => (digit === 'f' ? '0' : 'f'))
    const stolen = await coordinator.get(`/rounds/${other}/plan/${action?.id}`)
    expect(stolen.status).toBe(404)
  })

  it('tells the second of two people who change one action at once', async () => {
    const world = await sharedWorld()
    const coordinator = await world.signedIn()
    await coordinator.post(pageOf(world), typedFor(world))
    const [action] = await actionsOf(world.db, world.id)
    const edit = `${pageOf(world)}/${action?.id}/edit`
    await coordinator.post(edit, { ...typedFor(world), words: 'First', turn: '1' })
    const late = await coordinator.post(edit, { ...typedFor(world), words: 'Second', turn: '1' })
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('Second')])
    expect(await actionsOf(world.db, world.id)).toMatchObject([{ words: 'First', turn: 2 }])
  })

  it('can be signed by direction once an action comes from a strength, and pressed twice is signed once', async () => {
    const world = await sharedWorld()
    const coordinator = await world.signedIn()
    const direction = await world.signedIn('direction')
    const sign = (turn: string, sure = 'yes') =>
      direction.post(`${pageOf(world)}/signature`, { turn, sure })
    await coordinator.post(pageOf(world), { ...typedFor(world), from: 'indicator RES-01' })
    expect(await direction.read(pageOf(world))).toContain('at least one action must come from')
    expect((await sign('1')).status).toBe(409)
    await coordinator.post(pageOf(world), typedFor(world))
    const page = await direction.read(pageOf(world))
    expect(page).toContain('name="turn" value="2"')
    expect((await sign('2', '')).status).toBe(422)
    expect((await sign('1')).status).toBe(409)
    expect((await sign('2')).status).toBe(303)
    expect((await sign('2')).status).toBe(303)
    const { standing } = await readPlan(world.deps, world.id)
    expect(standing).toMatchObject({ kind: 'half-signed', office: { name: 'Diane Director' } })
  })

  it('T15 is written, signed and reported on by nobody of another role', async () => {
    const world = await sharedWorld()
    const coordinator = await world.signedIn()
    await coordinator.post(pageOf(world), typedFor(world))
    const [action] = await actionsOf(world.db, world.id)
    const one = `${pageOf(world)}/${action?.id}`
    const doors: [string, Parameters<typeof world.signedIn>[0][]][] = [
      [pageOf(world), ['direction', 'focal-point', 'finance', 'security', 'observer']],
      [`${one}/edit`, ['direction', 'focal-point', 'finance', 'observer']],
      [`${one}/removal`, ['direction', 'finance']],
      [`${pageOf(world)}/signature`, ['coordinator', 'reviewer', 'finance', 'observer']],
      [`${pageOf(world)}/elected`, ['reviewer', 'direction', 'finance']],
      [`${one}/reports`, ['direction', 'security', 'focal-point', 'observer']],
    ]
    const fields = { ...typedFor(world), turn: '1', sure: 'yes', status: 'done' }
    for (const [door, others] of doors)
      for (const role of others)
        expect([
          door,
          role,
          (await (await world.signedIn(role)).post(door, fields)).status,
        ]).toEqual([door, role, 404])
    expect((await (await world.signedIn('observer')).get(pageOf(world))).status).toBe(404)
    expect(await actionsOf(world.db, world.id)).toMatchObject([{ turn: 1, status: 'planned' }])
  })

  it('marks a contact with a link of the round as elected, and no other', async () => {
    const world = await sharedWorld()
    const coordinator = await world.signedIn()
    const mark = (contact: string) => coordinator.post(`${pageOf(world)}/elected`, { contact })
    expect((await mark('')).status).toBe(422)
    const [stranger] = await world.withPartners(1)
    expect((await mark(stranger?.contact.id ?? '')).status).toBe(422)
    expect((await mark(world.first.contact.id)).status).toBe(303)
    const page = await coordinator.read(pageOf(world))
    expect(page).toContain('Contact of A (Partner A) signs for the partners.')
  })

  it('offers drafts of the event and of cleaned answers that may be told, until an action is made of them', async () => {
    const world = await sharedWorld()
    const coordinator = await world.signedIn()
    const [instrument] = (await launched(world, world.id)).instruments
    if (!instrument) throw new Error('the round asks something')
    const readers = { cleanedBy: null, confirmedBy: null }
    const text = (words: string, changes: Partial<CleanedText> = {}): CleanedText => ({
      ...{ id: world.deps.newId(), round: world.id, instrument, question: 'DST-02', turn: 1 },
      ...{ ...readers, words, consent: 'unnamed', decision: 'kept', confirmedOn: '2026-03-25' },
      ...changes,
    })
    const told = text('Publish the criteria')
    const hidden = [
      text('Not confirmed', { confirmedOn: null }),
      text('Only in a summary', { consent: 'summary' }),
      text('Left out', { decision: 'left-out' }),
      text('Another question', { question: 'DIS-01' }),
    ]
    await atomically(world.db, (tx) => [told, ...hidden].map((one) => addCleanedText(tx, one)))
    await noteAtEvent(world.deps, world.id, world.staff('coordinator').id, {
      slide: 'participation',
      kind: 'draft-action',
      words: 'Visit each partner',
    })
    const page = await coordinator.read(pageOf(world))
    for (const words of [told.words, 'Visit each partner']) expect(page).toContain(words)
    for (const { words } of hidden) expect(page).not.toContain(words)
    expect(await (await world.signedIn('direction')).read(pageOf(world))).not.toContain(told.words)
    const form = await coordinator.read(`${pageOf(world)}/new?draft=${told.id}`)
    expect(form).toContain('>Publish the criteria</textarea>')
    expect(form).toContain(`value="proposal ${told.id}" selected`)
    const from = `proposal ${told.id}`
    await coordinator.post(pageOf(world), { ...typedFor(world), words: 'Ours', from })
    const later = await coordinator.read(pageOf(world))
    expect(later).not.toContain(told.words)
    expect(later).toContain('From a proposal of partners.')
  })

  it('publishing needs a plan that both sides signed, or a reason that is kept', async () => {
    const world = await sharedWorld()
    await withAction(world)
    const coordinator = await world.signedIn()
    const publication = `/rounds/${world.id}/publication`
    expect(await coordinator.read(publication)).toContain('The joint plan is not agreed')
    const bare = await coordinator.post(publication, { sure: 'yes', reason: ' ' })
    expect([bare.status, await bare.text()]).toEqual([
      422,
      expect.stringContaining('href="#reason"'),
    ])
    await agreed(world)
    expect(await coordinator.read(publication)).not.toContain('The joint plan is not agreed')
    expect((await coordinator.post(publication, { sure: 'yes' })).status).toBe(303)
    expect(await saidSince(world.db, world.id)).toEqual([])
    const other = await sharedWorld()
    const reason = 'The meeting was put off'
    await (await other.signedIn()).post(`/rounds/${other.id}/publication`, { sure: 'yes', reason })
    expect(await saidSince(other.db, other.id)).toMatchObject([
      { step: 'plan-agreed', state: 'waived', reason, by: other.staff('coordinator').id },
    ])
  })

  it('is a missing thing before partners have the results', async () => {
    const world = await sharedWorld()
    const coordinator = await world.signedIn()
    world.db.$client.prepare("update round set state = 'closed', shared_at = null").run()
    expect((await coordinator.get(pageOf(world))).status).toBe(404)
  })

  it('T19 shows what looks like markup as text', async () => {
    const world = await sharedWorld()
    const coordinator = await world.signedIn()
    const words = '<script>alert(1)</script>'
    await coordinator.post(pageOf(world), { ...typedFor(world), words, sign: words, means: words })
    const [action] = await actionsOf(world.db, world.id)
    for (const path of [pageOf(world), `${pageOf(world)}/${action?.id}`]) {
      const page = await coordinator.read(path)
      expect(page).toContain('&lt;script>alert(1)&lt;/script>')
      expect(page).not.toContain(words)
    }
    await agreed(world)
    const said = { [`status-${action?.id}`]: 'done', [`words-${action?.id}`]: words }
    const reporting = { act: `report-${action?.id}`, page: 'plan', ...said }
    for (const fields of [{ ...reporting, [`status-${action?.id}`]: '' }, reporting]) {
      const page = await (await world.visitor().post(world.second.link, fields)).text()
      expect(page).toContain('&lt;script>alert(1)&lt;/script>')
      expect(page).not.toContain(words)
    }
  })
})
