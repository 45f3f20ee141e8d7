import { describe, expect, it } from 'vitest'
import { settledStepsOf } from '../../db/store/round-steps.ts'
import { openRound } from '../../src/flows/open-round.ts'
import { planRound } from '../../src/flows/plan-round.ts'
import { submit } from '../support/form.ts'
import { officeWorld } from '../support/office.ts'
import { plan } from '../support/rounds.ts'
import { noGroup, saidSince, withoutGroup } from '../support/waived.ts'
import { readByBoth, writtenRound } from '../support/written.ts'

const plain = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('\u00a0', ' ')

describe('before results are shared', () => {
  it('a round in which nobody wrote anything has every step ticked by itself', async () => {
    const { coordinator, id } = await writtenRound([{}, {}, {}, {}, {}])
    const page = plain(await coordinator.read(`/rounds/${id}`))
    expect(page).toContain('Before the results are shared')
    expect(page).not.toContain('○')
    expect((await coordinator.post(`/rounds/${id}/sharing`, { sure: 'yes' })).status).toBe(303)
  })

  it('unread comments are an open step, ticked by itself once two readers are through', async () => {
    const world = await writtenRound([{ 'RES-91': 'words' }, {}, {}, {}, {}])
    const { coordinator, id } = world
    const before = plain(await coordinator.read(`/rounds/${id}`))
    expect(before).toContain('○ open: Two readers have not read everything')
    await readByBoth(world)
    expect(plain(await coordinator.read(`/rounds/${id}`))).toContain(
      '✓ done: Two readers have read',
    )
    expect((await coordinator.post(`/rounds/${id}/sharing`, { sure: 'yes' })).status).toBe(303)
  })

  it('are waived with a reason or not at all; what was typed comes back, and the reason stays', async () => {
    const { coordinator, id, db, staff } = await writtenRound([
      { 'RES-91': 'words' },
      {},
      {},
      {},
      {},
    ])
    const path = `/rounds/${id}/sharing`
    for (const reason of ['', '   ', 'x'.repeat(301)]) {
      const refused = await submit(coordinator, path, 'name="sure"', {
        sure: 'yes',
        'without-comments-cleaned': reason,
      })
      const page = await refused.text()
      expect(refused.status).toBe(422)
      expect(page).toContain('href="#without-comments-cleaned"')
      expect(page.includes(reason.trim())).toBe(true)
    }
    expect(await saidSince(db, id)).toEqual([])
    const reason = 'Both readers fell ill'
    const shared = await submit(coordinator, path, 'name="sure"', {
      sure: 'yes',
      'without-comments-cleaned': reason,
      'without-self-score-sealed': 'a step that is done takes no reason',
    })
    expect(shared.status).toBe(303)
    expect(await saidSince(db, id)).toMatchObject([
      { step: 'comments-cleaned', state: 'waived', reason, by: staff('coordinator').id },
    ])
  })

  it('say to a reviewer where they stand, and to a focal point nothing', async () => {
    const { reviewer, id, signedIn } = await writtenRound([{ 'RES-91': 'words' }, {}, {}, {}, {}])
    expect(await reviewer.read(`/rounds/${id}`)).toContain('Before the results are shared')
    const focal = await signedIn('focal-point')
    expect(await focal.read(`/rounds/${id}`)).not.toContain('Before the results are shared')
  })
})

describe('before a round opens', () => {
  async function draft(surveys: readonly string[], trusted: boolean) {
    const world = await officeWorld()
    await world.withPartners(5)
    if (!trusted)
      world.db.$client.exec("update staff set role = 'finance' where role = 'person-of-trust'")
    const id = await planRound(world.deps, { ...plan, surveys })
    return { ...world, id, path: `/rounds/${id}`, coordinator: await world.signedIn() }
  }
  const principles = ['scorecard-partner-of-choice', 'non-negotiable-principles']
  const unconsulted = 'A first year'
  const opening = { unconsulted, ...noGroup }

  it('one that asks for confidential talks wants somebody who is told, or a reason', async () => {
    const { coordinator, path, db, id } = await draft(principles, false)
    expect(plain(await coordinator.read(path))).toContain('nobody has the role that is told')
    const review = `${path}/review`
    const refused = await submit(coordinator, review, 'name="reviewed"', opening)
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('href="#without-person-of-trust-named"')
    expect(page).toContain('href="/people"')
    expect(page).toContain(`value="${unconsulted}"`)
    const opened = await submit(coordinator, review, 'name="reviewed"', {
      ...opening,
      'without-person-of-trust-named': 'She begins next week',
    })
    expect(opened.status).toBe(303)
    expect(await saidSince(db, id)).toMatchObject([
      { step: 'person-of-trust-named', reason: 'She begins next week' },
    ])
  })

  it('the reason is kept with the opening, or not at all', async () => {
    const { coordinator, path, db, id, deps } = await draft(principles, false)
    expect(await openRound(deps, id, null, null, withoutGroup)).toEqual({ kind: 'steps-open' })
    const changed = await coordinator.post(`${path}/opening`, {
      ...opening,
      reviewed: 'another review',
      'without-person-of-trust-named': 'She begins next week',
    })
    expect(changed.status).toBe(409)
    expect(await settledStepsOf(db, id)).toEqual([])
  })

  it('ticks itself where somebody has the role, or nobody is asked', async () => {
    for (const { coordinator, path } of [
      await draft(principles, true),
      await draft(['scorecard-partner-of-choice'], false),
    ]) {
      expect(plain(await coordinator.read(path))).toContain('✓ done: Whoever asks')
      const opened = await submit(coordinator, `${path}/review`, 'name="reviewed"', opening)
      expect(opened.status).toBe(303)
    }
  })

  it('too few partners are no step that a reason leads around', async () => {
    const { coordinator, path, db, id } = await draft(['scorecard-partner-of-choice'], true)
    db.$client.exec('delete from contact where rowid = (select min(rowid) from contact)')
    expect(plain(await coordinator.read(path))).toContain('○ open: Too few partners')
    const reply = await coordinator.post(`${path}/opening`, {
      ...opening,
      'without-partners-checked': 'It is urgent',
    })
    expect(reply.status).toBe(422)
    expect(await settledStepsOf(db, id)).toEqual([])
  })
})
