import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shareRound } from '../../src/flows/share-round.ts'
import { axeFaults } from '../support/axe.ts'
import { browseWorld } from '../support/browse-world.ts'
import { launchBrowser } from '../support/chromium.ts'
import { closedRound } from '../support/closed-round.ts'
import { publicUrl } from '../support/world.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

/** A shared round, with the coordinator signed in to a browser. */
async function atMeeting(options: Parameters<Browser['newContext']>[0] = {}) {
  const world = await closedRound()
  await shareRound(world.deps, world.id)
  const visitor = await world.signedIn()
  const context = await browser.newContext(options)
  const value = visitor.cookies.get('session') ?? ''
  await context.addCookies([{ name: 'session', value, url: publicUrl }])
  await browseWorld(context, world)
  const page = await context.newPage()
  const open = (path: string) => page.goto(`${publicUrl}${world.path}/meeting${path}`)
  return { ...world, context, page, open }
}

const heading = (page: Page) => page.locator('h2').innerText()

describe('the agenda on the wall', () => {
  it('turns with the arrow keys, and back to the agenda with Escape', async () => {
    const { context, page, open } = await atMeeting({ viewport: { width: 1280, height: 720 } })
    await open('/screen')
    const first = await heading(page)
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/item=2/)
    expect(await heading(page)).not.toBe(first)
    await page.keyboard.press('PageUp')
    await page.waitForURL(/item=1/)
    expect(await heading(page)).toBe(first)
    await page.keyboard.press('Escape')
    await page.waitForURL(/meeting$/)
    await context.close()
  })

  it('T71 turns without script, by its links', async () => {
    const { context, page, open } = await atMeeting({ javaScriptEnabled: false })
    await open('/screen')
    await page.getByRole('link', { name: 'Next' }).click()
    await page.waitForURL(/item=2/)
    await context.close()
  })

  it('can be read from the last row: the statement stands in the largest letters, and nothing is cut', async () => {
    const { context, page, open } = await atMeeting({ viewport: { width: 1280, height: 720 } })
    await open('/screen')
    const size = await page
      .locator('h2')
      .evaluate((one) => parseFloat(getComputedStyle(one).fontSize))
    expect(size).toBeGreaterThanOrEqual(720 * 0.045)
    const cut = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(cut).toBe(false)
    await context.close()
  })
})

describe('T72 the pages of the meeting', () => {
  it('have no faults that axe finds, wide and narrow', async () => {
    const { context, page, open } = await atMeeting({ viewport: { width: 320, height: 640 } })
    for (const path of [
      '',
      '/date',
      '/items/indicator-RES-01',
      '/screen',
      '/minutes',
      '/minutes/sending',
      '/../no-change',
      '/../no-change/RES-01',
      '/../pack',
    ]) {
      await open(path)
      expect([path, await axeFaults(page)]).toEqual([path, []])
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      )
      expect([path, Math.max(0, wide)]).toEqual([path, 0])
    }
    await context.close()
  })
})
