import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, launchBrowser } from '../support/chromium.ts'
import { type RunningRound, startRound } from '../support/running-round.ts'

let round: RunningRound
let browser: Browser
beforeAll(async () => {
  round = await startRound({ partners: 21 })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await round.stop()
})

const phone = { viewport: { width: 360, height: 640 } }
const device = () => browser.newContext(phone)

/** The form behind a link, as somebody who opens the mail reaches it. */
async function begin(context: BrowserContext, which: number): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(round.link(which))
  await page.locator('[data-act=start],[data-act=edit]').first().click()
  await page.waitForSelector('main[data-page=form]')
  return page
}

const saved = (page: Page) => page.waitForSelector('#status.saved', { timeout: 10_000 })
const trouble = (page: Page) => page.waitForSelector('#status.offline', { timeout: 10_000 })
const press = (page: Page, act: string) => page.locator(`[data-act=${act}]`).last().click()
const kept = (page: Page) => page.evaluate(() => Object.values(localStorage).join())

async function gradeEverything(page: Page, value: string) {
  await page.evaluate((grade) => {
    for (const group of document.querySelectorAll('fieldset[data-required]'))
      group.querySelector<HTMLInputElement>(`input[value="${grade}"]`)?.click()
  }, value)
}

/** What a page shows once it has stopped going elsewhere. */
async function settledContent(page: Page): Promise<string> {
  for (let tries = 0; tries < 20; tries += 1) {
    await page.waitForTimeout(300)
    const content = await page.content().catch(() => undefined)
    if (content !== undefined) return content
  }
  throw new Error('the page never came to rest')
}

/** What was typed arrives in the database a few seconds later. */
async function untilStored(which: number, field: string, value: string) {
  for (let tries = 0; tries < 100 && round.stored(which).draft[field] !== value; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100))
  expect(round.stored(which).draft[field]).toBe(value)
}

async function send(page: Page) {
  await press(page, 'check')
  await page.waitForSelector('main[data-page=check]')
  await press(page, 'send')
  await page.waitForSelector('main[data-page=receipt]')
}

// Alone: the other tests want a server that lives.
describe('a server that dies', () => {
  it('T42 a server that is killed while somebody types costs nothing', async () => {
    const context = await device()
    const page = await begin(context, 1)
    await page.locator('#RES-91').pressSequentially('Before the kill', { delay: 10 })
    await round.kill()
    await page.locator('#RES-91').pressSequentially(' and after it', { delay: 10 })
    await trouble(page)
    await round.restart()
    const returned = Date.now()
    await saved(page)
    expect(Date.now() - returned).toBeLessThan(10_000)
    expect(await page.locator('#status').textContent()).toMatch(/^Saved \d\d:\d\d$/)
    expect(round.stored(1).draft['RES-91']).toBe('Before the kill and after it')
    await context.close()
  })
})

