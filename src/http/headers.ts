import type { Context, MiddlewareHandler } from 'hono'

/** What every answer carries, errors, assets and redirects included. */
export function securityHeaders(
  inlineStyleHash: (c: Context) => string,
  https: boolean,
): MiddlewareHandler {
  return async (c, next) => {
    await next()
    // Written on the reply itself: `c.header` would make a new reply for each of them.
    const { headers } = c.res
    // A page that shows a mail as it arrives brings a stricter policy of its own.
    if (!headers.has('Content-Security-Policy'))
      headers.set('Content-Security-Policy', policy(inlineStyleHash(c)))
    headers.set('X-Content-Type-Options', 'nosniff')
    // Not `no-referrer`: with it browsers send `Origin: null` and honest forms are refused.
    headers.set('Referrer-Policy', 'same-origin')
    headers.set('Cross-Origin-Opener-Policy', 'same-origin')
    if (https) headers.set('Strict-Transport-Security', 'max-age=31536000')
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
  }
}

const policies = new Map<string, string>()

function policy(styleHash: string): string {
  const known = policies.get(styleHash) ?? written(styleHash)
  policies.set(styleHash, known)
  return known
}

function written(styleHash: string): string {
  return [
    "default-src 'self'",
    // `data:` for the empty icon, which saves a phone the request for one.
    "img-src 'self' data:",
    `style-src 'self' '${styleHash}'`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join('; ')
}
