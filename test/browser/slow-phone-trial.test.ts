import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../support/chromium.ts'
import { type RunningRound, startRound } from '../support/running-round.ts'

let round: RunningRound
let browser: Browser
beforeAll(async () => {
  round = await startRound({ partners: 5 })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await round.stop()
})

const oldPhone = { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true }
const badNetwork = { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }

/** A cheap phone on a bad network: 400 kbit/s, 400 ms for a round trip, a processor six times slower. */
async function slowPhone(script = true) {
  const context = await browser.newContext({ ...oldPhone, javaScriptEnabled: script })
  const page = await context.newPage()
  const protocol = await context.newCDPSession(page)
  const network = (offline: boolean) =>
    protocol.send('Network.emulateNetworkConditions', { ...badNetwork, offline })
  await protocol.send('Network.enable')
  await network(false)
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  return { context, page, cut: () => network(true), back: () => network(false) }
}

/** From the mail to the form, in French. */
async function begin(page: Page, which: number) {
  await page.goto(round.link(which))
  if ((await page.locator('html').getAttribute('lang')) === 'en') {
    await press(page, 'language')
    await page.waitForSelector('html[lang=fr]')
  }
  await press(page, 'start')
  await page.waitForSelector('main[data-page=form]')
  await page.waitForLoadState('load')
}

async function press(page: Page, act: string) {
  await page.locator(`[data-act=${act}]`).last().tap()
}

const shows = (page: Page, kind: string) => page.waitForSelector(`main[data-page=${kind}]`)
const says = (page: Page, state: string) =>
  page.waitForSelector(`#status.${state}`, { timeout: 20_000 })

/** What this person answered, to be found in the database to the letter. */
function answering(expected: Record<string, string>) {
  return {
    async grade(page: Page, codes: readonly string[], value: string) {
      for (const code of codes)
        await page.locator(`label:has([name="${code}"][value="${value}"])`).tap()
      for (const code of codes) expected[code] = value
    },
    async write(page: Page, code: string, words: string) {
      await page.locator(`#${code}`).tap()
      await page.locator(`#${code}`).pressSequentially(words, { delay: 10 })
      expected[code] = (expected[code] ?? '') + words
    },
  }
}

async function send(page: Page): Promise<string> {
  await press(page, 'check')
  await shows(page, 'check')
  await press(page, 'send')
  await shows(page, 'receipt')
  return await page.locator('[data-receipt]').innerText()
}

async function codesOf(page: Page): Promise<string[]> {
  const names = page.locator('fieldset[data-required]')
  return (await names.evaluateAll((all) => all.map(({ id }) => id))).filter((id) => id !== '')
}

const closeAll = (...contexts: BrowserContext[]) => Promise.all(contexts.map((one) => one.close()))

it('T42 T40 a respondent with an old phone, the network cut twice and another device in the middle ends with a receipt and every answer right', async () => {
  const expected: Record<string, string> = {}
  const { grade, write } = answering(expected)
  const phone = await slowPhone()
  const { page } = phone
  await begin(page, 0)
  const codes = await codesOf(page)
  expect(codes.length).toBe(25)
  await grade(page, codes.slice(0, 5), '3')
  await write(page, 'RES-91', 'Nous avons travaillé ensemble à Gitega, ')
  await says(page, 'saved')
  await phone.cut()
  await write(page, 'RES-91', '« c’était très bien », même sous la pluie.')
  await grade(page, codes.slice(5, 8), '5')
  await says(page, 'offline')
  expect(await page.locator('#status').innerText()).toMatch(/^Non enregistré/)
  await phone.back()
  await says(page, 'saved')

  const office = await browser.newContext({ hasTouch: true })
  const computer = await office.newPage()
  await begin(computer, 0)
  expect(await computer.locator('#RES-91').inputValue()).toBe(expected['RES-91'])
  await grade(computer, codes.slice(8, 14), '2')
  await write(computer, 'TRU-91', 'Écrit au bureau.')
  await says(computer, 'saved')

  await write(page, 'RES-92', 'Se réunir plus tôt, ')
  await phone.cut()
  await write(page, 'RES-92', 'et dans notre langue.')
  await grade(page, codes.slice(14, -1), '4')
  await says(page, 'offline')
  await phone.back()
  await says(page, 'saved')
  await press(page, 'check')
  await page.waitForSelector('.e[role=alert]')
  expect(await page.locator('.e li').count()).toBe(1)
  expect(await page.locator('#TRU-91').inputValue()).toBe('Écrit au bureau.')
  await page.waitForLoadState('load')
  await grade(page, codes.slice(-1), 'dk')
  await says(page, 'saved')
  const receipt = await send(page)
  expect(round.stored(0).answers).toEqual(expected)

  await press(page, 'edit')
  await shows(page, 'form')
  await grade(page, codes.slice(3, 4), '1')
  await says(page, 'saved')
  expect(await send(page)).toBe(receipt)
  expect(round.stored(0).answers).toEqual(expected)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await closeAll(phone.context, office)
})

it('T71 the same phone without script: saves, is told what is missing, sends, changes', async () => {
  const expected: Record<string, string> = {}
  const { grade, write } = answering(expected)
  const { context, page } = await slowPhone(false)
  await begin(page, 1)
  const codes = await codesOf(page)
  await grade(page, codes.slice(0, -1), '3')
  await write(page, 'RES-91', 'Sans script : « oui » ; 100 %.')
  await press(page, 'save')
  await page.waitForSelector('.n[role=status]')
  await press(page, 'check')
  await page.waitForSelector('.e[role=alert]')
  await grade(page, codes.slice(-1), 'na')
  const receipt = await send(page)
  expect(round.stored(1).answers).toEqual(expected)
  await press(page, 'edit')
  await shows(page, 'form')
  await grade(page, codes.slice(1, 2), '5')
  expect(await send(page)).toBe(receipt)
  expect(round.stored(1).answers).toEqual(expected)
  await closeAll(context)
})
