import { Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { notFound } from '../http/refusals.tsx'

/** Only files of the fixed list; their addresses change with their content, so browsers may keep them for ever. */
export function assetRoutes(deps: Deps) {
  return new Hono().get('/assets/:file', (c) => {
    const asset = deps.assets.file(c.req.param('file'))
    if (!asset) return notFound(c, deps)
    return c.body(asset.body, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    })
  })
}
