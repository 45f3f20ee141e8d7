import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allPartners } from '../../db/store/partners.ts'
import { browseWorld } from '../support/browse-world.ts'
import { launchBrowser } from '../support/chromium.ts'
import { keptEntry } from '../support/entries.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'
import { publicUrl, type Visitor } from '../support/world.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser({ args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(() => browser.close())

/** Sixty partners with long names in fifteen networks, and the activities of the plan. */
async function fullWorld() {
  const world = await officeWorld()
  await world.withPartners(60)
  const name = "name || ' – Association des femmes rurales de la colline'"
  world.db.$client.exec(`update partner set name = ${name} where rowid % 3 > 0`)
  const ids = (await allPartners(world.db)).map(({ id }) => id)
  for (let place = 0; place < 15; place += 1)
    await keptEntry(world, 'networks', {
      name: `Plateforme nationale pour le droit des femmes à la terre ${place}`,
      theme: 'peace',
      initiator: place % 2 === 0 ? 'office' : 'other',
      led_by: 'other',
      members: ids.filter((_, at) => (at * 7 + place * 5) % 13 < 3),
    })
  const coordinator = await world.signedIn()
  await coordinator.post('/strategy/activities')
  return { ...world, coordinator }
}

async function opened(world: OfficeWorld, visitor: Visitor, path: string, width: number) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled: false,
  })
  await context.addCookies(
    [...visitor.cookies].map(([name, value]) => ({ name, value, url: publicUrl })),
  )
  await browseWorld(context, world)
  const page = await context.newPage()
  await page.goto(publicUrl + path)
  return page
}

describe('the strategy’s drawings in a browser', () => {
  it('8.8 no two names of the map touch as they are really drawn, with sixty partners and fifteen networks', async () => {
    const world = await fullWorld()
    const page = await opened(world, world.coordinator, '/networks', 1280)
    const names = await page.locator('svg[role="img"] text').all()
    const boxes = await Promise.all(names.map((name) => name.boundingBox()))
    expect(boxes).toHaveLength(76)
    const touching = boxes.flatMap((one, place) =>
      boxes.slice(place + 1).filter((other) => one && other && touch(one, other)),
    )
    expect(touching).toEqual([])
    await page.context().close()
  })

  it.each(['/networks', '/strategy/activities', '/strategy', '/strategy/edit'])(
    '%s scrolls nowhere sideways on a narrow telephone, for who writes and who reads',
    async (path) => {
      const world = await fullWorld()
      const readers = path.endsWith('edit') ? [] : [await world.signedIn('finance')]
      for (const visitor of [world.coordinator, ...readers]) {
        const page = await opened(world, visitor, path, 320)
        const html = page.locator('html')
        const wide = await html.evaluate(({ scrollWidth }) => scrollWidth)
        expect([path, wide]).toEqual([path, 320])
        await page.context().close()
      }
    },
  )
})

type Box = { x: number; y: number; width: number; height: number }

/** Boxes of lines have room above and below the letters; that may be shared. */
function touch(one: Box, other: Box): boolean {
  const apart = 2
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y + apart < other.y + other.height &&
    other.y + apart < one.y + one.height
  )
}
