import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchBrowser } from '../../test/support/chromium.ts'

/** A cheap phone on a bad network: 400 kbit/s, 400 ms for a round trip, a processor four times slower than this one. */
const bytesPerSecond = 400_000 / 8
const screen = { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true }
const held = {
  latency: 400,
  downloadThroughput: bytesPerSecond,
  uploadThroughput: bytesPerSecond,
  offline: false,
}
const slowedDown = 4

/** What the protocol counts: bytes of the document, head included, and all requests up to the end of loading. */
type Counted = { bytes: number; requests: number }

/** A person opens an address, waits until nothing larger is painted, and presses a button that leads to questions. */
export type Visit = {
  /** From the start of the navigation to the largest paint. */
  painted: number
  /** From the press until the reply is parsed and its first radio is laid out. */
  usable: number
  opened: Counted
  led: Counted
}

type Visited = { url: string; button: string; script: boolean; seconds: number }

/** Lends a browser that is gone afterwards, whatever happens. */
export async function withBrowser<Result>(use: (browser: Browser) => Promise<Result>) {
  const browser = await launchBrowser()
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}

/** One visit by a phone that has never been here: its own connections, nothing in its cache. */
export async function visitSlowly(browser: Browser, visited: Visited): Promise<Visit> {
  const { url, button, script, seconds } = visited
  const context = await browser.newContext({ ...screen, javaScriptEnabled: script })
  context.setDefaultTimeout(seconds * 1000)
  try {
    const page = await context.newPage()
    const watched = await watch(context, page)
    await page.goto(url)
    const painted = await watched.largestPaint(seconds)
    const opened = watched.counted()
    const pressed = await press(page, button)
    await watched.until(radioLaidOut, seconds)
    const usable = performance.now() - pressed
    await page.waitForLoadState('networkidle')
    return { painted, usable, opened, led: watched.counted() }
  } finally {
    await context.close()
  }
}

const leaving = `document.documentElement.dataset.leaving = ''`
const radioLaidOut = `document.readyState !== 'loading' && !('leaving' in document.documentElement.dataset)
  && (document.querySelector('fieldset input[type=radio]')?.getClientRects().length ?? 0) > 0`

/** Presses the middle of a button; the page it stands on is marked, to be told from the one that follows. */
async function press(page: Page, button: string): Promise<number> {
  const found = page.locator(button)
  await found.scrollIntoViewIfNeeded()
  const box = await found.boundingBox()
  if (!box) throw new Error(`no button ${button}`)
  await page.evaluate(leaving)
  const pressed = performance.now()
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  return pressed
}

const quiet = 600

/** Slows a page down through the DevTools protocol, and listens there; this works without script in the page too. */
async function watch(context: BrowserContext, page: Page) {
  const protocol = await context.newCDPSession(page)
  let paint = { at: 0, heard: 0 }
  let requests = 0
  let document = { id: '', bytes: 0 }
  protocol.on('PerformanceTimeline.timelineEventAdded', ({ event }) => {
    paint = { at: (event.lcpDetails?.renderTime ?? 0) * 1000, heard: performance.now() }
  })
  protocol.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!request.url.startsWith('http')) return
    requests += 1
    if (type === 'Document') document = { id: requestId, bytes: 0 }
  })
  protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (requestId === document.id) document.bytes = encodedDataLength
  })
  await protocol.send('Network.enable')
  await protocol.send('Network.setCacheDisabled', { cacheDisabled: true })
  await protocol.send('Network.emulateNetworkConditions', held)
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: slowedDown })
  await protocol.send('PerformanceTimeline.enable', { eventTypes: ['largest-contentful-paint'] })
  const ask = async (expression: string): Promise<unknown> =>
    (await protocol.send('Runtime.evaluate', { expression, returnByValue: true })).result.value
  const until = async (expression: string, seconds: number) => {
    const over = performance.now() + seconds * 1000
    // Between two pages there is nothing to ask.
    while (!(await ask(expression).catch(() => false))) {
      if (performance.now() > over) throw new Error(`${seconds} s passed without ${expression}`)
      await page.waitForTimeout(5)
    }
  }
  return {
    until,
    async largestPaint(seconds: number): Promise<number> {
      const over = performance.now() + seconds * 1000
      while (paint.heard === 0 || performance.now() - paint.heard < quiet) {
        if (performance.now() > over) throw new Error(`nothing was painted in ${seconds} s`)
        await page.waitForTimeout(20)
      }
      return paint.at - Number(await ask('performance.timeOrigin'))
    },
    /** What was counted since this was last asked. */
    counted(): Counted {
      const counted = { bytes: document.bytes, requests }
      requests = 0
      return counted
    },
  }
}
