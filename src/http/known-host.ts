import type { MiddlewareHandler } from 'hono'

/** Answers only under its own name; whatever else a `Host` header says never reaches a page or a mail. */
export function knownHost(publicUrl: string): MiddlewareHandler {
  const { host } = new URL(publicUrl)
  return async (c, next) => {
    if (c.req.path === '/healthz' || new URL(c.req.url).host === host) return next()
    return c.text('421: unknown host.\n', 421)
  }
}
