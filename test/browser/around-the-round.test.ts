import type { BrowserContext } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { axeFaults } from '../support/axe.ts'
import { browseWorld } from '../support/browse-world.ts'
import { openBrowser } from '../support/chromium.ts'
import { pagesByRoute, poisonedOffice } from '../support/poisoned-office.ts'
import { publicUrl, type Visitor } from '../support/world.ts'

let context: BrowserContext | undefined
afterAll(async () => await context?.close())

/** What an office keeps around the round; a page of each of these routes is looked at. */
const around =
  /^\/(registers|framework|strategy|networks|issues|capacity|between-rounds|help|partners\/(:id\/(sheet|capacity)|sectors|to-see-to)|settings\/lists|rounds\/:id\/(context|review-group|workshop|meeting\/check))/

it('T72 0 axe violations on the pages around the round', { timeout: 300_000 }, async () => {
  const world = await poisonedOffice()
  context = await openBrowser()
  await browseWorld(context, world)
  const coordinator = await world.signedIn()
  const session = coordinator.cookies.get('session') ?? ''
  await context.addCookies([{ name: 'session', value: session, url: publicUrl }])
  const page = await context.newPage()
  const faults: string[] = []
  let seen = 0
  for (const [route, paths] of pagesByRoute(world)) {
    if (!around.test(route)) continue
    const path = await firstShown(paths, coordinator)
    if (path === undefined) continue
    await page.goto(publicUrl + path, { waitUntil: 'load' })
    seen += 1
    for (const fault of await axeFaults(page)) faults.push(`${route}: ${fault}`)
  }
  expect(faults).toEqual([])
  expect(seen).toBeGreaterThan(35)
})

/** A page that opens and is shown: no file, and none that leads elsewhere. */
async function firstShown(paths: readonly string[], coordinator: Visitor) {
  for (const path of paths) {
    const { status, headers } = await coordinator.get(path)
    const isPage = headers.get('content-type')?.includes('html') === true
    if (status === 200 && isPage && !headers.has('content-disposition')) return path
  }
  return undefined
}
