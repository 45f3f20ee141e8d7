/** Takes the pictures of the README from the running demo, so that they show what is there. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser } from '../test/support/chromium.ts'
import { startDemo } from '../test/support/running-demo.ts'
import { smallPng } from './pictures/small-png.ts'

const folder = 'docs/pictures'
mkdirSync(folder, { recursive: true })
const demo = await startDemo()
try {
  await onPhone()
  await atDesk()
} finally {
  await demo.stop()
}

async function onPhone() {
  const browser = await openBrowser({ viewport: { width: 360, height: 720 } })
  const page = browser.pages()[0] ?? (await browser.newPage())
  await page.goto(demo.link('respondent', 0))
  await picture(page, 'start-page')
  await page.locator('[data-act=start]').first().click()
  await page.locator('input[name="RES-01"][value="4"]').check()
  await page.locator('#RES-01').scrollIntoViewIfNeeded()
  await page.evaluate(() => document.querySelector('#RES-01')?.scrollIntoView())
  await page.waitForSelector('#status.saved')
  await picture(page, 'answering')
  await browser.close()
}

async function atDesk() {
  const browser = await openBrowser({ viewport: { width: 1100, height: 720 } })
  const page = browser.pages()[0] ?? (await browser.newPage())
  await page.goto(demo.link('coordinator'))
  await page.locator('button').first().click()
  await page.goto(demo.link('trends'))
  await picture(page, 'trends')
  await browser.close()
}

async function picture(page: Page, name: string) {
  writeFileSync(join(folder, `${name}.png`), smallPng(await page.screenshot()))
}
