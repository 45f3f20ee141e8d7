import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { addLink, replaceLink } from '../../db/store/invitations.ts'
import { minutes } from '../../src/domain/calendar.ts'
import { indicatorsOf } from '../../src/domain/survey.ts'
import { axeFaults, contrastFaults } from '../support/axe.ts'
import { browseWorld, show } from '../support/browse-world.ts'
import { launchBrowser } from '../support/chromium.ts'
import { allGraded, launchedWorld, wholeForm } from '../support/launched.ts'
import { layoutFaults, pseudoLong, spacedOut } from '../support/layout.ts'
import { startRound } from '../support/running-round.ts'
import { hasTextBrowser, missingTextBrowser, openInText } from '../support/text-browser.ts'
import { encoded, publicUrl } from '../support/world.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
})

type World = Awaited<ReturnType<typeof launchedWorld>>
type Filled = Record<string, string | string[]>
type Language = 'en' | 'fr'

/** What is posted, one after the other, until the page of a state comes back. */
type State = (world: World, language: Language) => Promise<{ path: string; reply: Response }>

const post = async (world: World, fields: Filled) => await world.visitor().post(world.link, fields)
const form = (world: World, language: Language, answers: Filled = {}) => ({
  ...wholeForm(world.survey, answers),
  language,
})

/** The page a personal link shows in answer to some fields. */
const posting =
  (...steps: ((world: World, language: Language) => Filled)[]): State =>
  async (world, language) => {
    let reply = await world.visitor().get(world.link)
    for (const step of steps) reply = await post(world, step(world, language))
    return { path: world.link, reply }
  }

/** The start page as it stands after some posts, in a language. */
const starting = (...steps: ((world: World, language: Language) => Filled)[]): State =>
  posting(...steps, (_, language) => ({ page: 'start', act: `language-${language}` }))

const saving = (answers: Filled) => (world: World, language: Language) => ({
  ...form(world, language, answers),
  act: 'save',
})
const sending = (world: World, language: Language) => ({
  ...form(world, language, { ...allGraded(world.survey), 'RES-91': 'Our reason' }),
  act: 'send',
})
const declining = (_: World, language: Language) => ({
  page: 'start',
  act: 'decline',
  decline: 'yes',
  language,
})
const pressing =
  (act: string, more: Filled = {}) =>
  (_: World, language: Language) => ({
    page: 'start',
    act,
    language,
    ...more,
  })
const formHeaders = { 'content-type': 'application/x-www-form-urlencoded', origin: publicUrl }
const asked =
  (path: (world: World) => string, fields?: Filled): State =>
  async (world, language) => {
    const visitor = world.visitor()
    const headers = { 'accept-language': language }
    const reply = await visitor.ask(path(world), {
      headers: fields ? { ...headers, ...formHeaders } : headers,
      ...(fields && { method: 'POST', body: encoded(fields) }),
    })
    return { path: path(world), reply }
  }
/** The same state after the round has closed. */
const later =
  (state: State, wait: number, before?: State): State =>
  async (world, language) => {
    await before?.(world, language)
    world.clock.at = Date.parse('2026-03-31T16:00:00Z') + wait
    return await state(world, language)
  }
const unsubscribing = (world: World) =>
  `/u/${world.deps.links.unsubscribe(world.invited[0]?.contact.id ?? world.deps.newId())}`
const tooLong = { 'RES-91': 'x'.repeat(5001) }

