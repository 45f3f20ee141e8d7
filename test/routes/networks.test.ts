import { describe, expect, it } from 'vitest'
import type { Values } from '../../src/domain/records/field.ts'
import { keepEntry } from '../../src/flows/keep-entry.ts'
import { planRound } from '../../src/flows/plan-round.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'
import { plan } from '../support/rounds.ts'

async function networkWorld() {
  const world = await officeWorld()
  const partners = (await world.withPartners(5)).map(({ partner }) => partner)
  const ids = partners.map(({ id }) => id)
  return { ...world, ids, coordinator: await world.signedIn() }
}

const network = ({ deps, staff }: OfficeWorld, values: Values) =>
  keepEntry(
    deps,
    'networks',
    null,
    { theme: 'peace', initiator: 'office', led_by: 'office', ...values },
    { by: staff('coordinator').id, on: '2026-03-02' },
  )

describe('the page of networks', () => {
  it('says first what to do, and then who works with whom, drawn and in tables with the same facts', async () => {
    const world = await networkWorld()
    const { coordinator, ids } = world
    expect(await coordinator.read('/networks')).toContain('No network has been written down yet')
    await network(world, { name: 'Hills', members: ids.slice(0, 3) })
    await network(world, { name: 'Law', members: ids.slice(1, 3), theme: 'governance' })
    const page = await coordinator.read('/networks')
    expect(page).toContain('2 networks, in which 3 partners work.')
    expect(page.match(/data-network=/g)).toHaveLength(5)
    const pairs = page.split('<summary>')[1]?.replace(/<[^>]*>/g, ' ') ?? ''
    expect(pairs).toContain('3 pairs of partners share a network.')
    expect(pairs.replace(/\s+/g, ' ')).toContain(
      'Partner B Partner C Hills , Law Partner A Partner B Hills',
    )
    expect(page).not.toContain('Partner D')
  })

  it('I9 S4 counts as begun by others what the office did not begin, by theme', async () => {
    const world = await networkWorld()
    const { coordinator, ids } = world
    await network(world, { name: 'Ours', members: ids })
    expect(await coordinator.read('/networks')).toContain('None has been begun by others')
    await network(world, {
      name: 'Theirs',
      members: ids.slice(0, 2),
      initiator: 'partner',
      initiated_by: ids[4] ?? '',
      led_by: 'partner',
      lead: ids[4] ?? '',
    })
    const other = { members: ids, initiator: 'other', led_by: 'other', theme: 'governance' }
    await network(world, { name: 'Far', ...other })
    const page = await coordinator.read('/networks')
    expect(page).toContain(
      '2 were begun by others than the office, on 2 themes: Governance, Peace.',
    )
    expect(page.match(/l11 11l-11 11l-11 -11z/g)).toHaveLength(3)
    const row = page.split('<bdi>Theirs</bdi></a>')[1]?.split('</tr>')[0] ?? ''
    expect(row.match(/<bdi>Partner E<\/bdi>/g)).toHaveLength(3)
    expect(row).toContain('3 partners')
  })

  it('S4 tells what the office has handed over and when, and takes it off the office’s line from that day on', async () => {
    const world = await networkWorld()
    const { coordinator, ids, clock } = world
    const led = { members: ids, led_by: 'partner', lead: ids[0] ?? '' }
    await network(world, { name: 'Hills', ...led, handed_over_on: '2026-05-01' })
    const before = await coordinator.read('/networks')
    expect(before).not.toContain('handed over by the office')
    expect(drawing(before)).toContain('class="network held"')
    clock.at = Date.parse('2026-05-01T08:00Z')
    const page = await (await world.signedIn()).read('/networks')
    expect(page.replace(/<[^>]*>/g, '')).toContain('handed over by the office: Hills on 1 May 2026')
    expect(drawing(page)).not.toContain('class="network held"')
  })

  it('G3 shows what makes a network difficult, and asks how a conflict of interest is dealt with', async () => {
    const world = await networkWorld()
    const context = ['participation', 'conflict']
    await network(world, { name: 'Hills', members: world.ids, context })
    const page = await world.coordinator.read('/networks')
    expect(page).toContain('Few take part, The lead also gives the money')
    expect(page).toContain('nobody has written down how that is dealt with')
    const conflict_of_interest = 'Another member keeps the accounts'
    const told = await networkWorld()
    await network(told, { name: 'Hills', members: told.ids, context, conflict_of_interest })
    const calm = await told.coordinator.read('/networks')
    expect(calm).toContain(conflict_of_interest)
    expect(calm).not.toContain('nobody has written down')
  })

  it('G2 leads to the rounds in which members graded their network, for who sees rounds', async () => {
    const world = await networkWorld()
    const kept = await network(world, { name: 'Hills', members: world.ids })
    if (kept.kind !== 'kept') throw new Error('nobody else writes here')
    const round = await planRound(world.deps, { ...plan, network: kept.id })
    await planRound(world.deps, { ...plan, year: 2027 })
    const page = await world.coordinator.read('/networks')
    expect(page).toContain(`Graded by its members: <a href="/rounds/${round}">${plan.year}</a></p>`)
    expect(await (await world.signedIn('finance')).read('/networks')).not.toContain('Graded by')
  })

  it('T15 is read by who sees registers, and has its words in French', async () => {
    const world = await networkWorld()
    await network(world, { name: 'Collines', members: world.ids })
    const finance = await world.signedIn('finance')
    await finance.post('/language', { language: 'fr' })
    const page = await finance.read('/networks')
    expect(page).toContain('1 réseau, où travaillent 5 partenaires.')
    expect(page).not.toContain('Ajouter un réseau')
    expect((await (await world.signedIn('observer')).get('/networks')).status).toBe(404)
  })
})

/** The map without the signs that explain it. */
function drawing(page: string): string {
  return page.split('role="img"')[1]?.split('</svg>')[0] ?? ''
}
