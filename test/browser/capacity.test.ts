import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askedByLink, type CapacityWorld, capacityWorld } from '../support/assessed.ts'
import { axeFaults } from '../support/axe.ts'
import { browseWorld } from '../support/browse-world.ts'
import { launchBrowser } from '../support/chromium.ts'
import { publicUrl } from '../support/world.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

async function phone(world: CapacityWorld, javaScriptEnabled = true): Promise<Page> {
  const viewport = { width: 320, height: 700 }
  const context = await browser.newContext({ viewport, javaScriptEnabled })
  await browseWorld(context, world)
  return await context.newPage()
}

/** A step for each question, and both numbers. */
async function answer(page: Page): Promise<void> {
  const questions = page.locator('fieldset[role=radiogroup]')
  for (let place = 0; place < (await questions.count()); place += 1)
    await questions
      .nth(place)
      .locator('input')
      .nth(place % 3)
      .check()
  await page.locator('input[name="FAC-1"]').fill('2')
  await page.locator('input[name="FAC-2_dk"]').check()
}

const press = (page: Page, act: string) => page.locator(`button[data-act="${act}"]`).last().click()

describe('an assessment on a phone of 320 pixels', () => {
  it('T71 is answered, sent and taken back in French, without script', async () => {
    const world = await capacityWorld({ language: 'fr' })
    const page = await phone(world, false)
    await page.goto(publicUrl + (await askedByLink(world)))
    await press(page, 'start')
    await answer(page)
    await page.locator('textarea[name="FIN-91"]').fill('Une formation sur les budgets.')
    await press(page, 'send')
    expect(await page.locator('h1').innerText()).toBe('Merci, l’évaluation est envoyée')
    expect(await page.locator('main').innerText()).toContain('Une formation sur les budgets.')
    await press(page, 'first')
    await page.locator('summary').click()
    await page.locator('input[name="withdraw"]').check()
    await press(page, 'withdraw')
    expect(await page.locator('h1').innerText()).toBe('L’évaluation a été retirée')
    await page.context().close()
  })

  it('T72 T73 has no fault axe knows and nothing to scroll sideways, on all its pages', async () => {
    const world = await capacityWorld()
    const page = await phone(world)
    const faults = async () => [
      ...(await axeFaults(page)),
      await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth'),
    ]
    await page.goto(publicUrl + (await askedByLink(world)))
    expect(await faults()).toEqual([0])
    await press(page, 'start')
    expect(await faults()).toEqual([0])
    await press(page, 'send')
    expect(await faults()).toEqual([0])
    await answer(page)
    await press(page, 'send')
    expect(await faults()).toEqual([0])
    await page.context().close()
  })
})