const states: Record<string, State> = {
  'the start page': starting(),
  'the start page over a draft': starting(saving({ 'RES-01': '3' })),
  'the start page over sent answers': starting(sending),
  'the start page after declining': starting(declining),
  'declining without the tick': posting(pressing('decline', { reason: 'busy' })),
  'the empty form': posting(pressing('start')),
  'the form with answers missing and one too long': posting((world, language) => ({
    ...form(world, language, tooLong),
    act: 'check',
  })),
  'the form with two answers to pick from': posting(
    saving({ 'RES-91': 'of the tablet', 'RES-01': '2' }),
    saving({ 'RES-91': 'of the phone', 'RES-01': '5' }),
  ),
  'the form after saving': posting(saving({ 'RES-01': '3', 'RES-01_why': 'Because' })),
  'the form with fields that are not asked': posting(saving({ 'XXX-01': '1' })),
  'the page to check': posting((world, language) => ({
    ...form(world, language, { ...allGraded(world.survey), 'RES-91': 'Our reason' }),
    act: 'check',
  })),
  'the receipt': posting(sending),
  'the form of sent answers, opened again': posting(sending, pressing('edit')),
  'the start page after closing': later(starting(), minutes(60)),
  'the start page after closing, with answers sent': later(
    starting(),
    minutes(60),
    posting(sending),
  ),
  'own answers after closing': later(posting(pressing('start')), minutes(60), posting(sending)),
  'the form saved late': later(posting(saving({ 'RES-01': '3' })), minutes(60)),
  'the receipt of a late sending': later(posting(sending), minutes(60)),
  'a wrong link': asked((world) => world.link.slice(0, -1)),
  'the front door for a code': asked(() => '/code'),
  'a wrong code': asked(() => '/code', { code: 'K7P2' }),
  'the question before unsubscribing': asked(unsubscribing),
  unsubscribed: asked(unsubscribing, { 'List-Unsubscribe': 'One-Click' }),
  'a wrong address to unsubscribe': asked(() => '/u/nothing'),
  'too many wrong links': async (world, language) => {
    const visitor = world.visitor()
    for (let guess = 0; guess < 30; guess += 1) await visitor.get(`/r/guess-${guess}`)
    return await asked(() => '/r/one-more')(world, language)
  },
  'a form that is too large': posting(() => ({ 'RES-91': 'x'.repeat(300_000), act: 'save' })),
}

const parts = [
  'scorecard-partner-of-choice',
  'appreciative-inquiry-5d',
  'authenticity-diagnostic',
  'ghp-principles-of-partnership',
  'non-negotiable-principles',
]
const severalParts: Record<string, State> = {
  'the start page of several parts': starting(sending),
  ...Object.fromEntries(
    parts
      .slice(1)
      .map((part) => [
        `the form of ${part}, checked empty`,
        posting((_, language) => ({ page: 'form', part, language, act: 'check' })),
      ]),
  ),
}
const replaced: State = async (world, language) => {
  const [first] = world.invited
  if (!first) throw new Error('nobody was invited')
  await atomically(world.db, (tx) => [
    replaceLink(tx, first.id, 1),
    addLink(tx, first.id, 2, world.deps.links.fingerprints(first.id, 2)),
  ])
  return await asked((one) => one.link)(world, language)
}
/** The coordinator sends a new link while this page is open; then its button is pressed. */
const replacedMeanwhile: State = async (world, language) => {
  await replaced(world, language)
  return await posting(saving({ 'RES-01': '3', 'RES-91': 'Typed too late' }))(world, language)
}
type Case = [name: string, state: State, surveys: readonly string[]]
const all: Case[] = [
  ...Object.entries(states).map(([name, state]): Case => [name, state, parts.slice(0, 1)]),
  ...Object.entries(severalParts).map(([name, state]): Case => [name, state, parts]),
  ['a link that was replaced', replaced, parts.slice(0, 1)],
  ['what was typed over a link that was replaced', replacedMeanwhile, parts.slice(0, 1)],
]

function speaking({ db }: World, language: Language) {
  for (const table of ['contact', 'invitation'])
    db.$client.prepare(`update ${table} set language = ?`).run(language)
}

const phone = { viewport: { width: 360, height: 640 } }

describe.concurrent('T72 axe finds nothing against WCAG 2.2 A and AA', () => {
  it.each(all)('on %s', async (_, state, surveys) => {
    const context = await browser.newContext(phone)
    const page = await context.newPage()
    for (const language of ['en', 'fr'] as const) {
      const world = await launchedWorld({ surveys: [...surveys] })
      speaking(world, language)
      await browseWorld(context, world)
      const { path, reply } = await state(world, language)
      await show(page, path, reply)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      await page.emulateMedia({ colorScheme: 'light' })
      expect(await axeFaults(page)).toEqual([])
      // Words make no colour: one language is enough for the other scheme.
      if (language === 'fr') continue
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await contrastFaults(page)).toEqual([])
    }
    await context.close()
  })

  it('and would say so if there were a fault', async () => {
    const page = await browser.newPage()
    await page.setContent('<main><input><p style="color:#999">Faint</p></main>')
    expect((await axeFaults(page)).join()).toMatch(/color-contrast.*document-title.*label/s)
    await page.close()
  })
})

/** What somebody who uses the keyboard alone has under their fingers. */
async function focused(page: Page) {
  return await page.evaluate(() => {
    const one = document.activeElement
    if (!(one instanceof HTMLElement) || one === document.body) return undefined
    const box = (one.closest('label') ?? one).getBoundingClientRect()
    const line = document.getElementById('status')?.getBoundingClientRect()
    const floor = line && line.height > 0 ? line.top : innerHeight
    const own = one.getBoundingClientRect()
    return {
      act: one.dataset.act,
      name: one.getAttribute('name'),
      type: one.getAttribute('type'),
      tag: one.tagName,
      href: one.getAttribute('href'),
      ring: getComputedStyle(one).outlineStyle !== 'none',
      seen:
        (Math.min(own.bottom, floor) - Math.max(own.top, 0)) / Math.min(own.height, floor) > 0.75,
      box: `${Math.round(box.top)}-${Math.round(box.bottom)} of ${Math.round(floor)}`,
    }
  })
}

