import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Results } from '../../src/domain/results.ts'
import { axeFaults, contrastFaults } from '../support/axe.ts'
import { browseWorld } from '../support/browse-world.ts'
import { launchBrowser } from '../support/chromium.ts'
import { layoutFaults } from '../support/layout.ts'
import { officeWorld } from '../support/office.ts'
import { keepResults } from '../support/rounds-with-results.ts'
import { roundsWithThemes } from '../support/rounds-with-themes.ts'
import { publicUrl } from '../support/world.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

const pages = [
  '/trends',
  '/trends/headline',
  '/trends/appreciation',
  '/trends/themes',
  '/trends/commitments/RES',
  '/trends/indicators/TRU-02',
]

/** A browser in which the coordinator has signed in, after four rounds. */
async function atTrends(
  options: BrowserContextOptions & { language?: 'en' | 'fr' } = {},
  rounds: readonly Results[] = roundsWithThemes(),
) {
  const { language = 'en', ...context } = options
  const world = await officeWorld()
  for (const results of rounds) await keepResults(world, results)
  const coordinator = await world.signedIn()
  await coordinator.post('/language', { language })
  const opened = await browser.newContext(context)
  await browseWorld(opened, world)
  await opened.addCookies(
    [...coordinator.cookies].map(([name, value]) => ({ name, value, url: publicUrl })),
  )
  const page = await opened.newPage()
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  return { page, complaints, close: () => opened.close() }
}

describe('T72 the trends', () => {
  it.each(pages)(
    '%s have no fault that axe finds, light or dark, with all numbers unfolded',
    async (path) => {
      const { page, complaints, close } = await atTrends()
      await page.goto(publicUrl + path)
      for (const folded of await page.locator('summary').all()) await folded.click()
      expect(await axeFaults(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await contrastFaults(page)).toEqual([])
      expect(complaints).toEqual([])
      await close()
    },
  )

  it('are told to a screen reader as a picture with its finding, and a table of the same numbers', async () => {
    const { page, close } = await atTrends()
    await page.goto(`${publicUrl}/trends/indicators/RES-01`)
    await page.waitForSelector('.live:not([hidden])')
    const picture = page.getByRole('img', { name: /14 of 14 partners grade it good.*clearly rose/ })
    expect(await picture.count()).toBe(1)
    const row = page.getByRole('row', { name: /^2025/ })
    expect(await row.textContent()).toMatch(/14.of.14.*78–100.%.*clearly rose/)
    await close()
  })
})

describe('T73 the trends at 320 px', () => {
  it.each(pages)('%s never scroll sideways, and nothing is cut or overlaps', async (path) => {
    const narrow = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false }
    const { page, close } = await atTrends({ ...narrow, language: 'fr' })
    await page.goto(publicUrl + path)
    for (const folded of await page.locator('summary').all()) await folded.click()
    expect(await layoutFaults(page)).toEqual([])
    await close()
  })
})

describe('a chart without script', () => {
  it('is drawn once, and can be had as a drawing', async () => {
    const { page, close } = await atTrends({ javaScriptEnabled: false })
    await page.goto(`${publicUrl}/trends/commitments/LEA`)
    expect(await page.locator('.line-chart:visible').count()).toBe(1)
    expect(await page.getByText('Picture (PNG)').isVisible()).toBe(false)
    expect(await page.getByRole('link', { name: 'Drawing (SVG)' }).isVisible()).toBe(true)
    await close()
  })
})

describe('a chart on paper', () => {
  it('is the drawing and not the canvas, with every number that is folded on the screen', async () => {
    const { page, close } = await atTrends()
    await page.goto(`${publicUrl}/trends/indicators/RES-01`)
    await page.waitForSelector('.live:not([hidden])')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.line-chart.wide').isVisible()).toBe(true)
    expect(await page.locator('canvas').isVisible()).toBe(false)
    await page.goto(`${publicUrl}/trends`)
    const rows = page.locator('.twin tbody tr')
    expect(await rows.count()).toBeGreaterThan(25)
    expect(await rows.first().evaluate((row) => row.getBoundingClientRect().height > 0)).toBe(true)
    await close()
  })
})

/** Width and height as a PNG says them at its beginning. */
function sizeOf(png: Buffer): readonly number[] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

describe('the picture of a chart', () => {
  it.each(['/trends', '/trends/themes', '/trends/indicators/TRU-02'])(
    '%s is the drawing with its title and source, twice as large, under an honest name',
    async (path) => {
      const { page, close } = await atTrends({ acceptDownloads: true, colorScheme: 'dark' })
      await page.goto(publicUrl + path)
      const saving = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Picture (PNG)' }).click()
      const saved = await saving
      expect(saved.suggestedFilename()).toMatch(/^Trend .*2022-2025 Amahoro International\.png$/)
      const png = readFileSync(await saved.path())
      const drawing = await page.evaluate(async (address) => {
        const text = await (await fetch(address)).text()
        const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
        return ['width', 'height'].map((side) => Number(root.getAttribute(side)) * 2)
      }, `${path}/chart.svg`)
      expect(sizeOf(png)).toEqual(drawing)
      const inks = await page.evaluate(colourCount, png.toString('base64'))
      expect(inks.white).toBeGreaterThan(0.5)
      expect(inks.dark).toBeGreaterThan(0.001)
      await close()
    },
  )

  it('T20 is whole XML whatever words stand in it', async () => {
    const nasty = '</svg><script>alert(1)</script> & "\u0000\u0001\ufffe\ud800 <!-- ]]> \u2028'
    const named = roundsWithThemes().map((results) => {
      const [first, ...rest] = results.indicators
      return first
        ? { ...results, indicators: [{ ...first, text: { en: nasty } }, ...rest] }
        : results
    })
    const { page, close } = await atTrends({}, named)
    await page.goto(`${publicUrl}/trends/indicators/RES-01`)
    for (const path of ['/trends', '/trends/indicators/RES-01']) {
      const found = await page.evaluate(async (address) => {
        const text = await (await fetch(address)).text()
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
        return [
          parsed.documentElement.tagName,
          parsed.querySelectorAll('parsererror, script').length,
        ]
      }, `${path}/chart.svg`)
      expect(found).toEqual(['svg', 0])
    }
    await close()
  })
})

/** How much of a picture is white, and how much is dark ink; runs in the browser. */
async function colourCount(bytes: string) {
  const png = Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))
  const picture = await createImageBitmap(new Blob([png], { type: 'image/png' }))
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(picture, 0, 0)
  const { data } = context.getImageData(0, 0, picture.width, picture.height)
  let [white, dark] = [0, 0]
  for (let at = 0; at < data.length; at += 4) {
    const light = (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)
    if (light === 765) white += 1
    if (light < 180) dark += 1
  }
  const all = data.length / 4
  return { white: white / all, dark: dark / all }
}
