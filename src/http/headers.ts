import type { MiddlewareHandler } from 'hono'

/** What every answer carries, errors, assets and redirects included. */
export function securityHeaders(inlineStyleHash: string, https: boolean): MiddlewareHandler {
  const policy = [
    "default-src 'self'",
    // `data:` for the empty icon, which saves a phone the request for one.
    "img-src 'self' data:",
    `style-src 'self' '${inlineStyleHash}'`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ')
  return async (c, next) => {
    await next()
    c.header('Content-Security-Policy', policy)
    c.header('X-Content-Type-Options', 'nosniff')
    // Not `no-referrer`: with it browsers send `Origin: null` and honest forms are refused.
    c.header('Referrer-Policy', 'same-origin')
    c.header('Cross-Origin-Opener-Policy', 'same-origin')
    if (https) c.header('Strict-Transport-Security', 'max-age=31536000')
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
  }
}
