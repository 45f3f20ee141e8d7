import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browseWorld } from '../support/browse-world.ts'
import { launchBrowser } from '../support/chromium.ts'
import { officeWorld } from '../support/office.ts'
import { publicUrl } from '../support/world.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

/** The sheet of an operational partner, in a browser that runs no script. */
async function onSheet(width: number) {
  const world = await officeWorld()
  const [partner] = await world.withPartners(1)
  const visitor = await world.signedIn()
  const viewport = { width, height: 700 }
  const context = await browser.newContext({ viewport, javaScriptEnabled: false })
  const value = visitor.cookies.get('session') ?? ''
  await context.addCookies([{ name: 'session', value, url: publicUrl }])
  await browseWorld(context, world)
  const page = await context.newPage()
  await page.goto(`${publicUrl}/partners/${partner?.partner.id}`)
  const word = page.locator('.explained button').first()
  const meaning = page.locator('.explained .meaning').first()
  return { context, page, word, meaning }
}

describe('a word with its meaning', () => {
  it('T71 shows it to a mouse that rests on it, and stays while the mouse reads', async () => {
    const { context, word, meaning } = await onSheet(1280)
    expect(await meaning.isVisible()).toBe(false)
    await word.hover()
    expect(await meaning.isVisible()).toBe(true)
    await meaning.hover()
    expect(await meaning.isVisible()).toBe(true)
    await context.close()
  })

  it('T72 opens and closes by keys alone', async () => {
    const { context, page, word, meaning } = await onSheet(1280)
    await word.focus()
    await page.keyboard.press('Enter')
    expect(await meaning.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await meaning.isVisible()).toBe(false)
    await context.close()
  })

  it('T73 lies within the screen at 320 px, and nothing scrolls sideways', async () => {
    const { context, page, word, meaning } = await onSheet(320)
    await word.click()
    await page.mouse.move(0, 0)
    const box = await meaning.boundingBox()
    expect(box && [box.x >= 0, box.x + box.width <= 320]).toEqual([true, true])
    expect((await page.locator('html').boundingBox())?.width).toBe(320)
    await context.close()
  })
})