describe.concurrent('without a network', () => {
  it('T42 ten minutes offline are survived: it says so, keeps trying, and saves within 10 s of return', async () => {
    const context = await device()
    await context.clock.install()
    const page = await begin(context, 0)
    let tries = 0
    page.on('requestfailed', () => {
      tries += 1
    })
    await context.setOffline(true)
    await page.locator('#RES-91').fill('Ten minutes of thought')
    await page.clock.runFor(3000)
    await trouble(page)
    expect(await page.locator('#status').textContent()).toBe(
      'Not saved. We keep trying; your text stays on this page.',
    )
    for (let minute = 0; minute < 10; minute += 1)
      for (let part = 0; part < 6; part += 1) await page.clock.runFor(10_000)
    expect(tries).toBeGreaterThan(30)
    expect(await page.locator('#RES-91').inputValue()).toBe('Ten minutes of thought')
    // No event tells this page that the network is back: it has to find out by itself.
    await page.evaluate(() =>
      addEventListener('online', (event) => event.stopImmediatePropagation(), true),
    )
    const before = tries
    await page.clock.runFor(10_000)
    expect(tries).toBeGreaterThan(before)
    await context.setOffline(false)
    await page.clock.runFor(10_000)
    await saved(page)
    expect(round.stored(0).draft['RES-91']).toBe('Ten minutes of thought')
    expect(await kept(page)).toBe('')
    await context.close()
  })

  it('T42 a button pressed without a network keeps the page and goes on by itself', async () => {
    const context = await device()
    const page = await begin(context, 2)
    await context.setOffline(true)
    await page.locator('#RES-91').fill('Pressed too early')
    await press(page, 'save')
    await trouble(page)
    expect(await page.locator('#RES-91').inputValue()).toBe('Pressed too early')
    await context.setOffline(false)
    await page.waitForSelector('.n[role=status]')
    expect(round.stored(2).draft['RES-91']).toBe('Pressed too early')
    await context.close()
  })

  it('T75 a tab closed with unsaved text gives it back after Start, and to nobody before', async () => {
    const context = await device()
    const first = await begin(context, 3)
    await first.locator('[name="RES-01"][value="2"]').check()
    await saved(first)
    await context.setOffline(true)
    await first.locator('#RES-91').fill('Only on this telephone')
    await first.locator('[name="RES-01"][value="5"]').check()
    await trouble(first)
    await first.close()
    await context.setOffline(false)

    const start = await context.newPage()
    await start.goto(round.link(3))
    expect(await start.content()).not.toContain('Only on this telephone')
    const again = await begin(context, 3)
    expect(await again.locator('#RES-91').inputValue()).toBe('Only on this telephone')
    expect(await again.locator('[name="RES-01"]:checked').inputValue()).toBe('5')
    await saved(again)
    expect(round.stored(3).draft).toMatchObject({
      'RES-01': '5',
      'RES-91': 'Only on this telephone',
    })
    expect(await kept(again)).toBe('')
    await context.close()
  })

  it('T38 a save whose reply was lost is sent again, and what was chosen last is what counts', async () => {
    const context = await device()
    const page = await begin(context, 4)
    await page.locator('[name="RES-01"][value="3"]').check()
    await saved(page)
    let lose = true
    await page.route('**/r/*', async (route) => {
      if (!lose || route.request().method() !== 'POST') return await route.continue()
      lose = false
      await route.fetch()
      await route.abort()
    })
    await page.locator('[name="RES-01"][value="5"]').check()
    await trouble(page)
    expect(round.stored(4).draft['RES-01']).toBe('5')
    await page.locator('[name="RES-01"][value="3"]').check()
    await saved(page)
    expect(round.stored(4).draft['RES-01']).toBe('3')
    await context.close()
  })

  it('a server that cannot store is no saved text', async () => {
    const context = await device()
    const page = await begin(context, 12)
    await page.route('**/r/*', (route) => route.fulfill({ status: 503, body: 'full' }))
    await page.locator('#RES-91').fill('Where is the room?')
    await trouble(page)
    expect(await kept(page)).toContain('Where is the room?')
    await page.unroute('**/r/*')
    await saved(page)
    await context.close()
  })
})

describe.concurrent('a slow script', () => {
  it('what was entered before the script arrived is saved like the rest', async () => {
    const context = await device()
    const page = await context.newPage()
    let arrive = () => {}
    const wait = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await page.route('**/assets/answers*', async (route) => {
      await wait
      await route.continue()
    })
    await page.goto(round.link(15))
    await press(page, 'start')
    await page.locator('[name="RES-01"][value="4"]').check()
    await page.locator('#RES-91').fill('Faster than the script')
    arrive()
    await saved(page)
    expect(round.stored(15).draft).toMatchObject({
      'RES-01': '4',
      'RES-91': 'Faster than the script',
    })
    await context.close()
  })
})

