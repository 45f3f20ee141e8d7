import type { MiddlewareHandler } from 'hono'

/** Monitors may ask under any name: by an inner address, for instance. */
const forMonitors = new Set(['/healthz', '/readyz', '/metrics'])

/** Answers only under its own name; whatever else a `Host` header says never reaches a page or a mail. */
export function knownHost(publicUrl: string): MiddlewareHandler {
  const { host } = new URL(publicUrl)
  return async (c, next) => {
    if (forMonitors.has(c.req.path) || new URL(c.req.url).host === host) return next()
    return c.text('421: unknown host.\n', 421)
  }
}
