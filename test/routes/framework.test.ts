import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { changePartner } from '../../db/store/partners.ts'
import type { Values } from '../../src/domain/records/field.ts'
import type { RegisterId } from '../../src/domain/registers/register-id.ts'
import { keepEntry } from '../../src/flows/keep-entry.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'
import { publicUrl } from '../support/world.ts'

/** An office in November 2026 with two partners. */
async function office() {
  const world = await officeWorld()
  world.clock.at = Date.parse('2026-11-22T08:00:00Z')
  const [one, other] = await world.withPartners(2)
  if (!one || !other) throw new Error('no partners')
  return { world, one: one.partner, other: other.partner }
}

async function write(world: OfficeWorld, register: RegisterId, values: Values) {
  const by = world.staff('coordinator').id
  const kept = await keepEntry(world.deps, register, null, values, { by, on: '2026-11-22' })
  if (kept.kind !== 'kept') throw new Error('not kept')
  return kept.id
}

const practice = {
  title: 'Savings boxes',
  what: 'Each group has its own',
  origin: 'partner-to-office',
  learned_on: '2026-03-01',
}

/** What stands of a sign on a page, as a person reads it. */
function told(html: string, sign: string): string {
  const [, after = ''] = html.split(`/signs/${sign}">`)
  const [block = ''] = after.split('class="sign"')
  return block.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

describe('the performance framework', () => {
  it('L1 says first how many of the eleven are met, and shows the twelfth apart', async () => {
    const { world } = await office()
    const page = await (await world.signedIn()).read('/framework')
    expect(page).toContain('0 of 11 indicators are met.')
    expect(page.indexOf('id="P12"')).toBeGreaterThan(page.indexOf('not one of the strategy’s own'))
    expect(page.match(/class="sign"/g)).toHaveLength(26)
  })

  it('I6 computes a sign from a register and shows the rows it came from', async () => {
    const { world, one } = await office()
    const confirmed = { ...practice, partners: [one.id], confirmed_on: '2026-04-01' }
    const id = await write(world, 'practices', confirmed)
    await write(world, 'practices', { ...practice, title: 'Not yet', partners: [one.id] })
    const page = await (await world.signedIn()).read('/framework/2026')
    expect(told(page, 'P06.a')).toContain('Confirmed practices taken over from partners: 1')
    expect(page).toContain(`href="/registers/practices/${id}"`)
    expect(page).toContain('Savings boxes')
    expect(page).not.toContain('Not yet')
  })

  it('sets targets and years side by side', async () => {
    const { world, one } = await office()
    for (const learned_on of ['2025-03-01', '2026-03-01', '2026-05-01'])
      await write(world, 'practices', {
        ...practice,
        learned_on,
        partners: [one.id],
        confirmed_on: '2026-06-01',
      })
    const person = await world.signedIn()
    const at = '/framework/2026/signs/P06.a'
    expect((await person.post(`${at}/target`, { target: '5' })).status).toBe(303)
    expect((await person.post(`${at}/target`, { target: 'five' })).status).toBe(422)
    const page = await person.read(at)
    expect(told(page, 'P06.a')).toContain('In progress')
    expect(told(page, 'P06.a')).toContain('Target: 5')
    const [, table = ''] = page.split('<caption>')
    expect(table.replace(/<[^>]+>/g, ' ')).toMatch(/2023\s+2024\s+2025\s+2026/)
    expect((await person.post(`${at}/target`, { target: '' })).status).toBe(303)
    expect(told(await person.read(at), 'P06.a')).not.toContain('Target:')
  })

  it('takes a statement with its evidence where there is no figure, and keeps what is typed', async () => {
    const { world } = await office()
    const person = await world.signedIn('reviewer')
    const at = '/framework/2026/signs/P08.b'
    const refused = await person.post(at, { turn: '0', state: '', words: 'Two talks a year' })
    expect(refused.status).toBe(422)
    const form = await refused.text()
    expect(form).toContain('href="#state"')
    expect(form).toContain('Two talks a year')
    expect(
      (await person.post(at, { turn: '0', state: 'met', words: 'Two talks a year' })).status,
    ).toBe(303)
    expect((await upload(person, at, pdf)).status).toBe(303)
    const page = await person.read(at)
    expect(told(page, 'P08.b')).toMatch(/Met.*Two talks a year.*Stated by Réginald Reviewer/)
    expect(page).toContain('talks.pdf')
  })

  it('lets two people never undo each other’s statement', async () => {
    const { world } = await office()
    const [one, other] = [await world.signedIn(), await world.signedIn('reviewer')]
    const at = '/framework/2026/signs/P08.b'
    await one.post(at, { turn: '0', state: 'met', words: 'First' })
    const second = await other.post(at, { turn: '0', state: 'behind', words: 'Second' })
    expect(second.status).toBe(409)
    const page = await second.text()
    expect(page).toContain('Second')
    expect(told(page, 'P08.b')).toContain('First')
  })

  it('L1 a locked report stays as it was, whatever the registers say later', async () => {
    const { world, one } = await office()
    const confirmed = { ...practice, partners: [one.id], confirmed_on: '2026-04-01' }
    await write(world, 'practices', confirmed)
    const person = await world.signedIn('direction')
    const at = '/framework/2026/report'
    await (await world.signedIn()).post(at, { turn: '0', en: 'A year of learning', fr: '' })
    expect(await (await world.signedIn('observer')).read(at)).not.toContain('A year of learning')
    expect((await person.post(`${at}/lock`, { turn: '1' })).status).toBe(422)
    expect((await person.post(`${at}/lock`, { turn: '1', read: 'yes' })).status).toBe(303)
    await write(world, 'practices', confirmed)
    const report = await person.read(at)
    expect(told(report, 'P06.a')).toContain('Confirmed practices taken over from partners: 1')
    expect(report).toContain('Locked on 22 November 2026 by Diane Director')
    expect(told(await person.read('/framework/2026'), 'P06.a')).toContain(
      'Confirmed practices taken over from partners: 1',
    )
    expect(await (await world.signedIn('observer')).read(at)).toContain('A year of learning')
    const coordinator = await world.signedIn()
    expect((await coordinator.post(at, { turn: '2', en: 'Better', fr: '' })).status).toBe(409)
    expect(await person.read(at)).toContain('A year of learning')
    const sign = '/framework/2026/signs/P06.a'
    expect((await coordinator.post(sign, { turn: '0', state: 'met', words: 'x' })).status).toBe(409)
    expect((await coordinator.post(`${sign}/target`, { target: '9' })).status).toBe(409)
    expect((await upload(coordinator, sign, pdf)).status).toBe(404)
  })

  it('shows an observer figures, and nothing of what they came from', async () => {
    const { world, one } = await office()
    await write(world, 'practices', { ...practice, partners: [one.id], confirmed_on: '2026-04-01' })
    await (await world.signedIn()).post('/framework/2026/signs/P06.a', {
      turn: '0',
      state: 'met',
      words: 'x',
    })
    const observer = await world.signedIn('observer')
    const page = await observer.read('/framework')
    expect(told(page, 'P06.a')).toContain('Confirmed practices taken over from partners: 1')
    expect(page).not.toContain('Savings boxes')
    expect(page).not.toContain('/registers/')
    expect((await observer.post('/framework/2026/report', { turn: '0', en: 'x' })).status).toBe(404)
  })

  it('shows a focal point rows of its own partners only', async () => {
    const { world, one, other } = await office()
    const focalPoint = world.staff('focal-point').id
    await atomically(world.db, (tx) => [changePartner(tx, { ...one, focalPoint })])
    const signed = {
      state: 'signed',
      signed_on: '2026-01-01',
      starts: '2026-01-01',
      ends: '',
      checks: [],
    }
    await write(world, 'mous', { ...signed, title: 'Ours', partner: one.id })
    await write(world, 'mous', { ...signed, title: 'Theirs', partner: other.id })
    const page = await (await world.signedIn('focal-point')).read('/framework')
    expect(told(page, 'P01.b')).toContain('principle: 0 of 2')
    expect(page).toContain('Ours')
    expect(page).not.toContain('Theirs')
  })

  it('is taken along as CSV with its codebook, for French spreadsheets too', async () => {
    const { world } = await office()
    const person = await world.signedIn('observer')
    const lines = (await person.read('/framework/2026/signs.csv?variant=fr')).trim().split('\r\n')
    expect(lines).toHaveLength(1 + 4 * 26)
    expect(lines[0]).toContain('year;indicator;sign;state')
    const codebook = await person.read('/framework/codebook.csv')
    expect(codebook).toContain('P12.a')
    expect(codebook).toContain('Pas de données')
  })

  it('knows no year that has not come, and no sign that is not there', async () => {
    const { world } = await office()
    const person = await world.signedIn()
    for (const at of ['2027', '1999', 'x', '2026/signs/P13.a', '2026/signs/P01', '2027/report'])
      expect((await person.get(`/framework/${at}`)).status).toBe(404)
  })
})

const pdf = new File(['%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n'], 'talks.pdf')

async function upload(
  person: Awaited<ReturnType<OfficeWorld['signedIn']>>,
  at: string,
  file: File,
): Promise<Response> {
  const body = new FormData()
  body.set('file', file)
  return await person.ask(`${at}/evidence`, {
    method: 'POST',
    body,
    headers: { origin: publicUrl },
  })
}
