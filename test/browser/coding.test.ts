import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { codedAnswersOf } from '../../db/store/coded-answers.ts'
import { segmentsOf } from '../../db/store/segments.ts'
import { axeFaults } from '../support/axe.ts'
import { toldRound } from '../support/coded.ts'
import { serveWorld } from '../support/serve-world.ts'
import { publicUrl } from '../support/world.ts'

const story = 'They came at once 🙂. Nobody had asked them! Trust grew.'
let stop: (() => Promise<void>) | undefined
afterEach(async () => {
  await stop?.()
  stop = undefined
})

/** A coder at the board, in a real browser. */
async function atTheBoard(told = [{ 'DIS-01': story }, {}, {}, {}, {}]) {
  const world = await toldRound(told)
  await world.named()
  const served = await serveWorld(world)
  stop = served.stop
  const context = await served.browser.newContext({ viewport: { width: 1280, height: 800 } })
  const session = world.coordinator.cookies.get('session') ?? ''
  await context.addCookies([{ name: 'session', value: session, url: publicUrl }])
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(`${publicUrl}${world.coding}/board`)
  const marks = async () =>
    (await segmentsOf(world.db, world.id)).map(({ start, end, theme, valence }) => [
      Array.from(story).slice(start, end).join(''),
      theme,
      valence,
    ])
  return Object.assign(world, { page, faults, marks, saved: () => saved(page) })
}

const saved = (page: Page) =>
  page.waitForFunction(() => document.querySelector('#coding-status')?.textContent === 'Saved.')

async function press(page: Page, ...keys: readonly string[]) {
  for (const key of keys) await page.keyboard.press(key)
}

describe('the coding board', () => {
  it('T72 is worked by keys alone: select, mark, take back, finish', async () => {
    const { page, marks, faults, db, id } = await atTheBoard()
    // From the top of the page with Tab, until the answer has the focus.
    for (let tab = 0; tab < 30; tab += 1) {
      await press(page, 'Tab')
      if (await page.evaluate(() => document.activeElement?.id === 'answer')) break
    }
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer')
    await press(page, 'ArrowDown', 'Shift+ArrowDown', 'a')
    await saved(page)
    expect(await marks()).toEqual([
      ['They came at once 🙂. Nobody had asked them!', 'T-RESPECT', 'strength'],
    ])
    await press(page, 'ArrowRight', 'ArrowRight', 'Shift+ArrowRight', '2', 'b')
    await page.waitForSelector('text=Marked (2)')
    expect(await marks()).toContainEqual(['came at', 'T-VOICE', 'wish'])
    await press(page, 'u')
    await page.waitForSelector('text=Marked (1)')
    await press(page, 'Control+z')
    await page.waitForSelector('text=Nothing yet')
    expect(await marks()).toEqual([])
    await press(page, 'e')
    await page.waitForSelector('text=Marked (1)')
    expect(await marks()).toEqual([[story, 'T-TRUST', 'strength']])
    await press(page, 'Enter')
    await page.waitForSelector('text=You have finished all your answers')
    expect(await codedAnswersOf(db, id)).toHaveLength(1)
    expect(faults).toEqual([])
  })

  it('marks what the mouse selects, counted as the server counts', async () => {
    const { page, marks } = await atTheBoard()
    await page.locator('#answer').evaluate((answer) => {
      const text = answer.firstChild
      if (!text) throw new Error('the answer has words')
      // The smiley is one character, and two for the browser.
      getSelection()?.setBaseAndExtent(text, 18, text, 20)
    })
    await page.waitForSelector('text=Selected: 🙂')
    await page.locator('#theme-T-FLEX').click()
    await saved(page)
    expect(await marks()).toEqual([['🙂', 'T-FLEX', 'strength']])
  })

  it('letters do nothing while the answer does not have the focus', async () => {
    const { page, marks } = await atTheBoard()
    await page.locator('#finishing button').focus()
    await press(page, 'a', 'b', 'u', '1')
    expect(await page.locator('#coding-status').textContent()).toBe('')
    expect(await marks()).toEqual([])
  })

  it('T42 says what is not saved, keeps it over a reload, and saves it once the server is back', async () => {
    const { page, marks, coding } = await atTheBoard()
    const gone = (route: { abort(): Promise<void> }) => route.abort()
    const posts = `${publicUrl}${coding}/marks`
    await page.route(posts, gone)
    await page.locator('#answer').focus()
    await press(page, 'ArrowDown', 'a', 'b')
    await page.waitForSelector('text=Not saved yet')
    page.on('dialog', (dialog) => dialog.accept())
    await page.reload()
    await page.waitForSelector('text=Not saved yet')
    expect(await marks()).toEqual([])
    await page.unroute(posts)
    await page.waitForSelector('text=Marked (2)')
    expect(await marks()).toEqual([
      ['They came at once 🙂.', 'T-RESPECT', 'strength'],
      ['They came at once 🙂.', 'T-VOICE', 'strength'],
    ])
  })

  it('T72 has no fault that axe knows, with script, without and on a phone, and no sideways scrolling', async () => {
    const { page, coding } = await atTheBoard()
    await page.locator('#answer').focus()
    await press(page, 'ArrowDown', 'a')
    await saved(page)
    expect(await axeFaults(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    expect(wide).toBe(false)
    for (const path of [coding, '/codebook', '/codebook/new', '/codebook/T-MONEY']) {
      await page.goto(`${publicUrl}${path}`)
      expect([path, await axeFaults(page)]).toEqual([path, []])
    }
  })
})
