import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { changeOffice } from '../../db/store/offices.ts'
import { addStage } from '../../db/store/stage-changes.ts'
import type { CycleStage } from '../../src/domain/cycle-stage.ts'
import type { PartnerId } from '../../src/domain/ids.ts'
import { type SheetWorld, sheetWorld } from '../support/sheets.ts'

const intoStage = ({ db }: SheetWorld, partner: PartnerId, stage: CycleStage) =>
  atomically(db, (tx) => [
    addStage(tx, partner, 1, { stage, since: '2026-01-01', reason: '', by: null }),
  ])

const limitedTo = ({ db, office }: SheetWorld, keyPartners: number | null) => {
  const { id, languages: _, ...facts } = office
  return atomically(db, (tx) => [changeOffice(tx, id, { ...facts, keyPartners })])
}

/** The names a list of partners shows. */
const named = (page: string) => page.match(/<bdi>Partner [A-Z]<\/bdi><\/a>.{0,60}<\/th>/g)?.length

describe('the list of partners', () => {
  it('is narrowed by programme and by stage', async () => {
    const world = await sheetWorld()
    const coordinator = await world.signedIn()
    await world.write(world.own.id, 'identity', { programmes: ['women', 'children'] })
    await world.write(world.foreign.id, 'identity', { programmes: ['children'] })
    await intoStage(world, world.foreign.id, 'review-revising')
    const found = async (query: string) => named(await coordinator.read(`/partners?${query}`))
    expect(await found('programme=women')).toBe(1)
    expect(await found('programme=children')).toBe(2)
    expect(await found('stage=review-revising')).toBe(1)
    expect(await found('programme=women&stage=review-revising')).toBeUndefined()
    expect(await found('programme=none-such&stage=no')).toBe(2)
  })

  it('warns when there are more key partners than the office wants', async () => {
    const world = await sheetWorld()
    const coordinator = await world.signedIn()
    for (const { id } of [world.own, world.foreign])
      await world.write(id, 'identity', { key_partner: true })
    expect(await coordinator.read('/partners')).not.toContain('key partners and want')
    await limitedTo(world, 2)
    expect(await coordinator.read('/partners')).not.toContain('key partners and want')
    await limitedTo(world, 1)
    expect(await coordinator.read('/partners')).toContain('You have 2 key partners and want 1')
  })

  it('says first what to see to: to coordination all of it, to a focal point its own', async () => {
    const world = await sheetWorld()
    await world.write(world.own.id, 'agreement', { ends: '2026-03-01' })
    const [coordinator, focalPoint] = [await world.signedIn(), await world.signedIn('focal-point')]
    const all = await coordinator.read('/partners')
    expect(all).toContain('Something about 2 partners needs somebody.')
    expect(all).toContain('The agreement was to end on 1 March 2026, and no exit review was held.')
    expect(all).toContain('Nobody is its focal point.')
    const own = await focalPoint.read('/partners')
    expect(own).toContain('Something about one partner needs somebody.')
    expect(own).not.toContain('Nobody is its focal point.')
    expect(await focalPoint.read('/')).toContain('Something about one partner needs somebody.')
    expect(await focalPoint.read('/partners/to-see-to')).not.toContain('Partner B')
    for (const role of ['finance', 'direction', 'observer'] as const) {
      const visitor = await world.signedIn(role)
      expect(await visitor.read('/')).not.toContain('needs somebody')
      expect((await visitor.get('/partners/to-see-to')).status).toBe(404)
    }
  })
})

describe('partnerships by sector and stage', () => {
  it('are drawn with a dot each, beside their numbers; vendors are not among them', async () => {
    const world = await sheetWorld()
    await world.withPartners(3, { sector: 'research' })
    await world.withPartners(2, { sector: 'private', relationship: 'vendor' })
    await intoStage(world, world.own.id, 'managing-maintaining')
    const page = await (await world.signedIn()).read('/partners/sectors')
    expect(page).toContain('Research is where most of your partnerships are: 3 of 5.')
    expect(page.match(/<circle/g)).toHaveLength(5)
    expect(page).toMatch(/Civil society<\/th>.*?Managing and maintaining">1<svg/)
    expect(page).not.toContain('Private')
  })
})
