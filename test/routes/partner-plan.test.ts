import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { reportsOf } from '../../db/store/action-reports.ts'
import { actionsOf } from '../../db/store/actions.ts'
import { elect } from '../../db/store/elected.ts'
import { allRounds } from '../../db/store/rounds.ts'
import { strategyToUse } from '../../db/store/strategies.ts'
import { electContact } from '../../src/flows/elect-contact.ts'
import { eraseContact } from '../../src/flows/erase-contact.ts'
import { readPlan } from '../../src/flows/read-plan.ts'
import { signPlan } from '../../src/flows/sign-plan.ts'
import { agreed, type SharedWorld, sharedWorld, withAction } from '../support/planned.ts'
import { moveTo } from '../support/rounds-with-results.ts'

const standingOf = async (world: SharedWorld) => (await readPlan(world.deps, world.id)).standing
const press = (world: SharedWorld, link: string, fields: Record<string, string>) =>
  world.visitor().post(link, { page: 'plan', language: 'en', ...fields })
const electFirst = (world: SharedWorld) =>
  atomically(world.db, (tx) => [elect(tx, world.id, world.first.contact.id)])
const report = (world: SharedWorld, link: string, action: string, status: string, words = 'So') =>
  press(world, link, {
    act: `report-${action}`,
    [`status-${action}`]: status,
    [`words-${action}`]: words,
  })