describe.concurrent('several devices', () => {
  it('T40 two devices that answer different questions keep both, buttons pressed or not', async () => {
    const [one, other] = [await device(), await device()]
    const here = await begin(one, 5)
    const there = await begin(other, 5)
    await there.locator('#RES-91').fill('From the other device')
    await saved(there)
    await here.locator('#GOV-91').fill('From this device')
    await saved(here)
    await press(here, 'save')
    await here.waitForSelector('.n[role=status]')
    expect(await here.locator('#RES-91').inputValue()).toBe('From the other device')
    expect(round.stored(5).draft).toMatchObject({
      'RES-91': 'From the other device',
      'GOV-91': 'From this device',
    })
    await Promise.all([one.close(), other.close()])
  })

  it('T40 two devices that answer one question differently show both texts, and the person picks', async () => {
    const [one, other] = [await device(), await device()]
    const here = await begin(one, 6)
    const there = await begin(other, 6)
    await there.locator('#RES-91').fill('Their text')
    await saved(there)
    await here.locator('#RES-91').fill('My text')
    await here.waitForSelector('#status.attention', { timeout: 10_000 })
    await here.locator('[name="RES-01"][value="4"]').check()
    await untilStored(6, 'RES-01', '4')
    expect(round.stored(6).draft['RES-91']).toBe('Their text')
    await press(here, 'save')
    await here.waitForSelector('.e[role=alert]')
    const words = await here.locator('.e[role=alert]').textContent()
    expect(words).toContain('Their text')
    expect(words).toContain('My text')
    // Nobody has picked yet: nothing is decided by waiting or by answering something else.
    await here.locator('[name="RES-02"][value="4"]').check()
    await untilStored(6, 'RES-02', '4')
    expect(round.stored(6).draft['RES-91']).toBe('Their text')
    expect(await kept(here)).toContain('My text')
    await press(here, 'save')
    await here.waitForSelector('.e[role=alert]')
    expect(round.stored(6).draft['RES-91']).toBe('Their text')
    await here.locator('[name="pick_RES-91"][value="yours"]').check()
    await press(here, 'save')
    await here.waitForSelector('.n[role=status]')
    expect(round.stored(6).draft['RES-91']).toBe('My text')
    expect(await kept(here)).toBe('')
    await Promise.all([one.close(), other.close()])
  })

  it('T41 a tab left open since before sending is told once and loses nothing', async () => {
    const [one, other] = [await device(), await device()]
    const old = await begin(one, 7)
    await old.locator('#RES-91').fill('Older words')
    await saved(old)
    const there = await begin(other, 7)
    await gradeEverything(there, '4')
    await there.locator('#RES-91').fill('Final words')
    await send(there)
    await old.locator('#RES-91').fill('Older words, and more')
    await old.waitForSelector('#status.attention', { timeout: 10_000 })
    await press(old, 'save')
    await old.waitForSelector('.e[role=alert]')
    expect(await old.locator('#RES-91').inputValue()).toBe('Older words, and more')
    expect(await old.locator('.e[role=alert]').textContent()).toContain('Final words')
    expect(round.stored(7).answers?.['RES-91']).toBe('Final words')
    await old.locator('#RES-91').fill('Final words')
    await saved(old)
    expect(round.stored(7).draft['RES-91']).toBe('Final words')
    await Promise.all([one.close(), other.close()])
  })

  it('two tabs of one device do not overwrite each other in silence', async () => {
    const context = await device()
    const first = await begin(context, 10)
    await context.setOffline(true)
    await first.locator('#RES-91').fill('First tab')
    await trouble(first)
    await context.setOffline(false)
    const second = await context.newPage()
    await second.goto(round.link(10))
    await press(second, 'start')
    await second.waitForSelector('main[data-page=form]')
    await saved(first)
    await second.locator('#RES-91').fill('Second tab')
    await saved(second)
    await first.locator('#RES-91').fill('First tab again')
    await first.waitForSelector('#status.attention', { timeout: 10_000 })
    expect(round.stored(10).draft['RES-91']).toBe('Second tab')
    await context.close()
  })
})

