import { createHash } from 'node:crypto'
import type { Context } from 'hono'

/**
 * A mail's html as a page of its own. Mail carries its looks in style attributes, which no other page may: this policy
 * names each of them by its hash and allows nothing else, no script, picture, form or frame.
 */
export function mailHtml(c: Context, html: string): Response {
  const looks = new Set([...html.matchAll(/ style="([^"]*)"/g)].map(([, look = '']) => look))
  const hashes = [...looks].map((look) => `'sha256-${hash(unescaped(look))}'`)
  c.header(
    'Content-Security-Policy',
    [
      "default-src 'none'",
      ["style-src 'unsafe-hashes'", ...hashes].join(' '),
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      'sandbox',
    ].join('; '),
  )
  return c.html(html)
}

function hash(look: string): string {
  return createHash('sha256').update(look).digest('base64')
}

function unescaped(look: string): string {
  return look.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
