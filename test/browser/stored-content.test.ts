import type { BrowserContext } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { browseWorld } from '../support/browse-world.ts'
import { openBrowser } from '../support/chromium.ts'
import {
  type PoisonedOffice,
  pagesByRoute,
  pagesOf,
  poisonedOffice,
} from '../support/poisoned-office.ts'
import { publicUrl, type Visitor } from '../support/world.ts'

let context: BrowserContext | undefined
afterAll(async () => await context?.close())

it('T19 T20 two hundred payloads in everything stored raise no dialog and meet no wall on any page', {
  timeout: 600_000,
}, async () => {
  const world = await poisonedOffice()
  context = await openBrowser()
  await browseWorld(context, world)
  const coordinator = await world.signedIn()
  const { cookies } = coordinator
  await context.addCookies([
    { name: 'session', value: cookies.get('session') ?? '', url: publicUrl },
  ])
  await context.addInitScript(() => {
    Object.assign(window, { xss: () => console.error('xss was called') })
  })
  const trouble: string[] = []
  const page = await context.newPage()
  page.on('dialog', async (dialog) => {
    trouble.push(`${page.url()}: a dialog`)
    await dialog.dismiss()
  })
  page.on('console', (message) => {
    // A mail's QR code travels with the mail; on a page there is none to load.
    if (message.text().includes("image 'cid:specimen'")) return
    if (/Content.Security.Policy|xss was called/i.test(message.text()))
      trouble.push(`${page.url()}: ${message.text().slice(0, 200)}`)
  })
  page.on('pageerror', (error) => trouble.push(`${page.url()}: ${error.message.slice(0, 200)}`))
  let seen = 0
  for (const path of await shownOnce(world, coordinator)) {
    const reply = await page.goto(publicUrl + path, { waitUntil: 'load' })
    if (reply?.ok()) seen += 1
  }
  expect(trouble).toEqual([])
  expect(seen).toBeGreaterThan(60)
})

/** How many pages of one route a browser looks at; the test of all routes reads every one. */
const enough = 2

/** The pages a browser can show: of each route the first that open, and everything that is no staff page. */
async function shownOnce(world: PoisonedOffice, coordinator: Visitor): Promise<readonly string[]> {
  const byRoute = [...pagesByRoute(world).values()]
  const staffPages = new Set(byRoute.flat())
  const others = pagesOf(world).filter((path) => !staffPages.has(path))
  const shown: string[] = []
  for (const paths of [...byRoute, ...others.map((path) => [path])])
    shown.push(...(await firstToOpen(paths, coordinator)))
  return shown
}

/** A page of a round in another state leads elsewhere, and a file is saved and not shown. */
async function firstToOpen(paths: readonly string[], coordinator: Visitor) {
  const open: string[] = []
  for (const path of paths) {
    if (open.length === enough) break
    const { status, headers } = await coordinator.get(path)
    if (status === 200 && !headers.has('content-disposition')) open.push(path)
  }
  return open
}
