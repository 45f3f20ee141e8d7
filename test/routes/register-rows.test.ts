import { describe, expect, it } from 'vitest'
import { registerOf } from '../../src/domain/registers/index.ts'
import type { RegisterId } from '../../src/domain/registers/register-id.ts'
import { keptEntry } from '../support/entries.ts'
import { officeWorld } from '../support/office.ts'

async function world() {
  const office = await officeWorld()
  return Object.assign(office, { coordinator: await office.signedIn() })
}

/** The kinds of fields in which a person could be named. */
const kindsOf = (register: RegisterId) => registerOf(register).fields.map(({ kind }) => kind)

describe('what the registers keep for the strategy', () => {
  it('S1b S1 sessions are kept with their day, their kind and whether partners were there, and told apart by it', async () => {
    const office = await world()
    const session = { held_on: '2026-02-03', kind: 'reflection' }
    await keptEntry(office, 'sessions', { ...session, title: 'Among us', with_partners: false })
    await keptEntry(office, 'sessions', { ...session, title: 'Together', with_partners: true })
    const page = await office.coordinator.read('/registers/sessions?with_partners=yes')
    expect(page).toContain('<bdi>Together</bdi>')
    expect(page).not.toContain('<bdi>Among us</bdi>')
  })

  it('S1b L4 of appraisals and personal aims a yearly sum is kept, and no person can be named', async () => {
    const office = await world()
    expect(kindsOf('yearly-figures')).not.toContain('person')
    expect(kindsOf('yearly-figures')).not.toContain('text')
    const figure = { year: '2026', figure: 'partnership-aims', count: '9', of: '8', turn: '0' }
    const at = '/registers/yearly-figures/new'
    expect((await office.coordinator.post(at, figure)).status).toBe(422)
    expect((await office.coordinator.post(at, { ...figure, of: '12' })).status).toBe(303)
    const kept = await office.coordinator.read('/registers/yearly-figures')
    expect(kept).toContain('Staff with a partnership aim in their personal plan')
  })

  it('S5 community initiatives are told apart by who began them, and by whether they look beyond their members', async () => {
    const office = await world()
    await keptEntry(office, 'initiatives', {
      name: 'Savers',
      origin: 'self-created',
      beyond_members: true,
    })
    await keptEntry(office, 'initiatives', { name: 'Peace club', origin: 'by-programme' })
    const page = await office.coordinator.read('/registers/initiatives?origin=self-created')
    expect(page).toContain('<bdi>Savers</bdi>')
    expect(page).not.toContain('<bdi>Peace club</bdi>')
    const beyond = await office.coordinator.read('/registers/initiatives?beyond_members=yes')
    expect(beyond).toContain('<bdi>Savers</bdi>')
    expect(beyond).not.toContain('<bdi>Peace club</bdi>')
  })

  it('TIP8 a body that coordinates is on the list, with who goes there', async () => {
    const office = await world()
    const body = {
      name: 'UN OCHA',
      role: 'Calls everybody who works in the province to one table.',
      reach: 'Gitega office, +257 22 00 00 01',
      meets: 'Tuesdays',
      who: office.staff('coordinator').id,
      turn: '0',
    }
    const kept = await office.coordinator.post('/registers/coordination-bodies/new', body)
    expect(kept.status).toBe(303)
    expect(await office.coordinator.read('/registers/coordination-bodies')).toContain('UN OCHA')
  })
})
