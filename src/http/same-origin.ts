import type { MiddlewareHandler } from 'hono'
import type { Log } from '../log.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what another site makes a browser post. Browsers say where a form comes from in `Sec-Fetch-Site` or, on plain
 * http and in older ones, in `Origin`; a request with neither comes from no browser that could be tricked with a cookie
 * (cookies are SameSite=Lax). One-click unsubscribe comes from mail servers and needs no cookie: it is let through.
 */
export function sameOrigin(origin: string, exempt: RegExp, log: Log): MiddlewareHandler {
  return async (c, next) => {
    if (reading.has(c.req.method) || exempt.test(c.req.path)) return next()
    if (comesFromHere(c.req.raw.headers, origin)) return next()
    log('refused-foreign-form', { method: c.req.method })
    return c.text('403: this form came from another site.\n', 403)
  }
}

function comesFromHere(headers: Headers, origin: string): boolean {
  const from = headers.get('origin')
  if (from !== null) return from === origin
  const site = headers.get('sec-fetch-site')
  return site === null || site === 'same-origin' || site === 'none'
}
