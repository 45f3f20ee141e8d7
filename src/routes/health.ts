import { Hono } from 'hono'
import { databaseIsWritable } from '../../db/store/health.ts'
import type { Deps } from '../deps.ts'

/** 200 when the database can be written, for monitors. */
export function healthRoutes(deps: Deps) {
  return new Hono().get('/healthz', async (c) => {
    if (await databaseIsWritable(deps.db)) return c.text('ok\n')
    c.header('Retry-After', '60')
    return c.text('the database cannot be written\n', 503)
  })
}
