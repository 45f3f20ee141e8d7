import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { loadAssets } from '../../src/http/assets.ts'
import { publicUrl, type World } from './world.ts'

const files = loadAssets(join('dist', 'assets'))

/** A browser in a world of the tests: its clock can be turned, and every state be reached. Scripts are the built ones. */
export async function browseWorld(context: BrowserContext, world: World): Promise<void> {
  Object.assign(world.deps.assets, files)
  await context.route(`${publicUrl}/**`, async (route) => {
    const request = route.request()
    const sent = request.postDataBuffer()
    const reply = await world.app.request(request.url(), {
      method: request.method(),
      headers: await request.allHeaders(),
      ...(sent && { body: new Uint8Array(sent) }),
    })
    const body = Buffer.from(await reply.arrayBuffer())
    const headers = Object.fromEntries(reply.headers)
    // A page that has gone on meanwhile, or was closed, asks for it no more.
    await route.fulfill({ status: reply.status, headers, body }).catch(() => undefined)
  })
}

/** Shows one answer of the app in a browser, at the address it was given for. */
export async function show(page: Page, path: string, reply: Response): Promise<void> {
  const body = await reply.text()
  const headers = Object.fromEntries(reply.headers)
  await page.route(publicUrl + path, (route) =>
    route.fulfill({ status: reply.status, headers, body }),
  )
  await page.goto(publicUrl + path)
  await page.unroute(publicUrl + path)
}
