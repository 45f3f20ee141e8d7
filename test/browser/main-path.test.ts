import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../support/chromium.ts'
import { type RunningDemo, startDemo } from '../support/running-demo.ts'

let demo: RunningDemo
beforeAll(async () => {
  demo = await startDemo()
})
afterAll(async () => {
  await demo.stop()
})

const phone = { viewport: { width: 360, height: 640 } }

/** Everything a page complains about, and every host but ours it asks for anything. */
function listen(page: Page) {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('request', (request) => {
    if (!request.url().startsWith(demo.url)) complaints.push(`asked for ${request.url()}`)
  })
  return complaints
}

async function chooseEverywhere(page: Page, value: string) {
  for (const group of await page.locator('fieldset[data-required]').all())
    await group.locator(`input[value="${value}"]`).check()
}

describe('a respondent', () => {
  it.each([
    ['without script', false],
    ['with script', true],
  ])('answers the whole survey in French on a small phone %s', async (_, javaScriptEnabled) => {
    const browser = await openBrowser({ ...phone, javaScriptEnabled })
    const page = browser.pages()[0] ?? (await browser.newPage())
    const complaints = listen(page)
    await page.goto(demo.link('respondent', javaScriptEnabled ? 0 : 2))
    if ((await page.locator('html').getAttribute('lang')) !== 'fr')
      await page.getByRole('button', { name: 'Français' }).click()
    await page.locator('[data-act=start]').first().click()
    await page.locator('[data-act=check]').last().click()
    expect(await page.locator('[aria-invalid]').count()).toBe(25)
    await chooseEverywhere(page, '4')
    await page.locator('[data-act=check]').last().click()
    await page.waitForSelector('main[data-page=check]')
    await page.locator('[data-act=send]').first().click()
    await page.waitForSelector('main[data-page=receipt]')
    expect(await page.locator('[data-receipt]').textContent()).toMatch(/^(\w{4}-){2}\w{4}$/)
    expect(complaints.filter((line) => !line.includes('422'))).toEqual([])
    await browser.close()
  })

  it('finds what was typed saved without pressing anything', async () => {
    const browser = await openBrowser(phone)
    const page = browser.pages()[0] ?? (await browser.newPage())
    await page.goto(demo.link('respondent', 1))
    await page.locator('[data-act=start]').first().click()
    await page.locator('#RES-91').fill('Ce que nous pensons vraiment')
    await page.waitForSelector('#status.saved', { timeout: 5000 })
    await browser.close()

    const other = await openBrowser({ ...phone, javaScriptEnabled: false })
    const elsewhere = other.pages()[0] ?? (await other.newPage())
    await elsewhere.goto(demo.link('respondent', 1))
    await elsewhere.locator('[data-act=start]').first().click()
    expect(await elsewhere.locator('#RES-91').inputValue()).toBe('Ce que nous pensons vraiment')
    await other.close()
  })

  it('T73 never has to scroll sideways at 320 px with text twice as large', async () => {
    const browser = await openBrowser({ viewport: { width: 320, height: 600 } })
    const page = browser.pages()[0] ?? (await browser.newPage())
    await page.goto(demo.link('respondent', 1))
    for (const act of ['start', 'check']) {
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '36px'
      })
      const { scroll, width } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        width: innerWidth,
      }))
      expect(scroll).toBeLessThanOrEqual(width)
      await page.locator(`[data-act=${act}]`).last().click()
    }
    await browser.close()
  })
})

describe('a coordinator', () => {
  it.each([
    ['without script', false],
    ['with script', true],
  ])('signs in, watches the round, reads results and trends %s', async (_, javaScriptEnabled) => {
    const browser = await openBrowser({ javaScriptEnabled })
    const page = browser.pages()[0] ?? (await browser.newPage())
    const complaints = listen(page)
    await page.goto(demo.link('coordinator'))
    await page.locator('button').first().click()
    expect(await page.locator('main').textContent()).toContain('of 16 partners have sent')
    for (const path of ['/partners', '/instruments', '/rounds', '/people', '/mailbox']) {
      const reply = await page.goto(demo.url + path)
      expect(reply?.status(), path).toBe(200)
    }
    await page.goto(`${demo.url}/rounds`)
    await page.locator('main a', { hasText: '2025' }).first().click()
    await page.locator('main a[href$="/results"]').first().click()
    expect(await page.locator('main').textContent()).toMatch(/\d+\sof\s1\d/)
    await page.goto(demo.link('trends'))
    expect(await page.locator('h1').textContent()).toBe('Trends')
    expect(await page.locator('main svg').count()).toBeGreaterThan(20)
    await page.locator('main a[href="/trends/commitments/LEA"]').first().click()
    if (javaScriptEnabled) {
      await page.waitForSelector('.live:not([hidden]) canvas')
      const drawn = await page
        .locator('canvas')
        .first()
        .evaluate((canvas: HTMLCanvasElement) => {
          const pixels =
            canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
          return [...pixels].some((value) => value !== 0)
        })
      expect(drawn).toBe(true)
    } else expect(await page.locator('.static svg').count()).toBeGreaterThan(0)
    expect(complaints).toEqual([])
    await browser.close()
  })
})
