import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Localised } from '../../src/domain/language.ts'
import { axeFaults } from '../support/axe.ts'
import { browseWorld, show } from '../support/browse-world.ts'
import { launchBrowser } from '../support/chromium.ts'
import { allGraded, launchedWorld, wholeForm } from '../support/launched.ts'
import { layoutFaults, spacedOut } from '../support/layout.ts'
import { publicUrl } from '../support/world.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

type World = Awaited<ReturnType<typeof launchedWorld>>

/** The round's questions in Arabic only, every text of them. */
function askInArabic({ db, instrument }: World) {
  const arabic = (text: Localised) => ({
    ar: `نص عربي ${'طويل '.repeat(Math.ceil((text.en ?? '').length / 8))}`,
  })
  const body = JSON.stringify(instrument.survey, (_, value: unknown) =>
    isText(value) ? arabic(value) : value,
  )
  db.$client.prepare('update instrument set body = ? where id = ?').run(body, instrument.id)
}

function isText(value: unknown): value is Localised {
  return typeof value === 'object' && value !== null && 'en' in value && 'fr' in value
}

/** Where letters of a language stand without its tag or its direction. */
async function wronglyTagged(page: Page) {
  return await page.evaluate(() => {
    const wrong: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const owner = walker.currentNode.parentElement
      const words = walker.currentNode.textContent ?? ''
      if (!owner || !/\p{L}{3}/u.test(words)) continue
      const isArabic = /\p{Script=Arabic}/u.test(words)
      const lang = owner.closest('[lang]')?.getAttribute('lang')
      const side = getComputedStyle(owner).direction
      if ((lang === 'ar') !== isArabic || (side === 'rtl') !== isArabic)
        wrong.push(`${lang} ${side}: ${words.slice(0, 40)}`)
    }
    return wrong
  })
}

const arabicPages: Record<string, (world: World) => Record<string, string | string[]>> = {
  'the form with an answer missing': (world) => ({
    ...wholeForm(world.survey, { ...allGraded(world.survey), 'RES-01': '' }),
    act: 'check',
  }),
  'the page to check': (world) => ({
    ...wholeForm(world.survey, { ...allGraded(world.survey), 'RES-91': '' }),
    act: 'check',
  }),
  'the start page': () => ({ page: 'start', act: 'language-en' }),
}

describe.concurrent('T73 a questionnaire in Arabic on a page in English', () => {
  it.each(Object.entries(arabicPages))('%s', async (_, fields) => {
    const world = await launchedWorld({
      surveys: ['scorecard-partner-of-choice', 'non-negotiable-principles'],
    })
    askInArabic(world)
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
    const page = await context.newPage()
    await browseWorld(context, world)
    await show(page, world.link, await world.visitor().post(world.link, fields(world)))
    expect(await wronglyTagged(page)).toEqual([])
    expect(await axeFaults(page)).toEqual([])
    await spacedOut(page)
    expect(await layoutFaults(page)).toEqual([])
    await context.close()
  })
})

describe.concurrent('Kirundi, as far as it goes', () => {
  it('is walked to its receipt, with what it borrows marked as French', async () => {
    const world = await launchedWorld()
    await (await world.signedIn()).post('/settings/languages', { language: 'rn' })
    const context = await browser.newContext({ viewport: { width: 360, height: 640 } })
    const page = await context.newPage()
    await browseWorld(context, world)
    await page.goto(publicUrl + world.link)
    await page.getByRole('button', { name: 'Ikirundi' }).click()
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Tangura' }).click()
    expect(await page.locator('html').getAttribute('lang')).toBe('rn')
    await page.getByLabel('Simbizi').first().check()
    await page.waitForSelector('#status.saved')
    expect(await page.locator('#status').getAttribute('lang')).toBe('fr')
    expect(await page.locator('#status').textContent()).toMatch(/^Enregistré à \d\d:\d\d$/)
    expect(await axeFaults(page)).toEqual([])
    for (const group of await page.locator('fieldset[data-required]').all())
      await group.locator('input[value="4"]').check()
    await page.locator('[data-act=check]').last().click()
    await page.getByRole('button', { name: 'Rungika' }).first().click()
    expect(await page.locator('h1').textContent()).toBe('Murakoze. Inyishu zanyu zarashitse.')
    expect(await axeFaults(page)).toEqual([])
    await context.close()
  })
})

describe.concurrent('one tap to the other language', () => {
  it('keeps what is typed, on every page there is a switch', async () => {
    const world = await launchedWorld()
    const context = await browser.newContext({ viewport: { width: 360, height: 640 } })
    const page = await context.newPage()
    await browseWorld(context, world)
    await page.goto(publicUrl + world.link)
    expect(await page.locator('main').textContent()).toContain('31 March 2026')
    await page.getByRole('button', { name: 'Français' }).click()
    expect(await page.locator('main').textContent()).toContain('31 mars 2026')
    await page.locator('[data-act=start]').click()
    await page.locator('#RES-91').fill('Écrit avant de changer')
    await page.getByRole('button', { name: 'English' }).click()
    await page.waitForSelector('html[lang=en] main[data-page=form]')
    expect(await page.locator('#RES-91').inputValue()).toBe('Écrit avant de changer')
    await context.close()
  })
})
