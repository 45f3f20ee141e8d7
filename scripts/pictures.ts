/** Takes the pictures of the README and of the guides from the running demo, so that they show what is there. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type Language, languages } from '../src/domain/language.ts'
import { openBrowser } from '../test/support/chromium.ts'
import { startDemo } from '../test/support/running-demo.ts'
import { type GuidePicture, guideFolder, guidePictures } from './pictures/guide-pictures.ts'
import { smallPng } from './pictures/small-png.ts'

const folder = 'docs/pictures'
mkdirSync(guideFolder, { recursive: true })
const demo = await startDemo()
try {
  await onPhone()
  await atDesk()
  for (const language of languages) await forGuides(language)
} finally {
  await demo.stop()
}

async function onPhone() {
  const browser = await openBrowser({ viewport: { width: 360, height: 720 } })
  const page = browser.pages()[0] ?? (await browser.newPage())
  await page.goto(demo.link('respondent', 0))
  await picture(page, join(folder, 'start-page'))
  await page.locator('[data-act=start]').first().click()
  await page.locator('input[name="RES-01"][value="4"]').check()
  await page.locator('#RES-01').scrollIntoViewIfNeeded()
  await page.evaluate(() => document.querySelector('#RES-01')?.scrollIntoView())
  await page.waitForSelector('#status.saved')
  await picture(page, join(folder, 'answering'))
  await browser.close()
}

async function atDesk() {
  const browser = await openBrowser({ viewport: { width: 1100, height: 720 } })
  const page = browser.pages()[0] ?? (await browser.newPage())
  await page.goto(demo.link('coordinator'))
  await page.locator('button').first().click()
  await page.goto(demo.link('trends'))
  await picture(page, join(folder, 'trends'))
  await browser.close()
}

/** Every page of the guides as its reader meets it, in one language. */
async function forGuides(language: Language) {
  for (const shown of guidePictures) {
    const browser = await openBrowser({ viewport: { width: 900, height: shown.height } })
    const page = browser.pages()[0] ?? (await browser.newPage())
    await signIn(page, shown, language)
    const round = `${demo.url}${await roundOf(page, shown)}`
    if (shown.page.startsWith('/present')) await speak(page, `${round}/present/arrange`, language)
    await page.goto(`${round}${shown.page}`)
    const { from } = shown
    if (from) await page.evaluate(scrollBelow, from)
    await picture(page, join(guideFolder, `${shown.name}-${language}`))
    await browser.close()
  }
}

/** A little above what is meant: in the page, so without anything from here. */
function scrollBelow(selector: string) {
  const top = document.querySelector(selector)?.getBoundingClientRect().top ?? 0
  window.scrollBy(0, top - 24)
}

/** The slides have a language of their own. */
async function speak(page: Page, arranging: string, language: Language) {
  await page.goto(arranging)
  await page.locator(`input[name="languages"][value="${language}"]`).check()
  await page.locator('main form button[type=submit]').first().click()
}

async function signIn(page: Page, { as }: GuidePicture, language: Language) {
  await page.goto(demo.link('coordinator'))
  await page.locator(`button[value="${as}"]`).click()
  const other = page.locator(`footer button[lang="${language}"]`)
  if ((await other.count()) > 0) await other.click()
}

/** The newest round is under way; the one before it is the last that is published. */
async function roundOf(page: Page, { round }: GuidePicture): Promise<string> {
  await page.goto(`${demo.url}/rounds`)
  const rounds = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const own = [...new Set(rounds)].filter((href) => /^\/rounds\/[\w-]{36}$/.test(href))
  const found = own[round === 'open' ? 0 : 1]
  if (!found) throw new Error('the demo has too few rounds')
  return found
}

async function picture(page: Page, file: string) {
  writeFileSync(`${file}.png`, smallPng(await page.screenshot()))
}
