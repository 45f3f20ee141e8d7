import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { changePartner } from '../../db/store/partners.ts'
import type { Fields } from '../../src/domain/draft.ts'
import { signIn } from '../../src/domain/framework/standing.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import type { Sector } from '../../src/domain/partner.ts'
import { readFramework } from '../../src/flows/read-framework.ts'
import { answeredEveryPart, closedAndComputed, selfScored } from '../support/every-part.ts'
import { networkOf } from '../support/networks.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'
import { opened } from '../support/rounds.ts'
import { moveTo } from '../support/rounds-with-results.ts'

const scorecard = 'scorecard-partner-of-choice'
const principles = 'ghp-principles-of-partnership'

async function sign(world: OfficeWorld, code: string) {
  const [year] = await readFramework(world.deps, [2026], 'en')
  return year && signIn(year.year, code)
}

/** A scorecard of eight partners: the first is a company, the second a research institute. */
async function scored(
  first: Fields,
  second: Fields,
  mode: 'confidential' | 'anonymous' = 'confidential',
) {
  const world = await officeWorld()
  const made = await world.withPartners(8)
  const sectors: readonly Sector[] = ['private', 'research']
  for (const [at, sector] of sectors.entries()) {
    const one = made[at]?.partner
    if (one) await atomically(world.db, (tx) => [changePartner(tx, { ...one, sector })])
  }
  const id = await opened(world, { surveys: [scorecard], mode })
  await selfScored(world, id, { 'OVR-01': '4' })
  await answeredEveryPart(world, id, [first, second, {}, {}, {}, {}, {}, {}])
  await closedAndComputed(world)
  return { world, id }
}

const shares = { 'CNS-02': 'yes' }

describe('what the framework takes from rounds', () => {
  it('I8 P08.b counts partners who share their grades by name, once the results are published', async () => {
    const { world, id } = await scored({ ...shares, all: '5' }, { ...shares, all: '4' })
    expect((await sign(world, 'P08.b'))?.figure).toBeNull()
    moveTo(world, id, 'published')
    expect(await sign(world, 'P08.b')).toMatchObject({
      figure: { kind: 'part', part: 2, of: 2 },
      state: 'met',
    })
  })

  it('I8 P08.b says nothing of a partner that did not agree, nor in an anonymous round', async () => {
    const silent = await scored({ all: '5' }, { ...shares, all: '2' })
    moveTo(silent.world, silent.id, 'published')
    expect((await sign(silent.world, 'P08.b'))?.figure).toEqual({ kind: 'part', part: 0, of: 2 })
    const anonymous = await scored({ all: '5' }, { all: '5' }, 'anonymous')
    moveTo(anonymous.world, anonymous.id, 'published')
    expect((await sign(anonymous.world, 'P08.b'))?.figure).toBeNull()
  })

  it('I8 P08.b names nobody whose answers the office typed in without a yes', async () => {
    const { world, id } = await scored({ 'CNS-02': 'no', all: '5' }, { ...shares, all: '2' })
    world.db.$client
      .prepare(
        `update response set channel = 'paper', entered_on = '2026-03-02' where answers like '%"no"%'`,
      )
      .run()
    moveTo(world, id, 'published')
    expect(await sign(world, 'P08.b')).toMatchObject({ figure: { part: 0, of: 2 }, rows: [] })
  })

  it('T65 takes nothing from results that are not published', async () => {
    const { world, id } = await scored({ all: '5' }, { all: '5' })
    moveTo(world, id, 'shared')
    for (const code of ['P03.a', 'P03.b', 'P08.b'])
      expect((await sign(world, code))?.computed).toBe('no_data')
  })

  it('I9 P09.a judges a network by its members, only one the office did not begin', async () => {
    const graded = async (initiator: string) => {
      const world = await officeWorld()
      const made = await world.withPartners(8)
      const members = made.slice(0, 7).map(({ partner }) => partner.id)
      const network = await networkOf(world, members, {
        initiator,
        initiated_by: initiator === 'partner' ? (members[0] ?? '') : '',
      })
      const id: RoundId = await opened(world, { surveys: [principles], network })
      await answeredEveryPart(
        world,
        id,
        ['4', '5', '4', '4', '2', '3'].map((all) => ({ all })),
      )
      await closedAndComputed(world)
      moveTo(world, id, 'published')
      return (await sign(world, 'P09.a'))?.figure
    }
    expect(await graded('partner')).toEqual({ kind: 'part', part: 1, of: 1 })
    expect(await graded('office')).toBeNull()
  })
})
