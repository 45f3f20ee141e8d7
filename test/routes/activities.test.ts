import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { entriesOf, versionsOf } from '../../db/store/register-entries.ts'
import { keepTerms } from '../../db/store/terms.ts'
import { textOf } from '../../src/domain/records/field.ts'
import { shippedTerms } from '../../src/domain/records/terms.ts'
import { draftStrategy } from '../../src/domain/strategy-draft.ts'
import { keepEntry } from '../../src/flows/keep-entry.ts'
import { saveStrategy } from '../../src/flows/save-strategy.ts'
import { submit } from '../support/form.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'
import { confirmImport, upload, wordsOf } from '../support/uploads.ts'

const chart = '/strategy/activities'

async function planWorld(facts: Partial<ReturnType<typeof draftStrategy>> = {}) {
  const world = await officeWorld()
  const strategy = { ...draftStrategy('2013-07-01'), ...facts }
  await saveStrategy(world.deps, world.office, world.staff('coordinator').id, 0, strategy)
  return { ...world, coordinator: await world.signedIn() }
}

async function broughtWorld() {
  const world = await planWorld()
  await world.coordinator.post(chart)
  return world
}

const numbered = async ({ db }: Pick<OfficeWorld, 'db'>, number: string) => {
  const found = (await entriesOf(db, 'activities')).find(
    ({ values }) => textOf(values, 'number') === number,
  )
  if (!found) throw new Error(`${number} is there`)
  return found
}

