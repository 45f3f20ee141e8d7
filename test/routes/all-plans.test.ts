import { describe, expect, it } from 'vitest'
import type { SharedWorld } from '../support/planned.ts'
import { agreed, sharedWorld, withAction } from '../support/planned.ts'
import { moveTo } from '../support/rounds-with-results.ts'

/** Two actions of one year: one of the office, late in July, and one of a partner for December. */
async function twoActions() {
  const world = await sharedWorld()
  await withAction(world, { side: 'office' })
  await withAction(world, { words: 'Meet each quarter', due: '2026-12-31' })
  await agreed(world)
  return { ...world, at: (day: string) => turnTo(world, day) }
}

async function turnTo(world: SharedWorld, day: string) {
  world.clock.at = Date.parse(`${day}T08:00:00Z`)
  return await world.signedIn('finance')
}

const order = (page: string) =>
  [...page.matchAll(/<bdi>(Pay within 30 days|Meet each quarter)<\/bdi>/g)].map(([, one]) => one)

describe('the actions of all years', () => {
  it('say first what to do while there are none', async () => {
    const world = await sharedWorld()
    const page = await (await world.signedIn()).read('/plan')
    expect(page).toContain('No action has been agreed in any year yet.')
  })

  it('stand with what is overdue on top, whatever they are sorted by', async () => {
    const world = await twoActions()
    const before = await world.at('2026-06-30')
    expect(order(await before.read('/plan'))).toEqual(['Pay within 30 days', 'Meet each quarter'])
    expect(order(await before.read('/plan?sort=words'))[0]).toBe('Meet each quarter')
    expect(await before.read('/plan')).not.toContain('overdue')
    const late = await world.at('2026-07-01')
    const page = await late.read('/plan?sort=words')
    expect(order(page)[0]).toBe('Pay within 30 days')
    expect(page).toContain('One action is overdue.')
    expect(page).toContain('aria-sort="ascending"')
  })

  it('are found by status, owner and year, and an unknown choice falls back', async () => {
    const world = await twoActions()
    const person = await world.at('2026-06-30')
    const found = async (query: string) => order(await person.read(`/plan?${query}`))
    expect(await found(`owner=${world.second.partner.id}`)).toEqual(['Meet each quarter'])
    expect(await found('status=done')).toEqual([])
    expect(await found('year=2025')).toEqual([])
    expect(await found('year=x&status=drop;&sort=name')).toHaveLength(2)
  })

  it('can be taken along as CSV with what was looked for, for French spreadsheets too', async () => {
    const world = await twoActions()
    const person = await world.at('2026-07-01')
    const reply = await person.get(`/plan.csv?owner=${world.staff('finance').id}&variant=fr`)
    const lines = (await reply.text()).trim().split('\r\n')
    expect(reply.headers.get('content-disposition')).toContain('attachment')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain('2026;Pay within 30 days;Firmin Finance (Amahoro International)')
    expect(lines[1]).toContain('2026-06-30;No late payment in June;Planned;overdue')
  })

  it('tell on the home page what is late, and what of it is one’s own', async () => {
    const world = await twoActions()
    expect(await (await world.at('2026-06-30')).read('/')).not.toContain('What was promised')
    const owner = await world.at('2026-07-01')
    const home = await owner.read('/')
    expect(home).toContain('One action of the joint plan is overdue.')
    expect(home).toContain('One is yours to report on.')
    expect(await (await world.signedIn('direction')).read('/')).not.toContain('yours to report')
    expect(await (await world.signedIn('observer')).read('/')).not.toContain('What was promised')
    moveTo(world, world.id, 'archived')
    expect(await owner.read('/')).not.toContain('What was promised')
  })

  it('are reported on by the person they name', async () => {
    const world = await twoActions()
    const owner = await world.at('2026-07-01')
    const page = await owner.read('/plan')
    const [path = ''] = /\/rounds\/[^"]+\/plan\/[^"]+/.exec(page) ?? []
    expect(page).toContain('>yours<')
    const bare = await owner.post(`${path}/reports`, { status: 'done', words: '' })
    expect([bare.status, await bare.text()]).toEqual([
      422,
      expect.stringContaining('href="#words"'),
    ])
    await owner.post(`${path}/reports`, { status: 'partly', words: 'Half were paid in time' })
    expect(await owner.read(path)).toContain('Half were paid in time')
    expect(await owner.read('/plan')).toContain('0 of 1 were done')
  })
})
