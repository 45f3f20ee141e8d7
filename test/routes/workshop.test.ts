import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../../db/store/evidence.ts'
import { planRound } from '../../src/flows/plan-round.ts'
import { pdf } from '../support/documents.ts'
import { officeWorld } from '../support/office.ts'
import { plan } from '../support/rounds.ts'
import { upload } from '../support/uploads.ts'

async function drafted() {
  const world = await officeWorld()
  const id = await planRound(world.deps, plan)
  const at = `/rounds/${id}/workshop`
  const coordinator = await world.signedIn()
  const add = (file: Uint8Array, by = coordinator) =>
    upload(by, `${at}/evidence`, { field: 'file', name: 'workshop.pdf', file })
  return { ...world, id, at, coordinator, add }
}

describe('the record of a workshop before a round', () => {
  it('is attached to the round, found from its page, and read by who sees rounds', async () => {
    const { id, at, coordinator, add, db, signedIn } = await drafted()
    expect(await coordinator.read(`/rounds/${id}`)).toContain(`href="${at}"`)
    const reply = await add(pdf)
    expect([reply.status, reply.headers.get('location')]).toEqual([303, `${at}#evidence`])
    const [kept] = await evidenceOf(db, { kind: 'round', id })
    expect(kept).toMatchObject({ name: 'workshop.pdf', type: 'application/pdf' })
    const director = await signedIn('direction')
    expect(await director.read(at)).toContain('workshop.pdf')
    const file = await director.get(`${at}/evidence/${kept?.id}`)
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(pdf)
    expect((await add(new TextEncoder().encode('<script>'))).status).toBe(422)
  })

  it('T15 is added by the coordinator alone, under no other round, and not once it is over', async () => {
    const { id, at, add, db, deps, signedIn, coordinator } = await drafted()
    await add(pdf)
    const [kept] = await evidenceOf(db, { kind: 'round', id })
    expect((await add(pdf, await signedIn('direction'))).status).toBe(404)
    expect((await (await signedIn('observer')).get(at)).status).toBe(404)
    const other = await planRound(deps, { ...plan, year: 2027 })
    const elsewhere = `/rounds/${other}/workshop/evidence/${kept?.id}`
    expect((await coordinator.get(elsewhere)).status).toBe(404)
    db.$client
      .prepare(
        "update round set state = 'cancelled', cancelled_at = 1, opened_at = 1, instruments = '[]'",
      )
      .run()
    expect((await add(pdf)).status).toBe(409)
    expect((await coordinator.post(`${at}/evidence/${kept?.id}/removal`)).status).toBe(409)
  })
})
