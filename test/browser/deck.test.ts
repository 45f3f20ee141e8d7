import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../support/axe.ts'
import { openBrowser } from '../support/chromium.ts'
import { deckFileOf } from '../support/deck-file.ts'
import { type RunningDemo, startDemo } from '../support/running-demo.ts'

const folder = mkdtempSync(join(tmpdir(), 'poc-deck-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function savedFile(language: 'en' | 'fr' | 'both'): Promise<string> {
  const file = join(folder, `${language}.html`)
  if (!existsSync(file)) writeFileSync(file, await deckFileOf(language))
  return pathToFileURL(file).href
}

type Options = Parameters<typeof openBrowser>[0]

/** Opens the file as from a memory stick on a laptop without a network; what it complains of or asks for is written down. */
async function shown(language: 'en' | 'fr' | 'both', options: Options = {}) {
  const browser = await openBrowser({ offline: true, ...options })
  const page = browser.pages()[0] ?? (await browser.newPage())
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('request', (request) => complaints.push(`asked for ${request.url()}`))
  const file = await savedFile(language)
  await page.goto(file)
  const unexpected = () => complaints.filter((line) => line !== `asked for ${file}`)
  return { browser, page, unexpected }
}

const screens = [
  ['16:9', { width: 1920, height: 1080 }],
  ['4:3', { width: 1024, height: 768 }],
] as const

/** What cannot be read from the last row on the slide that is shown. */
function unreadable(page: Page) {
  return page.evaluate(() => {
    const leaf = document.querySelector('.leaf.current')
    if (!leaf) return ['no slide is shown']
    const colour = (text: string) => (text.match(/[\d.]+/g) ?? []).map(Number)
    const channel = (value = 0) =>
      value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
    const light = ([r, g, b]: number[]) =>
      0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b)
    const contrast = (one: number, other: number) =>
      (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    const behind = (element: Element | null): number => {
      if (!element) return 1
      const [r = 0, g = 0, b = 0, a = 1] = colour(getComputedStyle(element).backgroundColor)
      return a === 0 ? behind(element.parentElement) : light([r, g, b])
    }
    const problems: string[] = []
    const seen = (element: Element) => element.getClientRects().length > 0
    for (const element of [...leaf.querySelectorAll('*')].filter(seen)) {
      const style = getComputedStyle(element)
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      const name = `${leaf.id}: ${element.textContent?.slice(0, 40)}`
      if (own && !element.closest('.sign')) {
        const inDrawing = element instanceof SVGElement
        // Text of a drawing is measured as it stands on the screen.
        const scale = element instanceof SVGTextElement ? (element.getScreenCTM()?.a ?? 1) : 1
        const size = Number.parseFloat(style.fontSize) * scale
        if (!element.closest('.source') && size < 0.032 * innerHeight)
          problems.push(`${name} is ${((100 * size) / innerHeight).toFixed(1)} % high`)
        const ratio = contrast(light(colour(inDrawing ? style.fill : style.color)), behind(element))
        if (ratio < 7) problems.push(`${name} has a contrast of ${ratio.toFixed(1)}`)
      }
      if (/^(path|circle)$/.test(element.tagName)) {
        const ratio = contrast(light(colour(style.stroke)), behind(element.parentElement))
        if (ratio < 3) problems.push(`${leaf.id}: a ${element.tagName} has a contrast of ${ratio}`)
      }
    }
    if (leaf.scrollHeight > leaf.clientHeight)
      problems.push(`${leaf.id} is ${leaf.scrollHeight} of ${leaf.clientHeight} high`)
    if (leaf.scrollWidth > leaf.clientWidth) problems.push(`${leaf.id} is too wide`)
    return problems
  })
}

describe('the deck on the wall', () => {
  it.each(
    screens.flatMap(([name, viewport]) =>
      (['en', 'fr'] as const).map((language) => [name, language, viewport] as const),
    ),
  )(
    'on %s in %s can be read from the last row, with nothing cut off',
    async (_, language, viewport) => {
      const { browser, page, unexpected } = await shown(language, { viewport })
      const slides = await page.locator('.leaf').count()
      expect(slides).toBeGreaterThan(25)
      const problems: string[] = []
      for (let at = 0; at < slides; at += 1) {
        problems.push(...(await unreadable(page)))
        await page.keyboard.press('PageDown')
      }
      expect(problems).toEqual([])
      expect(unexpected()).toEqual([])
      await browser.close()
    },
  )

  it('its figures can be read from the last row too', async () => {
    const { browser, page } = await shown('fr', { viewport: { width: 1024, height: 768 } })
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('d')
    expect(await page.locator('.leaf.current .twin').isVisible()).toBe(true)
    expect((await unreadable(page)).filter((problem) => / % high|contrast/.test(problem))).toEqual(
      [],
    )
    await browser.close()
  })
})

describe('the keys', () => {
  const current = (page: Page) => page.locator('.leaf.current').getAttribute('id')

  it('go on, back, to the ends, and clickers do the same', async () => {
    const { browser, page } = await shown('en')
    const at: (string | null)[] = [await current(page)]
    for (const key of ['ArrowRight', 'PageDown', 'Space', 'ArrowLeft', 'PageUp', 'End', 'Home']) {
      await page.keyboard.press(key)
      at.push(await current(page))
    }
    expect(at).toEqual([
      'title',
      'participation',
      'headline',
      'commitments',
      'headline',
      'participation',
      'thanks',
      'title',
    ])
    await browser.close()
  })

  it('make the wall black, and the next key brings the same slide back', async () => {
    const { browser, page } = await shown('en')
    await page.keyboard.press('b')
    expect(await page.locator('#blank').isVisible()).toBe(true)
    await page.keyboard.press('PageDown')
    expect(await page.locator('#blank').isVisible()).toBe(false)
    expect(await current(page)).toBe('title')
    await page.keyboard.press('.')
    expect(await page.locator('#blank').isVisible()).toBe(true)
    await browser.close()
  })

  it('start a clock, fill the screen, and leave the deck as a page', async () => {
    const { browser, page } = await shown('en')
    await page.keyboard.press('t')
    expect(await page.locator('#timer').textContent()).toBe('0:00')
    await page.waitForFunction(() => document.querySelector('#timer')?.textContent === '0:01')
    await page.keyboard.press('f')
    await page.waitForFunction(() => document.fullscreenElement !== null)
    await page.keyboard.press('f')
    await page.waitForFunction(() => document.fullscreenElement === null)
    await page.keyboard.press('Escape')
    expect(await page.locator('.leaf:visible').count()).toBe(await page.locator('.leaf').count())
    await browser.close()
  })

  it('a swipe turns the slide as well', async () => {
    const { browser, page } = await shown('en', { hasTouch: true })
    const swipe = (from: number, to: number) =>
      page.evaluate(
        ([start = 0, end = 0]) => {
          const touch = (clientX: number) =>
            new Touch({ identifier: 1, target: document.body, clientX, clientY: 300 })
          const say = (kind: string, x: number) =>
            document.body.dispatchEvent(
              new TouchEvent(kind, { bubbles: true, changedTouches: [touch(x)] }),
            )
          say('touchstart', start)
          say('touchend', end)
        },
        [from, to],
      )
    await swipe(600, 300)
    expect(await current(page)).toBe('participation')
    await swipe(300, 600)
    expect(await current(page)).toBe('title')
    await browser.close()
  })
})

describe('the file without its script', () => {
  it('is a page that scrolls, on a phone as well', async () => {
    const { browser, page, unexpected } = await shown('both', {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 640 },
    })
    const leaves = page.locator('.leaf')
    expect(await leaves.count()).toBeGreaterThan(50)
    expect(await leaves.last().isVisible()).toBe(true)
    expect(await page.locator('[data-script]:visible').count()).toBe(0)
    expect(unexpected()).toEqual([])
    await browser.close()
  })

  it('T73 never scrolls sideways at 320 px but inside its tables', async () => {
    const { browser, page } = await shown('fr', { viewport: { width: 320, height: 600 } })
    await page.keyboard.press('Escape')
    const [scroll, width] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      innerWidth,
    ])
    expect(scroll).toBeLessThanOrEqual(width ?? 0)
    await browser.close()
  })
})

