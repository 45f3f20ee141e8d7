import { expect, it } from 'vitest'
import { atomically } from '#dialect'
import { addPartner } from '../../db/store/partners.ts'
import { allEntries } from '../../db/store/register-entries.ts'
import { addStaff } from '../../db/store/staff.ts'
import { partnerCast, staffCast } from '../../scripts/demo/cast.ts'
import { keepRegisters } from '../../scripts/demo/keep-registers.ts'
import { registers } from '../../src/domain/registers/index.ts'
import { address, freshWorld } from '../support/world.ts'

it('the made-up office has entries in every register that is written by forms, on any day', async () => {
  for (const day of ['2026-01-01', '2028-02-29', '2031-11-22']) {
    const { deps, db, clock } = await freshWorld()
    clock.at = Date.parse(`${day}T10:00:00Z`)
    await atomically(db, (tx) => [
      ...staffCast.map((person, place) =>
        addStaff(
          tx,
          { ...person, id: deps.newId(), email: address(`p${place}@office.test`) },
          null,
        ),
      ),
      ...partnerCast.map(({ name, sector, relationship, place, language }) =>
        addPartner(tx, {
          id: deps.newId(),
          name,
          sector,
          relationship,
          place,
          language,
          focalPoint: null,
        }),
      ),
    ])
    await keepRegisters(deps, 'Africa/Bujumbura')
    const written = new Set((await allEntries(db)).map(({ register }) => register))
    // The plan of activities has a file of its own; issues are raised on their own pages.
    const elsewhere = ['activities', 'issues']
    expect(registers.filter(({ id }) => !written.has(id) && !elsewhere.includes(id))).toEqual([])
  }
})