describe.concurrent('a link that was replaced while its page is open', () => {
  it('T5 says that nothing is saved, and the text comes along to the new link on this device', async () => {
    const context = await device()
    const page = await begin(context, 17)
    await page.locator('#GOV-91').fill('Saved under the old link')
    await saved(page)
    const link = await round.replaceLink(17)
    await page.locator('#RES-91').fill('Typed after the new link was sent')
    await page.locator('[name="RES-01"][value="2"]').check()
    await page.waitForSelector('#status.replaced', { timeout: 10_000 })
    expect(await page.locator('#status').textContent()).toMatch(/^Not saved: a newer link/)
    await page.locator('#RES-91').pressSequentially(', and more', { delay: 10 })
    expect(await page.locator('#status').getAttribute('class')).toBe('replaced')
    // A button shows all of it to be copied, and nothing that is only stored.
    await press(page, 'save')
    await page.waitForSelector('.e[role=alert]')
    const words = await page.locator('main').textContent()
    expect(words).toContain('these answers were not saved')
    expect(words).toContain('Typed after the new link was sent, and more')

    await page.goto(link)
    await press(page, 'start')
    await page.waitForFunction(
      () => document.querySelector('textarea')?.form?.['RES-91']?.value !== '',
    )
    expect(await page.locator('#RES-91').inputValue()).toBe(
      'Typed after the new link was sent, and more',
    )
    expect(await page.locator('#GOV-91').inputValue()).toBe('Saved under the old link')
    await saved(page)
    expect(round.stored(17).draft).toMatchObject({
      'RES-01': '2',
      'RES-91': 'Typed after the new link was sent, and more',
      'GOV-91': 'Saved under the old link',
    })
    expect(await kept(page)).toBe('')
    await context.close()
  })

  it('T75 what another partner’s link left on the device stays out of it', async () => {
    const context = await device()
    const first = await begin(context, 18)
    await context.setOffline(true)
    await first.locator('#RES-91').fill('Of another organisation')
    await trouble(first)
    await first.close()
    await context.setOffline(false)
    const link = await round.replaceLink(19)
    const page = await context.newPage()
    await page.goto(link)
    const asked = page.waitForResponse(
      (reply) =>
        reply.request().method() === 'POST' && /json/.test(reply.headers()['content-type'] ?? ''),
    )
    await press(page, 'start')
    await asked
    await page.locator('#GOV-91').fill('Of this one')
    await saved(page)
    expect(await page.locator('#RES-91').inputValue()).toBe('')
    expect(round.stored(19).draft).toEqual({ 'GOV-91': 'Of this one' })
    expect(await kept(page)).toContain('Of another organisation')
    await context.close()
  })
})

describe.concurrent('two closed tabs of one device', () => {
  it('give back the text of both, and where they differ the person picks', async () => {
    const context = await device()
    const one = await begin(context, 20)
    const other = await context.newPage()
    await other.goto(round.link(20))
    await press(other, 'start')
    await other.waitForSelector('main[data-page=form]')
    await context.setOffline(true)
    await one.locator('#RES-91').fill('First tab')
    await one.locator('#SUS-91').fill('One sustained')
    await trouble(one)
    await other.locator('#RES-91').fill('Second tab')
    await other.locator('#GOV-91').fill('Other governed')
    await trouble(other)
    await Promise.all([one.close(), other.close()])
    await context.setOffline(false)
    const page = await begin(context, 20)
    await untilStored(20, 'SUS-91', 'One sustained')
    await untilStored(20, 'GOV-91', 'Other governed')
    await page.waitForSelector('#status.attention')
    await press(page, 'save')
    await page.waitForSelector('.e[role=alert]')
    const words = await page.locator('.e[role=alert]').textContent()
    expect(words).toContain('First tab')
    expect(words).toContain('Second tab')
    await page.locator('[name="pick_RES-91"][value="theirs"]').check()
    await press(page, 'save')
    await page.waitForSelector('.n[role=status]')
    expect(await kept(page)).toBe('')
    await context.close()
  })
})

