import { brotliDecompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { launchedWorld } from '../support/launched.ts'

/** Bytes of a page as they travel, packed the way a current browser asks for. */
async function wire(world: Awaited<ReturnType<typeof launchedWorld>>, init: RequestInit) {
  const reply = await world.visitor().ask(world.link, {
    ...init,
    headers: { ...init.headers, 'accept-encoding': 'gzip, deflate, br, zstd' },
  })
  expect(reply.headers.get('content-encoding')).toBe('br')
  const bytes = Buffer.from(await reply.arrayBuffer())
  return { size: bytes.byteLength, html: brotliDecompressSync(bytes).toString() }
}

const press = (fields: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://partners.test' },
  body: fields,
})

it.each(['en', 'fr'])(
  'the start page in %s weighs at most 3 KB and asks for nothing else',
  async (language) => {
    const world = await launchedWorld()
    const { size, html } = await wire(world, press(`act=language-${language}&page=start`))
    expect(size).toBeLessThanOrEqual(3 * 1024)
    expect(html).not.toMatch(/<(script|link(?! rel="icon" href="data:,")|img)|@import|url\(/)
  },
)

it.each(['en', 'fr'])(
  'the form in %s, anchors and all, weighs at most 10 KB in one request',
  async (language) => {
    const world = await launchedWorld()
    const { size, html } = await wire(world, press(`act=start&language=${language}`))
    expect(size).toBeLessThanOrEqual(10 * 1024)
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).not.toMatch(/<(link(?! rel="icon" href="data:,")|img)|@import|url\(/)
    // Comfort that comes after the page is readable; a module never holds it up.
    expect(html.match(/<script[^>]*>/g)).toEqual([
      '<script type="module" src="/assets/answers.js">',
    ])
  },
)
