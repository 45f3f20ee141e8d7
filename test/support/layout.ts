import type { Page } from 'playwright-core'

/** Every text 60 % longer, as some languages are; right to left in Arabic letters. */
export async function pseudoLong(page: Page, dir: 'ltr' | 'rtl'): Promise<void> {
  await page.evaluate((direction) => {
    const filler = direction === 'rtl' ? 'نص أطول قليلا ' : 'plus long encore '
    document.documentElement.dir = direction
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
    for (const text of texts.filter(({ data }) => data.trim().length > 1)) {
      const { data } = text
      const more = filler
        .repeat(Math.ceil(data.length / filler.length))
        .slice(0, Math.ceil(data.length * 0.6))
      text.data =
        direction === 'rtl'
          ? filler.repeat(Math.ceil((data.length * 1.6) / filler.length))
          : `${data} ${more}`
    }
  }, dir)
}

/** Text at 200 % with the spacing that WCAG 1.4.12 asks pages to bear. */
export async function spacedOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      ':root{font-size:36px!important}*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    )
    document.adoptedStyleSheets = [sheet]
  })
}

/** What is cut, overlaps, sticks out sideways, or is too small to hit; none is the promise. */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const faults: string[] = []
    const root = document.documentElement
    const named = (one: Element) =>
      `${one.tagName} ${one.id} ${(one.textContent ?? '').slice(0, 40)}`
    // What only a screen reader or the keyboard meets is out of sight on purpose.
    const shown = (one: Element) =>
      !one.closest('.visually-hidden, .skip:not(:focus)') &&
      one.checkVisibility() &&
      one.getClientRects().length > 0
    const all = [...document.querySelectorAll('body *')].filter(shown)
    if (root.scrollWidth > innerWidth) faults.push(`scrolls sideways to ${root.scrollWidth}`)
    for (const one of all) {
      const { left, right } = one.getBoundingClientRect()
      if (left < -1 || right > innerWidth + 1) faults.push(`sticks out: ${named(one)}`)
      const cuts = getComputedStyle(one).overflowX !== 'visible'
      if (cuts && one.scrollWidth > one.clientWidth + 1) faults.push(`is cut: ${named(one)}`)
    }
    for (const one of all.filter((found) =>
      found.matches('button,summary,select,textarea,label.o,input,a'),
    )) {
      const box = one.closest('label') ?? one
      const { width, height } = box.getBoundingClientRect()
      const least = box.matches('label.o,.p label') ? 44 : 24
      const inSentence = one.matches('a') && one.parentElement?.matches('p')
      if (!inSentence && (height < least || width < 24))
        faults.push(`is ${Math.round(width)} by ${Math.round(height)}: ${named(one)}`)
    }
    const lines: { owner: Element; box: DOMRect }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const owner = walker.currentNode.parentElement
      if (
        !owner ||
        !shown(owner) ||
        owner.closest('#status') ||
        !walker.currentNode.textContent?.trim()
      )
        continue
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      for (const box of range.getClientRects()) if (box.width > 1) lines.push({ owner, box })
    }
    lines.sort((one, other) => one.box.top - other.box.top)
    for (const [index, { owner, box }] of lines.entries())
      for (const next of lines.slice(index + 1, index + 12)) {
        const down = Math.min(box.bottom, next.box.bottom) - next.box.top
        const across = Math.min(box.right, next.box.right) - Math.max(box.left, next.box.left)
        if (down > box.height / 3 && across > 3)
          faults.push(`overlap: ${named(owner)} | ${named(next.owner)}`)
      }
    return faults.slice(0, 12)
  })
}