describe.concurrent('sending', () => {
  it('T41 pressed while a save is under way takes the newest text, without a false conflict', async () => {
    const context = await device()
    const page = await begin(context, 8)
    await gradeEverything(page, '4')
    await page.route('**/r/*', async (route) => {
      const isSave = route.request().headers()['content-type'] === 'application/json'
      if (isSave) await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue()
    })
    await page.locator('#RES-91').fill('Half a sen')
    await page.waitForRequest((request) => request.postData()?.includes('Half a sen') ?? false)
    await page.locator('#RES-91').fill('Half a sentence, then the whole')
    await press(page, 'check')
    await page.waitForSelector('main[data-page=check]')
    await press(page, 'send')
    await page.waitForSelector('main[data-page=receipt]')
    expect(round.stored(8).answers?.['RES-91']).toBe('Half a sentence, then the whole')
    await context.close()
  })

  it.each([
    ['as most browsers are set', 9, []],
    ['where pages are kept alive behind the shown one', 14, ['--disable-back-forward-cache']],
  ])('T75 Back after sending shows no answers and sends none, %s', async (_, which, without) => {
    const own = await launchBrowser({ ignoreDefaultArgs: without })
    const page = await begin(await own.newContext(phone), which)
    await gradeEverything(page, '4')
    await page.locator('#RES-91').fill('For the office only')
    await send(page)
    const sent = round.stored(which)
    for (let step = 0; step < 2; step += 1) {
      await page.goBack({ timeout: 3000 }).catch(() => undefined)
      expect(await settledContent(page)).not.toContain('For the office only')
    }
    expect(round.stored(which)).toEqual(sent)
    await page.goto(round.link(which))
    expect(await page.content()).not.toContain('For the office only')
    expect(await page.locator('main').textContent()).toContain('Your answers have arrived')
    expect(await kept(page)).toBe('')
    await own.close()
  })

  it('T75 a form that a browser brings back alive gives way to the start page', async () => {
    const context = await device()
    const page = await begin(context, 16)
    await page.locator('#RES-91').fill('For the office only')
    await saved(page)
    // Chromium does not keep pages that say no-store; browsers that do tell the page so.
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    })
    await page.waitForSelector('main[data-page=start]')
    expect(await settledContent(page)).not.toContain('For the office only')
    await context.close()
  })
})

describe.concurrent('a text that is refused', () => {
  it('T34 holds up no other answer, and is still there after the tab was closed', async () => {
    const context = await device()
    const page = await begin(context, 11)
    await page.locator('#RES-91').fill('x'.repeat(5001))
    await page.waitForSelector('#status.attention', { timeout: 10_000 })
    await page.locator('#GOV-91').fill('Short and sound')
    await untilStored(11, 'GOV-91', 'Short and sound')
    expect(await page.locator('#status').getAttribute('class')).toBe('attention')
    await page.close()
    const again = await begin(context, 11)
    expect(await again.locator('#RES-91').inputValue()).toHaveLength(5001)
    await again.locator('#RES-91').fill('Short now')
    await saved(again)
    expect(round.stored(11).draft['RES-91']).toBe('Short now')
    await context.close()
  })
})

describe.concurrent('a browser that refuses cookies and storage', () => {
  it('T75 saves on the server, warns before closing over unsaved text, and ends on a receipt', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'poc-browser-'))
    mkdirSync(join(folder, 'Default'))
    const refuse = { profile: { default_content_setting_values: { cookies: 2 } } }
    writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(refuse))
    const options = { executablePath: findChromium(), args: ['--no-sandbox'], ...phone }
    const context = await chromium.launchPersistentContext(folder, options)
    const page = await begin(context, 13)
    const storage = await page.evaluate(() => {
      try {
        return localStorage.length
      } catch (error) {
        return String(error)
      }
    })
    expect(storage).toContain('SecurityError')
    await gradeEverything(page, '3')
    await page.locator('#RES-91').fill('Nothing kept here')
    await saved(page)
    await context.setOffline(true)
    await page.locator('#RES-91').fill('Nothing kept here, and unsaved')
    await trouble(page)
    const warned = page.waitForEvent('dialog')
    const closing = page.close({ runBeforeUnload: true })
    await (await warned).dismiss()
    await closing
    await context.setOffline(false)
    await saved(page)
    await send(page)
    expect(round.stored(13).answers?.['RES-91']).toBe('Nothing kept here, and unsaved')
    await context.close()
  })
})