describe('the handout', () => {
  it('has two slides on each A4 page, with their figures', async () => {
    const { browser, page } = await shown('fr')
    const slides = await page.locator('.leaf').count()
    await page.keyboard.press('ArrowRight')
    const pdf = join(folder, 'handout.pdf')
    await page.pdf({ path: pdf, preferCSSPageSize: true })
    await browser.close()
    const text = pdfText(pdf)
    if (text === undefined) return
    const pages = text.split('\f').slice(0, -1)
    expect(pages).toHaveLength(Math.ceil(slides / 2))
    expect(pages[0]).toContain('Partenaires 2025')
    expect(pages[0]).toContain('Ont répondu')
    expect(text).toMatch(/Fourchette indicative/)
    expect(pages.at(-1)).toContain('Merci')
  })
})

/** The text of a PDF where the machine can read one. */
function pdfText(file: string): string | undefined {
  try {
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
  } catch {
    console.log('pdftotext is not here: the text of the handout was not read')
    return undefined
  }
}

describe('the deck in the office', () => {
  let demo: RunningDemo
  beforeAll(async () => {
    demo = await startDemo()
  })
  afterAll(async () => {
    await demo.stop()
  })

  async function atDeck(options: Options = {}) {
    const browser = await openBrowser(options)
    const page = browser.pages()[0] ?? (await browser.newPage())
    await page.goto(demo.link('coordinator'))
    await page.locator('button').first().click()
    await page.goto(`${demo.url}/rounds`)
    await page.locator('main a', { hasText: '2025' }).first().click()
    await page.locator('main a[href$="/present"]').first().click()
    await page.waitForSelector('.leaf')
    return { browser, page }
  }

  it('keeps a decision typed on the wall, without leaving the full screen', async () => {
    const { browser, page } = await atDeck()
    await page.locator('[data-present]').click()
    await page.waitForFunction(() => document.fullscreenElement !== null)
    await page.keyboard.press('ArrowRight')
    const slide = await page.locator('.leaf.current').getAttribute('id')
    await page.keyboard.press('n')
    await page.keyboard.type('We meet every quarter')
    await page.locator('.leaf.current select').selectOption('decision')
    await page.locator('.leaf.current .note button').click()
    await page.waitForFunction(
      () => document.querySelector('.leaf.current [role=status]')?.textContent === 'Kept.',
    )
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
    await page.reload()
    expect(await page.locator(`#${slide} .notes`).textContent()).toContain(
      'Decision We meet every quarter',
    )
    await browser.close()
  })

  it('T72 has no fault that axe finds, on the page, projected, or while it is arranged', async () => {
    const { browser, page } = await atDeck()
    const address = page.url().replace(/#.*/, '')
    const found: string[] = []
    const look = async () => found.push(...(await axeFaults(page)))
    await look()
    await page.locator('[data-present]').click()
    await page.keyboard.press('ArrowRight')
    await look()
    for (const more of ['/arrange', '/slides/new?kind=quote', '/notes']) {
      await page.goto(address + more)
      await look()
    }
    expect(found).toEqual([])
    await browser.close()
  })

  it('keeps a note without script too', async () => {
    const { browser, page } = await atDeck({ javaScriptEnabled: false })
    await page.locator('#headline textarea').fill('Ask again in March')
    await page.locator('#headline .note button').click()
    expect(page.url()).toMatch(/#headline$/)
    expect(await page.locator('#headline .notes').textContent()).toContain('Ask again in March')
    await browser.close()
  })
})