describe('the joint plan behind a partner’s link', () => {
  it('is read by every partner of the round, in its language, with no grade in it', async () => {
    const world = await sharedWorld()
    expect(await world.visitor().read(world.third.link)).not.toContain('See the joint plan')
    await withAction(world)
    expect(await world.visitor().read(world.third.link)).toContain('See the joint plan')
    const page = await (await press(world, world.third.link, { act: 'plan' })).text()
    expect(page).toContain('<bdi>Pay within 30 days</bdi>')
    expect(page).toContain('Partner B')
    expect(page).toContain('All partners of this year read this plan')
    expect(page).not.toMatch(/median|\/5|name="status-/)
    const french = await press(world, world.third.link, { act: 'language-fr' })
    expect(await french.text()).toContain('Le plan commun 2026')
  })

  it('says what effort an action takes and which direction of the strategy it serves', async () => {
    const world = await sharedWorld()
    const effort = 'Three days of each side, about 200 dollars'
    const action = await withAction(world, { effort, direction: '2' })
    expect(action).toMatchObject({ effort, direction: '2' })
    await withAction(world, { words: 'Without either' })
    const { directions } = await strategyToUse(world.db, '2026-04-01')
    const page = await (await press(world, world.third.link, { act: 'plan' })).text()
    expect(page.split('Effort and cost')).toHaveLength(2)
    expect(page).toContain(`<bdi>${effort}</bdi>`)
    expect(page.split('<dt>Serves</dt>')).toHaveLength(2)
    expect(page).toContain(directions[1]?.title.en)
    const coordinator = await world.signedIn()
    expect(await coordinator.read('/plan.csv')).toContain(effort)
  })

  it('says from which statement an action comes, in words and not by its code', async () => {
    const world = await sharedWorld()
    await withAction(world)
    await withAction(world, { words: 'Ask before deciding', from: 'indicator RES-01' })
    await agreed(world)
    const text = world.deps.surveys.get('scorecard-partner-of-choice')
    const [asked] = text?.sections[0]?.questions ?? []
    if (asked?.code !== 'RES-01') throw new Error('the first statement is RES-01')
    const words = (language: 'en' | 'fr') =>
      (asked.text[language] ?? '').replaceAll('{office}', world.office.name)
    const english = await (await press(world, world.third.link, { act: 'plan' })).text()
    expect(english).toContain(`From a statement: <q><bdi>${words('en')}</bdi></q>`)
    const french = await (await press(world, world.third.link, { act: 'language-fr' })).text()
    expect(french).toContain(`<q><bdi>${words('fr')}</bdi></q>`)
    const years = await (await press(world, world.third.link, { act: 'years' })).text()
    expect(years).toContain(`From a statement: <q><bdi>${words('en')}</bdi></q>`)
  })

  it('is signed by the elected contact and agreed with direction’s signature', async () => {
    const world = await sharedWorld()
    await withAction(world)
    await electFirst(world)
    const page = await (await press(world, world.first.link, { act: 'plan' })).text()
    expect(page).toContain('Sign for the partners')
    const unticked = await press(world, world.first.link, { act: 'sign', turn: '1' })
    expect([unticked.status, await unticked.text()]).toEqual([
      422,
      expect.stringContaining('href="#sure"'),
    ])
    const sign = () => press(world, world.first.link, { act: 'sign', turn: '1', sure: 'yes' })
    expect(await (await sign()).text()).toContain('You have signed this plan.')
    expect((await sign()).status).toBe(200)
    expect((await standingOf(world)).kind).toBe('half-signed')
    const direction = await world.signedIn('direction')
    await direction.post(`/rounds/${world.id}/plan/signature`, { turn: '1', sure: 'yes' })
    expect((await standingOf(world)).kind).toBe('agreed')
    const read = await (await press(world, world.third.link, { act: 'plan' })).text()
    expect(read).toContain('This plan is agreed')
  })

  it('signing and electing somebody else at the same moment leaves one of the two', async () => {
    const world = await sharedWorld()
    await withAction(world)
    const [round] = (await allRounds(world.db)).filter(({ id }) => id === world.id)
    if (!round) throw new Error('there is a round')
    const { first, second } = world
    await electContact(world.deps, round, first.contact.id)
    const { turn } = await readPlan(world.deps, world.id)
    const signer = { side: 'partner', contact: first.contact.id, name: first.contact.name } as const
    for (const order of [0, 1]) {
      const acts = [
        () => signPlan(world.deps, round, signer, turn),
        () => electContact(world.deps, round, second.contact.id),
      ]
      await Promise.all((order === 0 ? acts : acts.toReversed()).map((act) => act()))
      const { standing, elected } = await readPlan(world.deps, world.id)
      expect(standing.partner?.contact ?? elected?.id).toBe(elected?.id)
    }
  })

  it('T15 a contact who is not elected cannot sign, whatever it posts', async () => {
    const world = await sharedWorld()
    await withAction(world)
    await electFirst(world)
    for (const { link } of [world.second, world.third]) {
      const page = await (await press(world, link, { act: 'plan' })).text()
      expect(page).not.toContain('Sign for the partners')
      const tried = await press(world, link, {
        act: 'sign',
        turn: '1',
        sure: 'yes',
        contact: world.first.contact.id,
      })
      expect(tried.status).toBe(422)
    }
    expect((await standingOf(world)).kind).toBe('unsigned')
  })

  it('loses both signatures with a change of an action, and none with a report', async () => {
    const world = await sharedWorld()
    const action = await withAction(world)
    await agreed(world)
    await report(world, world.second.link, action.id, 'under-way')
    expect((await standingOf(world)).kind).toBe('agreed')
    await withAction(world, { words: 'Meet each quarter' })
    expect(await standingOf(world)).toMatchObject({ kind: 'unsigned', voided: true })
    const page = await (await press(world, world.first.link, { act: 'plan' })).text()
    expect(page).toContain('those signatures count no more')
    const stale = await press(world, world.first.link, { act: 'sign', turn: '1', sure: 'yes' })
    expect([stale.status, (await standingOf(world)).kind]).toEqual([409, 'unsigned'])
  })

  it('takes reports of the organisation that owns or supports an action once the plan is agreed', async () => {
    const world = await sharedWorld()
    const action = await withAction(world)
    const early = await report(world, world.second.link, action.id, 'done')
    expect(early.status).toBe(409)
    await agreed(world)
    const kept = await report(world, world.second.link, action.id, 'done', 'All paid in 20 days')
    expect([kept.status, await kept.text()]).toEqual([200, expect.stringContaining('Thank you.')])
    await report(world, world.second.link, action.id, 'done', 'All paid in 20 days')
    expect(await reportsOf(world.db, [action.id])).toMatchObject([
      { place: 1, side: 'partner', status: 'done', contact: world.second.contact.id },
    ])
    expect(await actionsOf(world.db, world.id)).toMatchObject([{ status: 'done', turn: 1 }])
    const others = await (await press(world, world.third.link, { act: 'plan' })).text()
    expect(others).toContain('All paid in 20 days')
    const staff = await (await world.signedIn()).read(`/rounds/${world.id}/plan/${action.id}`)
    expect(staff).toContain('All paid in 20 days')
  })

  it('T15 another partner cannot report on an action that is not its own', async () => {
    const world = await sharedWorld()
    const action = await withAction(world)
    await agreed(world)
    for (const { link } of [world.first, world.third]) {
      const tried = await press(world, link, {
        act: `report-${action.id}`,
        [`status-${action.id}`]: 'done',
        [`words-${action.id}`]: 'Not ours',
        partner: world.second.partner.id,
      })
      expect(tried.status).toBe(422)
    }
    const made = await report(world, world.second.link, world.deps.newId(), 'done')
    expect(made.status).toBe(422)
    expect(await reportsOf(world.db, [action.id])).toEqual([])
  })

  it('a faulty report comes back with all that was typed, about other actions too', async () => {
    const world = await sharedWorld()
    const action = await withAction(world)
    const other = await withAction(world, { words: 'Meet each quarter' })
    await agreed(world)
    const reply = await press(world, world.second.link, {
      act: `report-${action.id}`,
      [`status-${action.id}`]: 'done',
      [`words-${action.id}`]: ' ',
      [`status-${other.id}`]: 'partly',
      [`words-${other.id}`]: 'Two of four',
    })
    const page = await reply.text()
    expect(reply.status).toBe(422)
    expect(page).toContain(`href="#words-${action.id}"`)
    expect(page).toContain('Two of four')
    expect(page.match(/aria-invalid="true"/g)).toHaveLength(1)
    const french = await press(world, world.second.link, {
      act: 'language-fr',
      [`words-${other.id}`]: 'Deux sur quatre',
    })
    expect(await french.text()).toContain('Deux sur quatre')
  })

  it('T2 buttons pressed with nothing filled in sign nothing and report nothing', async () => {
    const world = await sharedWorld()
    const action = await withAction(world)
    await agreed(world)
    await withAction(world, { words: 'Meet each quarter' })
    moveTo(world, world.id, 'published')
    for (const act of ['sign', `report-${action.id}`])
      expect((await press(world, world.first.link, { act, turn: '2' })).status).toBe(422)
    const empty = await press(world, world.second.link, {
      act: `report-${action.id}`,
      [`status-${action.id}`]: '',
      [`words-${action.id}`]: '',
    })
    expect(empty.status).toBe(422)
    expect(await reportsOf(world.db, [action.id])).toEqual([])
    expect((await standingOf(world)).partner).toBeNull()
  })

  it('drops an action only with the yes of the other side', async () => {
    const world = await sharedWorld()
    const action = await withAction(world)
    await agreed(world)
    const finance = await world.signedIn('finance')
    const one = `/rounds/${world.id}/plan/${action.id}`
    await finance.post(`${one}/reports`, { status: 'dropped', words: 'Nobody needs it now' })
    expect(await actionsOf(world.db, world.id)).toMatchObject([{ status: 'planned' }])
    const asked = await (await press(world, world.second.link, { act: 'plan' })).text()
    expect(asked).toContain('The office asks to drop this action')
    expect(asked).toContain('We agree to drop it')
    await report(world, world.second.link, action.id, 'dropped', '')
    expect(await actionsOf(world.db, world.id)).toMatchObject([{ status: 'dropped' }])
    expect((await report(world, world.second.link, action.id, 'done')).status).toBe(409)
    expect((await finance.post(`${one}/reports`, { status: 'done', words: 'x' })).status).toBe(409)
  })

  it('T70 a contact’s copy has what it signed and reported; erased, its words and name are gone and the rest stands', async () => {
    const world = await sharedWorld()
    const action = await withAction(world, { partner: world.first.partner.id })
    await agreed(world)
    await report(world, world.first.link, action.id, 'done', 'Only Aline could know this')
    const copied = await press(world, world.first.link, { act: 'copy' })
    expect(JSON.parse(await copied.text())).toMatchObject({
      signedPlans: [{ signedAs: 'Contact of A' }],
      reportsOnActions: [{ status: 'done', words: 'Only Aline could know this' }],
    })
    await eraseContact(world.deps, world.first.contact)
    const page = await (await press(world, world.third.link, { act: 'plan' })).text()
    expect(page).not.toMatch(/Only Aline|Contact of A/)
    expect(page).toContain('This plan is agreed: Diane Director and — have signed it.')
    expect(await actionsOf(world.db, world.id)).toMatchObject([{ status: 'done' }])
  })

  it('is read and no longer changed once the round is archived', async () => {
    const world = await sharedWorld()
    const action = await withAction(world)
    await agreed(world)
    moveTo(world, world.id, 'archived')
    const page = await (await press(world, world.second.link, { act: 'plan' })).text()
    expect(page).toContain('This year is archived')
    expect(page).not.toContain('name="status-')
    expect((await report(world, world.second.link, action.id, 'done')).status).toBe(409)
    const coordinator = await world.signedIn()
    const plan = `/rounds/${world.id}/plan`
    expect(await coordinator.read(plan)).not.toContain(`${plan}/new`)
    const edit = { words: 'Other', turn: '1' }
    const before = await actionsOf(world.db, world.id)
    await coordinator.post(`${plan}/${action.id}/edit`, edit)
    const removal = await coordinator.post(`${plan}/${action.id}/removal`, { turn: '1' })
    expect(removal.status).toBe(409)
    expect(await actionsOf(world.db, world.id)).toEqual(before)
  })

  it('T1 T5 shows nothing of the plan to whoever opens the link by GET, and is no page of a round that is not shared', async () => {
    const world = await sharedWorld()
    await withAction(world)
    expect(await world.visitor().read(world.second.link)).not.toContain('Pay within 30 days')
    world.db.$client.prepare("update round set state = 'closed', shared_at = null").run()
    const closed = await press(world, world.second.link, { act: 'plan' })
    expect(await closed.text()).not.toContain('Pay within 30 days')
  })
})