/** Presses Tab until what is wanted has the focus; everything on the way is seen with its ring. */
async function tabTo(
  page: Page,
  wanted: (at: NonNullable<Awaited<ReturnType<typeof focused>>>) => boolean,
) {
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    if (!at) continue
    expect(at, `${at.tag} ${at.name ?? at.href ?? at.act} ${at.box}`).toMatchObject({
      ring: true,
      seen: true,
    })
    if (wanted(at)) return at
  }
  throw new Error('the keyboard never reached it')
}

describe('T72 by keyboard alone', () => {
  it('from the start page to the receipt, over a list of errors, with the focus always in sight', async () => {
    const context = await browser.newContext(phone)
    const world = await launchedWorld()
    await browseWorld(context, world)
    const page = await context.newPage()
    await page.goto(publicUrl + world.link)
    await tabTo(page, ({ act }) => act === 'start')
    await page.keyboard.press('Enter')
    await page.waitForSelector('main[data-page=form]')

    // Every group but one: Space chooses, the arrows go up to 4.
    for (const { code } of indicatorsOf(world.survey).slice(1)) {
      await tabTo(page, ({ name, type }) => name === code && type === 'radio')
      await page.keyboard.press('Space')
      for (let up = 0; up < 3; up += 1) await page.keyboard.press('ArrowDown')
      expect(await page.locator(`[name="${code}"]:checked`).inputValue()).toBe('4')
    }
    await page.waitForSelector('#status.saved')
    await tabTo(page, ({ act }) => act === 'check')
    await page.keyboard.press('Enter')

    // The list of errors has the focus, and its first link comes next.
    await page.waitForSelector('.e[role=alert]')
    expect(await page.title()).toMatch(/^To correct: /)
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('e')
    const first = await tabTo(page, ({ href }) => href !== null)
    expect(first.href).toBe('#RES-01')
    await page.keyboard.press('Enter')
    const group = await tabTo(page, ({ type }) => type === 'radio')
    expect(group.name).toBe('RES-01')
    await page.keyboard.press('Space')
    await tabTo(page, ({ act }) => act === 'check')
    await page.keyboard.press('Enter')
    await page.waitForSelector('main[data-page=check]')
    await tabTo(page, ({ act }) => act === 'send')
    await page.keyboard.press('Enter')
    await page.waitForSelector('main[data-page=receipt] [data-receipt]')
    await context.close()
  })

  it('Enter in a line of text saves, and never sends', async () => {
    const context = await browser.newContext({ ...phone, javaScriptEnabled: false })
    const world = await launchedWorld()
    await browseWorld(context, world)
    const page = await context.newPage()
    await page.goto(publicUrl + world.link)
    await page.locator('[data-act=start]').click()
    await page.locator('#GRP_people').fill('4')
    await page.keyboard.press('Enter')
    expect(await page.locator('.n[role=status]').textContent()).toContain('Saved')
    await context.close()
  })
})

