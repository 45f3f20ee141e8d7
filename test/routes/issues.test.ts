import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/domain/access.ts'
import { moveIssue } from '../../src/flows/move-issue.ts'
import {
  type IssueWorld,
  onlyIssue,
  posted,
  withIssue,
  worldWithIssues,
} from '../support/issues.ts'

const past = {
  title: 'Between us',
  words: 'It is about him.',
  pastFocalPoint: true,
  level: 2,
} as const
const reading = async (world: IssueWorld, role: Role, path: string) =>
  await (await world.signedIn(role)).read(path)

/** Wherever a focal point could meet an issue of a partner. */
const everywhere = (partner: string) => [
  '/',
  '/issues',
  `/partners/${partner}`,
  '/registers',
  '/registers/issues',
  '/registers/issues/print',
  '/registers/issues/export.csv',
  '/registers/search?q=Between',
]

describe('issues on staff pages', () => {
  it('are raised from the page of a partner, and wait for its focal point', async () => {
    const world = await worldWithIssues()
    const coordinator = await world.signedIn()
    const { id } = world.a.partner
    expect(await coordinator.read(`/partners/${id}`)).toContain(`href="/issues/new?partner=${id}"`)
    const form = await coordinator.read(`/issues/new?partner=${id}`)
    expect(form).toContain(`<option value="${id}" selected>`)
    const issue = /name="issue" value="([^"]+)"/.exec(form)?.[1] ?? ''
    const raise = () =>
      coordinator.post('/issues/new', {
        issue,
        partner: id,
        title: 'No office',
        words: 'It leaks.',
        to: '1',
      })
    expect((await raise()).headers.get('location')).toBe('/issues?raised')
    expect((await raise()).status).toBe(303)
    expect(await posted(world)).toEqual([
      'focal-point@amahoro.test: An issue with Partner A: No office',
    ])
    const focal = await world.signedIn('focal-point')
    expect(await focal.read('/')).toContain('<a href="/issues">One issue waits for you</a>')
    expect(await focal.read('/issues')).toContain('Waiting for you')
    expect(await coordinator.read('/')).not.toContain('href="/issues"')
    const kept = await onlyIssue(world)
    expect(kept).toMatchObject({ raisedBy: 'office', told: false, level: 1, due: '2026-03-16' })
  })

  it('T37 fifty presses at one moment raise one issue', async () => {
    const world = await worldWithIssues()
    const coordinator = await world.signedIn()
    const issue = crypto.randomUUID()
    const form = {
      issue,
      partner: world.a.partner.id,
      title: 'No office',
      words: 'It leaks.',
      to: '1',
    }
    const replies = await Promise.all(
      Array.from({ length: 50 }, () => coordinator.post('/issues/new', form)),
    )
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([303]))
    expect(await posted(world)).toHaveLength(1)
    await coordinator.post('/issues/new', { ...form, words: 'It leaks again.' })
    expect(await posted(world)).toHaveLength(1)
  })

  it('a form with gaps comes back with what was typed, and each gap named', async () => {
    const world = await worldWithIssues()
    const reply = await (await world.signedIn()).post('/issues/new', { title: 'T'.repeat(121) })
    const page = await reply.text()
    expect(reply.status).toBe(422)
    for (const name of ['partner', 'title', 'words', 'to'])
      expect(page).toContain(`href="#${name}"`)
    expect(page).toContain('T'.repeat(121))
    expect(page).toContain('too long by 1 characters')
  })

  it('are noted, passed on early and settled, and their history tells who did it', async () => {
    const world = await worldWithIssues()
    const { id } = await withIssue(world)
    await posted(world)
    const focal = await world.signedIn('focal-point')
    const press = (step: string, turn: number, more: Record<string, string>) =>
      focal.post(`/issues/${id}/${step}`, { turn: `${turn}`, ...more })
    expect((await press('notes', 1, { note: 'Called twice' })).status).toBe(303)
    expect(await posted(world)).toEqual([])
    expect((await press('move', 2, { why: 'Finance has to say' })).status).toBe(303)
    expect(await posted(world)).toEqual([
      'coordinator@amahoro.test: An issue with Partner A is passed on to you: Payments come late',
      'a@partner.test: Who deals with your issue now: Payments come late',
    ])
    expect((await press('settlement', 3, { outcome: 'Not mine' })).status).toBe(404)
    const coordinator = await world.signedIn()
    expect((await coordinator.post(`/issues/${id}/settlement`, { turn: '3' })).status).toBe(422)
    await coordinator.post(`/issues/${id}/settlement`, { turn: '3', outcome: 'Paid on Friday' })
    expect(await posted(world)).toEqual([
      'a@partner.test: What became of an issue: Payments come late',
    ])
    const page = await reading(world, 'direction', `/issues/${id}`)
    for (const words of [
      'Contact of A, 2 March 2026',
      'Fabiola Focal, 2 March 2026',
      'Cécile Coordinator, 2 March 2026',
      'Called twice',
      'Finance has to say',
      'Paid on Friday',
    ])
      expect(page).toContain(words)
    expect(page).not.toContain('<textarea')
  })

  it('two who act at the same moment: the second is told, and keeps its words', async () => {
    const world = await worldWithIssues()
    const { id } = await withIssue(world)
    const coordinator = await world.signedIn()
    await coordinator.post(`/issues/${id}/notes`, { turn: '1', note: 'First' })
    const late = await coordinator.post(`/issues/${id}/settlement`, {
      turn: '1',
      outcome: 'All good',
    })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('All good</textarea>')
    expect((await onlyIssue(world)).state).toBe('open')
  })

  it('of the office are told to the partner only where somebody ticks it', async () => {
    const world = await worldWithIssues()
    const { id } = await withIssue(world, { raisedBy: 'office', told: false })
    await posted(world)
    const coordinator = await world.signedIn()
    const outcome = 'We talked'
    await coordinator.post(`/issues/${id}/settlement`, { turn: '1', outcome })
    expect(await posted(world)).toEqual([])
    const other = await withIssue(world, { raisedBy: 'office', told: false, title: 'Reports' })
    await posted(world)
    await coordinator.post(`/issues/${other.id}/settlement`, { turn: '1', outcome, tells: 'yes' })
    expect(await posted(world)).toEqual(['a@partner.test: What became of an issue: Reports'])
  })

  it('T15 what a partner sent past its focal point is nowhere for that person', async () => {
    const world = await worldWithIssues()
    const registersBefore = await reading(world, 'focal-point', '/registers')
    const issue = await withIssue(world, past)
    expect(await reading(world, 'focal-point', '/registers')).toBe(registersBefore)
    expect(await posted(world)).toEqual([
      'coordinator@amahoro.test: An issue with Partner A: Between us',
    ])
    const focal = await world.signedIn('focal-point')
    const missing = await focal.read('/there-is-no-such-page')
    const silent = async () => {
      for (const path of everywhere(issue.partner))
        expect(await focal.read(path)).not.toMatch(/Between us|waits? for you|With others/)
      const page = await focal.get(`/issues/${issue.id}`)
      expect([page.status, await page.text()]).toEqual([404, missing])
      for (const step of ['notes', 'move', 'settlement']) {
        const tried = await focal.post(`/issues/${issue.id}/${step}`, {
          turn: '1',
          note: 'x',
          outcome: 'x',
        })
        expect([tried.status, await tried.text()]).toEqual([404, missing])
      }
    }
    await silent()
    for (const path of ['/issues', '/registers/issues', '/registers/issues/export.csv'])
      expect(await reading(world, 'coordinator', path)).toContain('Between us')
    await moveIssue(world.deps, await onlyIssue(world), world.staff('coordinator'), '')
    await silent()
    expect(await posted(world)).not.toContainEqual(expect.stringMatching(/^focal/))
    await (await world.signedIn('direction')).post(`/issues/${issue.id}/settlement`, {
      turn: '2',
      outcome: 'Talked',
    })
    expect((await onlyIssue(world)).state).toBe('settled')
    await silent()
  })

  it('T15 R6 direction meets what came to it and what is settled; a focal point its own partners', async () => {
    const world = await worldWithIssues()
    const { id } = await withIssue(world)
    const other = await withIssue(world, { partner: world.c.partner.id, title: 'Of C' })
    const direction = await world.signedIn('direction')
    expect((await direction.get(`/issues/${id}`)).status).toBe(404)
    await moveIssue(
      world.deps,
      { ...(await onlyIssue(world)), ...other },
      world.staff('coordinator'),
      '',
    )
    expect((await direction.get(`/issues/${other.id}`)).status).toBe(200)
    const focal = await world.signedIn('focal-point')
    expect((await focal.get(`/issues/${id}`)).status).toBe(200)
    expect((await focal.get(`/issues/${other.id}`)).status).toBe(404)
    const form = { partner: world.c.partner.id, title: 'Mine', words: 'No', to: '1' }
    expect((await focal.post('/issues/new', form)).status).toBe(422)
    for (const role of ['reviewer', 'finance', 'observer', 'security'] as const)
      expect((await (await world.signedIn(role)).get('/issues')).status).toBe(404)
  })

  it('R6 direction settles what came to it, and nobody below does', async () => {
    const world = await worldWithIssues()
    const { id } = await withIssue(world, { level: 3 })
    const settle = async (role: Role) =>
      (
        await (
          await world.signedIn(role)
        ).post(`/issues/${id}/settlement`, { turn: '1', outcome: 'So' })
      ).status
    expect([await settle('focal-point'), await settle('coordinator')]).toEqual([404, 404])
    expect(await settle('direction')).toBe(303)
  })
})
