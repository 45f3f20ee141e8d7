import { Hono } from 'hono'
import { findLogo } from '../../db/store/logos.ts'
import type { Deps } from '../deps.ts'
import { onDark, parseColour } from '../domain/colour.ts'
import { notFound } from '../http/refusals.tsx'

const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/** How the office looks: its colour and its logo, each at an address that changes with it. */
export function appearanceRoutes(deps: Deps) {
  return new Hono()
    .get('/office/colour/:file', (c) => {
      const [, digits = ''] = /^([0-9a-f]{6})\.css$/.exec(c.req.param('file')) ?? []
      const colour = parseColour(digits)
      if (!colour) return notFound(c, deps)
      const css = `:root{--accent:${colour}}@media (prefers-color-scheme:dark){:root{--accent:${onDark(colour)}}}`
      return c.body(css, 200, { 'Content-Type': 'text/css; charset=utf-8', ...forEver })
    })
    .get('/office/logo/:version', async (c) => {
      const logo = await findLogo(deps.db)
      if (!logo || logo.version !== c.req.param('version')) return notFound(c, deps)
      const picture = new Uint8Array(Buffer.from(logo.base64, 'base64'))
      return c.body(picture, 200, { 'Content-Type': logo.type, ...forEver })
    })
}
