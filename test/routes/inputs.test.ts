import { describe, expect, it } from 'vitest'
import { inputLinesOf } from '../../db/store/input-lines.ts'
import { minutes } from '../../src/domain/calendar.ts'
import { cancelRound } from '../../src/flows/cancel-round.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { planRound } from '../../src/flows/plan-round.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { shareRound } from '../../src/flows/share-round.ts'
import { officeWorld } from '../support/office.ts'
import { answered, closing, launched, opened, plan } from '../support/rounds.ts'

const promise = {
  agreed: 'Pay within 30 days',
  due: '2026-01-31',
  status: 'done',
  done: 'All but one payment',
  doneOn: '2026-01-20',
}
const open = {
  agreed: 'Share the budget',
  due: '2026-02-28',
  status: 'under-way',
  done: '',
  doneOn: '',
}

async function draftWorld() {
  const world = await officeWorld()
  await world.withPartners(5)
  const id = await planRound(world.deps, plan)
  return { ...world, id, list: `/rounds/${id}/agreed`, coordinator: await world.signedIn() }
}

describe('what was agreed and what was done', () => {
  it('is kept by the coordinator and says first what to do while it is empty', async () => {
    const { coordinator, list, db, id } = await draftWorld()
    expect(await coordinator.read(list)).toContain('Nothing stands here yet.')
    const added = await coordinator.post(list, promise)
    expect([added.status, added.headers.get('location')]).toEqual([303, list])
    const page = await coordinator.read(list)
    expect(page).toContain('<bdi>Pay within 30 days</bdi>')
    expect(page).toContain('31 January 2026')
    const [line] = await inputLinesOf(db, id)
    await coordinator.post(`${list}/${line?.id}`, { ...promise, status: 'partly' })
    expect(await inputLinesOf(db, id)).toMatchObject([{ status: 'partly' }])
    await coordinator.post(`${list}/${line?.id}/removal`)
    expect(await inputLinesOf(db, id)).toEqual([])
  })

  it('T16 a faulty line comes back with everything typed, and another round’s line is missing', async () => {
    const { coordinator, list, db, id, deps } = await draftWorld()
    const reply = await coordinator.post(list, { ...promise, due: '2026-02-30', doneOn: '' })
    const page = await reply.text()
    expect(reply.status).toBe(422)
    for (const field of ['due', 'doneOn']) expect(page).toContain(`href="#${field}"`)
    expect(page).toContain('All but one payment')
    expect(page.match(/aria-invalid="true"/g)).toHaveLength(2)
    await coordinator.post(list, { ...promise, round: 'other', id: 'mine' })
    const [line] = await inputLinesOf(db, id)
    const other = await planRound(deps, { ...plan, year: 2027 })
    const stolen = await coordinator.post(`/rounds/${other}/agreed/${line?.id}`, open)
    expect(stolen.status).toBe(404)
    expect(await inputLinesOf(db, id)).toMatchObject([{ agreed: 'Pay within 30 days' }])
  })

  it('begins from what the last round left undone, once', async () => {
    const world = await draftWorld()
    const { coordinator, list, deps, db, id } = world
    const earlier = await opened(world, { year: 2025 })
    await coordinator.post(`/rounds/${earlier}/agreed`, promise)
    await coordinator.post(`/rounds/${earlier}/agreed`, open)
    expect(await coordinator.read(list)).toContain('Take over 1 line of the last round')
    await coordinator.post(`${list}/copy`)
    await coordinator.post(`${list}/copy`)
    expect(await inputLinesOf(db, id)).toMatchObject([{ agreed: 'Share the budget' }])
    expect(await inputLinesOf(db, earlier)).toHaveLength(2)
    await cancelRound(deps, await openRoundOf(world, earlier))
    expect((await coordinator.post(`/rounds/${earlier}/agreed`, open)).status).toBe(409)
  })

  it('stands where the office grades itself, beside the results, and no longer changes once partners read it', async () => {
    const { coordinator, ...world } = await draftWorld()
    const id = await opened(world)
    const list = `/rounds/${id}/agreed`
    await coordinator.post(list, promise)
    expect(await coordinator.read(`/rounds/${id}/self-score`)).toContain('Pay within 30 days')
    await sendDueMail(world.deps)
    const link = /\/r\/[\w-]{22}/.exec(world.letters[0]?.text ?? '')?.[0] ?? ''
    await answered(world, id, [])
    world.clock.at = closing + minutes(31)
    await closeDueRounds(world.deps)
    await shareRound(world.deps, id)
    const later = await world.signedIn()
    expect(await later.read(`/rounds/${id}/results`)).toContain('Pay within 30 days')
    const partner = await world.visitor().post(link, { act: 'results', language: 'fr' })
    expect(await partner.text()).toContain('Ce qui était convenu et ce qui a été fait')
    const late = await later.post(list, open)
    expect([late.status, await late.text()]).toEqual([
      409,
      expect.stringContaining('does not change any more'),
    ])
    expect(await inputLinesOf(world.db, id)).toHaveLength(1)
  })

  it('T15 is read by those who see rounds and changed by the coordinator alone', async () => {
    const { list, coordinator, signedIn } = await draftWorld()
    await coordinator.post(list, promise)
    const direction = await signedIn('direction')
    const page = await direction.read(list)
    expect(page).toContain('Pay within 30 days')
    expect(page).not.toContain(`action="${list}"`)
    expect((await direction.post(list, open)).status).toBe(404)
    expect((await (await signedIn('observer')).get(list)).status).toBe(404)
  })

  it('T19 shows what looks like markup as text', async () => {
    const { list, coordinator } = await draftWorld()
    await coordinator.post(list, { ...promise, agreed: '<script>alert(1)</script>' })
    expect(await coordinator.read(list)).toContain('&lt;script>alert(1)&lt;/script>')
  })
})

async function openRoundOf(
  world: Parameters<typeof launched>[0],
  id: Parameters<typeof launched>[1],
) {
  const round = await launched(world, id)
  if (round.state !== 'open') throw new Error('the round is open')
  return round
}
