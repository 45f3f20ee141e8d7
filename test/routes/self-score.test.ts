import { describe, expect, it } from 'vitest'
import { findInvitation } from '../../db/store/invitations.ts'
import { findResults } from '../../db/store/results.ts'
import { selfScoresOf } from '../../db/store/self-scores.ts'
import { answerSheet } from '../../src/domain/answers.ts'
import { minutes } from '../../src/domain/calendar.ts'
import { fieldsOf } from '../../src/domain/draft.ts'
import { closingInstant } from '../../src/domain/round.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { sendResponse } from '../../src/flows/send-response.ts'
import { allGraded, launchedWorld } from '../support/launched.ts'

type World = Awaited<ReturnType<typeof launchedWorld>>

const partId = 'scorecard-partner-of-choice'

async function table(
  world: World,
  role: 'coordinator' | 'direction' | 'focal-point' = 'coordinator',
) {
  const person = await world.signedIn(role)
  const address = `/rounds/${world.roundId}/self-score`
  return {
    parts: () => person.read(address),
    open: () => person.get(`${address}/${partId}`),
    save: (fields: Record<string, string>, revision = 0) =>
      person.post(`${address}/${partId}`, {
        page: 'form',
        revision: `${revision}`,
        act: 'save',
        ...fields,
      }),
  }
}

async function kept(world: World) {
  const [sheet] = await selfScoresOf(world.db, world.roundId)
  return sheet && fieldsOf(sheet.draft)
}

async function closed(world: World) {
  const round = await world.round()
  if (!round) throw new Error('the round is gone')
  world.clock.at = closingInstant(round) + minutes(31)
  await closeDueRounds(world.deps)
}

/** Every partner gives all statements the same grade. */
async function allPartnersGrade(world: World, grade: string) {
  const round = await world.round()
  if (round?.state !== 'open') throw new Error('the round is open')
  for (const { id } of world.invited) {
    const invitation = await findInvitation(world.db, id)
    if (!invitation) throw new Error('an invitation is gone')
    const posted = { revision: 0, fields: allGraded(world.survey, grade) }
    const sheet = answerSheet(world.survey)
    const part = { invitation, round, instrument: world.instrument.id, sheet, posted }
    const sent = await sendResponse(world.deps, part)
    if (sent.kind !== 'received') throw new Error(sent.kind)
  }
}