describe.concurrent('T72 by a screen reader', () => {
  it('each step of a grade is announced with its number, in order, within its question', async () => {
    const context = await browser.newContext(phone)
    const world = await launchedWorld({ surveys: parts })
    await browseWorld(context, world)
    const page = await context.newPage()
    for (const part of parts) {
      const reply = await post(world, { page: 'start', act: 'start', part, language: 'en' })
      await show(page, world.link, reply)
      const graded = page.getByRole('radiogroup').filter({ has: page.locator('input[value="5"]') })
      for (const group of await graded.all()) {
        const tree = await group.ariaSnapshot()
        expect(tree).toMatch(/^- '?radiogroup .{10}/)
        expect([...tree.matchAll(/radio "(\d)[.:]/g)].map(([, number]) => number).join('')).toBe(
          '12345',
        )
      }
    }
    await context.close()
  })

  it('what is saved, what is wrong and how far one is are told in words', async () => {
    const context = await browser.newContext(phone)
    const world = await launchedWorld()
    await browseWorld(context, world)
    const page = await context.newPage()
    await page.goto(publicUrl + world.link)
    await page.locator('[data-act=start]').click()
    await page.locator('[name="RES-01"][value="4"]').check()
    await page.waitForSelector('#status.saved')
    expect(await page.getByRole('status').last().textContent()).toMatch(/^Saved \d\d:\d\d$/)
    expect(await page.locator('#progress').textContent()).toBe('1 of 25 answered')
    await page.locator('[data-act=check]').last().click()
    await page.waitForSelector('.e[role=alert]')
    const wrong = page.locator('#RES-02')
    const described = await wrong.getAttribute('aria-describedby')
    expect(await page.locator(`[id="${described}"]`).textContent()).toContain('Choose an answer')
    expect(await axeFaults(page)).toEqual([])
    await context.close()
  })
})

describe('T71 without script, style, images or a mouse', () => {
  it('the whole survey is answered in a text browser, to a real receipt', async ({ skip }) => {
    if (!hasTextBrowser()) skip(missingTextBrowser)
    const round = await startRound({ partners: 1 })
    const terminal = openInText(round.link(0), 'Written in an editor')
    await terminal.shows('how good a partner are we?')
    await terminal.find('Start')
    await terminal.press('\r')
    await terminal.shows('Part 1 of 7')
    await terminal.find('Check and send')
    await terminal.press('\r')
    await terminal.shows('25 answers need your attention')
    await terminal.find('What explains your grades')
    await terminal.press('\t\r')
    await terminal.shows('Written in an editor')
    await terminal.press('g')
    // The cursor has to stand between the brackets of a choice.
    await terminal.find(' \\)4\\. ')
    await terminal.press('\r')
    for (let more = 1; more < 25; more += 1) await terminal.press('n\r')
    await terminal.find('Check and send')
    await terminal.press('\r')
    await terminal.shows('Nothing has been sent yet')
    await terminal.find('Send')
    await terminal.press('\r')
    const receipt = await terminal.shows('Your answers have arrived')
    expect(receipt).toMatch(/Receipt code:\s+\w{4}-\w{4}-\w{4}/)
    const { answers } = round.stored(0)
    expect(answers).toMatchObject(allGraded(round.survey))
    expect(Object.values(answers ?? {})).toContain('Written in an editor')
    terminal.close()
    await round.stop()
  })
})

describe('T74 on a slow phone', () => {
  it('the first question can be answered; how fast is printed', async () => {
    const round = await startRound({ partners: 1 })
    const context = await browser.newContext(phone)
    const page = await context.newPage()
    const slow = await context.newCDPSession(page)
    const throughput = (400 * 1024) / 8
    await slow.send('Network.enable')
    await slow.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    })
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    let bytes = 0
    slow.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    const scripts: string[] = []
    page.on('request', (request) => request.url().endsWith('.js') && scripts.push(request.url()))
    const opened = Date.now()
    await page.goto(round.link(0), { waitUntil: 'commit' })
    await page.locator('[data-act=start]').click({ noWaitAfter: true })
    const pressed = Date.now()
    await page.locator('[name="RES-01"][value="4"]').check()
    const answered = Date.now()
    await page.waitForSelector('#status.saved')
    process.stdout.write(
      `slow phone: start page ${pressed - opened} ms, first question answered ${answered - pressed} ms after Start, ${bytes} bytes in all\n`,
    )
    expect(scripts.every((url) => url.includes('/answers'))).toBe(true)
    expect(answered - opened).toBeLessThan(30_000)
    await context.close()
    await round.stop()
  })
})

const narrow = [
  'the start page',
  'declining without the tick',
  'the form with answers missing and one too long',
  'the form with two answers to pick from',
  'the page to check',
  'the receipt',
  'own answers after closing',
  'the front door for a code',
  'the question before unsubscribing',
  'the start page of several parts',
  ...Object.keys(severalParts),
]

describe.concurrent('T73 at 320 px with text twice as large and spaced out', () => {
  it.each(all.filter(([name]) => narrow.includes(name)))('%s', async (_, state, surveys) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
    const page = await context.newPage()
    for (const [language, dir] of [
      ['fr', 'ltr'],
      ['en', 'rtl'],
    ] as const) {
      const world = await launchedWorld({ surveys: [...surveys] })
      speaking(world, language)
      await browseWorld(context, world)
      const { path, reply } = await state(world, language)
      await show(page, path, reply)
      expect(await layoutFaults(page), 'as it is').toEqual([])
      await pseudoLong(page, dir)
      expect(await layoutFaults(page), `longer, ${dir}`).toEqual([])
      await spacedOut(page)
      expect(await layoutFaults(page), `longer, larger, spaced, ${dir}`).toEqual([])
    }
    await context.close()
  })
})