describe('the activities of the strategy', () => {
  it('1.1-5.3 come in one go: 29 rows, 11 + 4 + 7 + 4 + 3 by direction, each with an owner', async () => {
    const { coordinator, db } = await planWorld()
    expect(await coordinator.read(chart)).toContain('Bring in the 29 activities of the plan')
    expect(await coordinator.read('/strategy')).toContain('Bring in the 29 activities of the plan')
    const brought = await submit(coordinator, '/strategy', 'Bring in')
    expect([brought.status, brought.headers.get('location')]).toEqual([303, chart])
    const entries = await entriesOf(db, 'activities')
    const perDirection = Map.groupBy(entries, ({ values }) => textOf(values, 'direction'))
    expect([1, 2, 3, 4, 5].map((one) => perDirection.get(`${one}`)?.length)).toEqual([
      11, 4, 7, 4, 3,
    ])
    for (const { values } of entries) expect(values.responsible).not.toEqual([])
    const page = await coordinator.read(chart)
    expect(page.match(/<tr id="activity-/g)).toHaveLength(29)
    for (const words of ['11 activities', '4 activities', '7 activities', '3 activities'])
      expect(page).toContain(words)
    expect(page).not.toContain('Bring in')
    expect(page.indexOf('<bdi>1.9</bdi>')).toBeLessThan(page.indexOf('<bdi>1.10</bdi>'))
  })

  it('a quarter can be set and shows in the chart, and can be taken out', async () => {
    const world = await broughtWorld()
    const { coordinator, db, signedIn } = world
    const { id } = await numbered(world, '1.10')
    const set = await coordinator.post(`${chart}/quarters`, { cell: `${id} 2014-Q4 on` })
    expect(set.headers.get('location')).toBe(`${chart}#activity-${id}`)
    await coordinator.post(`${chart}/quarters`, { cell: `${id} 2016-Q4 on` })
    await coordinator.post(`${chart}/quarters`, { cell: `${id} 2016-Q4 on` })
    expect((await numbered(world, '1.10')).values.quarters).toEqual(['2014-Q4', '2016-Q4'])
    expect(await versionsOf(db, id)).toHaveLength(3)
    const row = rowOf(await coordinator.read(chart), id)
    expect(row.match(/aria-pressed="true"/g)).toHaveLength(2)
    expect(row).toContain('aria-label="1.10, Q4 2013/14"')
    const read = rowOf(await (await signedIn('finance')).read(chart), id)
    expect(read.match(/>planned</g)).toHaveLength(2)
    expect(read.match(/>not planned</g)).toHaveLength(7)
    await coordinator.post(`${chart}/quarters`, { cell: `${id} 2014-Q4 off` })
    expect((await numbered(world, '1.10')).values.quarters).toEqual(['2016-Q4'])
  })

  it('leads nobody to a page that is closed to them', async () => {
    const { coordinator, signedIn } = await broughtWorld()
    expect(await coordinator.read(chart)).toContain('href="/rounds">The annual round')
    const read = await (await signedIn('finance')).read(chart)
    expect(read).toContain('The annual round')
    expect(read).not.toContain('href="/rounds"')
  })

  it('has the quarters of the strategy’s dates and of the office’s year, and tells what lies outside', async () => {
    const world = await broughtWorld()
    const { coordinator, deps, office, staff } = world
    const { id } = await numbered(world, '2.1')
    expect(await coordinator.read(chart)).toMatch(/2013\/14[\s\S]*2014\/15[\s\S]*2015\/16/)
    await coordinator.post(`${chart}/quarters`, { cell: `${id} 2014-Q4 on` })
    const moved = { ...draftStrategy('2013-07-01'), starts: '2026-01-01', ends: '2030-12-31' }
    const calendar = { ...moved, yearBegins: 1 }
    await saveStrategy(deps, office, staff('coordinator').id, 1, calendar)
    const page = await coordinator.read(chart)
    expect(page).toContain('>2026</th>')
    expect(rowOf(page, id)).toContain('Also planned in: Q4 2014')
    const outside = await coordinator.post(`${chart}/quarters`, { cell: `${id} 2014-Q3 on` })
    expect(outside.status).toBe(404)
  })

  it('is brought in once, whoever presses, and what the office changed stays', async () => {
    const world = await planWorld()
    const { coordinator, db, signedIn } = world
    const other = await signedIn()
    const replies = await Promise.all([coordinator.post(chart), other.post(chart)])
    expect(replies.map(({ status }) => status)).toEqual([303, 303])
    expect(await entriesOf(db, 'activities')).toHaveLength(29)
    const { id } = await numbered(world, '5.3')
    db.$client.prepare('delete from register_entry where id = ?').run(id)
    expect(await coordinator.read(chart)).toContain('Bring in the activity of the plan')
    await coordinator.post(chart)
    expect(await entriesOf(db, 'activities')).toHaveLength(29)
  })

  it('names by its number what cannot come in, and brings in nothing', async () => {
    const [one, two, three, four] = draftStrategy('2013-07-01').directions
    const directions = [one, two, three, four].filter((direction) => direction !== undefined)
    const { coordinator, db } = await planWorld({ directions })
    const responsibles = shippedTerms.responsibles.filter(({ code }) => code !== 'grants')
    await atomically(db, (tx) => keepTerms(tx, 'responsibles', responsibles))
    const reply = await coordinator.post(chart)
    const page = await reply.text()
    expect(reply.status).toBe(422)
    expect(page).toContain('Activity 1.8: Responsible: please choose from the list')
    expect(page.match(/Activity 5\.\d: Strategic direction/g)).toHaveLength(3)
    expect(await entriesOf(db, 'activities')).toEqual([])
  })

  it('an activity shows what was done for it, and where more of it is recorded', async () => {
    const world = await broughtWorld()
    const { coordinator, deps, staff } = world
    const { id } = await numbered(world, '1.4')
    const session = { title: 'Reading it together', held_on: '2026-02-01', activity: id }
    const by = { by: staff('coordinator').id, on: '2026-03-02' }
    await keepEntry(deps, 'sessions', null, { ...session, kind: 'understanding' }, by)
    const row = rowOf(await coordinator.read(chart), id)
    expect(row).toMatch(/href="\/registers\/sessions\/[^"]+"><bdi>Reading it together/)
    expect(row).toContain('href="/registers/mous"')
    expect(row).toContain('Support:')
    expect(row).toContain('href="/framework#P01">P01.b</a>')
  })

  it('T15 is brought in by the coordinator, planned by who writes registers, read by who sees them', async () => {
    const world = await broughtWorld()
    const { id } = await numbered(world, '1.1')
    const focal = await world.signedIn('focal-point')
    const cell = { cell: `${id} 2015-Q1 on` }
    expect((await focal.post(chart)).status).toBe(404)
    expect((await focal.post(`${chart}/quarters`, cell)).status).toBe(303)
    const finance = await world.signedIn('finance')
    expect(await finance.read(chart)).not.toContain('name="cell"')
    expect((await finance.post(`${chart}/quarters`, cell)).status).toBe(404)
    expect((await (await world.signedIn('observer')).get(chart)).status).toBe(404)
  })

  it.each(['en', 'fr'])(
    '1.10 the file of docs goes through the import, which names a missing owner (%s)',
    async (language) => {
      const { coordinator, db } = await planWorld()
      const sheet = readFileSync(`docs/strategy-activities.${language}.csv`, 'utf8')
      const unowned = sheet.replace(
        /^(1\.10,.*,)(?:Partnership coordinator|Coordination du partenariat)(,,)/m,
        '$1$2',
      )
      expect(unowned).not.toBe(sheet)
      const address = '/registers/activities/import'
      const refused = await upload(coordinator, address, { file: unowned })
      expect([refused.status, wordsOf(await refused.text())]).toEqual([
        422,
        expect.stringMatching(/11\b.*Responsible: please fill this in/),
      ])
      const looked = await upload(coordinator, address, { file: sheet })
      const confirmed = await confirmImport(coordinator, `${address}/confirm`, await looked.text())
      expect(confirmed.status).toBe(303)
      expect(await entriesOf(db, 'activities')).toHaveLength(29)
      expect(await coordinator.read(chart)).not.toContain('Bring in')
    },
  )

  it.each(['en', 'fr'])('comes as a file that stands in docs, too (%s)', async (language) => {
    const { coordinator } = await planWorld()
    await coordinator.post('/language', { language })
    const file = await coordinator.read(`${chart}.csv`)
    await expect(file.replaceAll('\r\n', '\n')).toMatchFileSnapshot(
      `../../docs/strategy-activities.${language}.csv`,
    )
  })
})

function rowOf(page: string, id: string): string {
  return page.split(`<tr id="activity-${id}"`)[1]?.split('</tr>')[0] ?? ''
}