describe('the office’s own grades', () => {
  it('are given on the statements the partners read, with a reason, and nothing else is asked', async () => {
    const world = await launchedWorld()
    const team = await table(world)
    expect(await team.parts()).toContain('0 of 25 statements graded.')
    const html = await (await team.open()).text()
    for (const field of ['RES-01', 'RES-01_why', 'OVR-01'])
      expect(html).toContain(`name="${field}"`)
    for (const field of ['PRI-01', 'PRO-01_1', 'CNS-01', 'GRP_people'])
      expect(html).not.toContain(`name="${field}"`)
    expect(html).toContain('You grade your own organisation.')
  })

  it('are kept as far as they go, and the page says who saved them', async () => {
    const world = await launchedWorld()
    const team = await table(world, 'direction')
    const saved = await team.save({ 'RES-01': '5', 'RES-01_why': 'We pay on time.' })
    expect([saved.status, saved.headers.get('location')]).toEqual([
      303,
      `/rounds/${world.roundId}/self-score?saved`,
    ])
    expect(await kept(world)).toEqual({ 'RES-01': '5', 'RES-01_why': 'We pay on time.' })
    const parts = await team.parts()
    expect(parts).toContain('1 of 25 statements graded.')
    expect(parts).toContain('<bdi>Diane Director</bdi>')
    expect(await (await team.open()).text()).toMatch(/name="RES-01" value="5" checked/)
  })

  it('of two people at one sheet are both kept, and told where they differ', async () => {
    const world = await launchedWorld()
    const one = await table(world)
    const other = await table(world, 'focal-point')
    await one.save({ 'RES-01': '5', 'RES-02': '4' })
    expect((await other.save({ 'RES-03': '2' })).status).toBe(303)
    expect(await kept(world)).toEqual({ 'RES-01': '5', 'RES-02': '4', 'RES-03': '2' })
    const conflict = await other.save({ 'RES-01': '3', 'RES-04': '1' })
    expect(conflict.status).toBe(409)
    const html = await conflict.text()
    expect(html).toContain('name="pick_RES-01"')
    expect(html).toMatch(/name="RES-01" value="3" checked/)
    expect(await kept(world)).toMatchObject({ 'RES-01': '5', 'RES-04': '1' })
    const revision = Number(/name="revision" value="(\d+)"/.exec(html)?.[1])
    const picked = { 'RES-01': '3', 'mine_RES-01': '3', 'pick_RES-01': 'yours' }
    expect((await other.save(picked, revision)).status).toBe(303)
    expect(await kept(world)).toMatchObject({ 'RES-01': '3' })
  })

  it('T32 that are no grade come back beside their statement, and the others are kept', async () => {
    const world = await launchedWorld()
    const team = await table(world)
    const reply = await team.save({ 'RES-01': '6', 'RES-02': '4' })
    const html = await reply.text()
    expect(reply.status).toBe(422)
    expect(html).toContain('href="#RES-01"')
    expect(html).toMatch(/<fieldset id="RES-01"[^>]*aria-invalid="true"/)
    expect(await kept(world)).toEqual({ 'RES-02': '4' })
  })

  it('T33 to questions nobody asked of the office are refused and nothing is kept', async () => {
    const world = await launchedWorld()
    const team = await table(world)
    const reply = await team.save({ 'PRI-01': 'RES-01', 'RES-02': '4' })
    expect(reply.status).toBe(422)
    expect(await reply.text()).toMatch(/name="RES-02" value="4" checked/)
    expect(await kept(world)).toBeUndefined()
  })

  it('are sealed when the round closes, and stand in its results beside the partners’', async () => {
    const world = await launchedWorld()
    const team = await table(world)
    await team.save({ 'RES-01': '5', 'RES-02': '2', 'RES-03': 'dk' })
    await allPartnersGrade(world, '2')
    await closed(world)
    const next = await table(world)
    const late = await next.save({ 'RES-01': '1' }, 1)
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('This sheet is sealed.')
    expect(await kept(world)).toMatchObject({ 'RES-01': '5' })
    const results = await findResults(world.db, world.roundId)
    const cell = (code: string) => results?.indicators.find((one) => one.code === code)
    expect(cell('RES-01')).toMatchObject({ state: 'shown', self: 5, signal: 'blind-spot' })
    expect(cell('RES-02')).toMatchObject({ self: 2, signal: null })
    expect(cell('RES-03')).toMatchObject({ self: null })
    const read = await (await next.open()).text()
    expect(read).toContain('This sheet is sealed.')
    expect(read).not.toContain('<form')
  })

  it('cannot be changed in the minute between closing and its timer', async () => {
    const world = await launchedWorld()
    const team = await table(world)
    await team.save({ 'RES-01': '5' })
    const round = await world.round()
    if (!round) throw new Error('the round is gone')
    world.clock.at = closingInstant(round) + 1
    const next = await table(world)
    expect((await next.save({ 'RES-01': '1' }, 1)).status).toBe(409)
    expect(await kept(world)).toEqual({ 'RES-01': '5' })
  })

  it('stay apart from a round that is not open yet, and an unknown part is a missing page', async () => {
    const world = await launchedWorld()
    const person = await world.signedIn()
    expect((await person.get(`/rounds/${world.roundId}/self-score/nothing`)).status).toBe(404)
  })

  it('are asked part by part, in French too', async () => {
    const world = await launchedWorld({
      surveys: [partId, 'non-negotiable-principles'],
    })
    const person = await world.signedIn()
    const html = await person.read(`/rounds/${world.roundId}/self-score`)
    expect(html).toContain('0 of 3 statements graded.')
    const french = await person.post('/language', { language: 'fr' })
    expect(french.status).toBeLessThan(400)
    expect(await person.read(`/rounds/${world.roundId}/self-score`)).toContain(
      'Comment nous nous notons',
    )
  })
})
