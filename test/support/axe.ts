import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** What axe finds against WCAG 2.2 A and AA: one line for each fault, with where it stands; none is the promise. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  return await run(page, {
    runOnly: { type: 'tag', values: tags },
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  })
}

/** The part of it that depends on the colours alone, for the other scheme of a page that has been looked at whole. */
export async function contrastFaults(page: Page): Promise<readonly string[]> {
  const runOnly = { type: 'rule' as const, values: ['color-contrast'] }
  return await run(page, { runOnly, resultTypes: ['violations'] })
}

type Found = { id: string; nodes: { html: string; failureSummary?: string }[] }

/** Evaluated by the debugger, which the page's policy does not bind; the page itself stays as it is delivered. */
async function run(page: Page, options: RunOptions): Promise<readonly string[]> {
  await page.evaluate(`typeof axe === 'undefined' && (0, eval)(${JSON.stringify(source)})`)
  const { violations } = await page.evaluate<{ violations: Found[] }>(
    `axe.run(document, ${JSON.stringify(options)})`,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`),
  )
}
