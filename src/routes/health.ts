import { Hono } from 'hono'
import { databaseIsWritable } from '../../db/store/health.ts'
import type { Deps } from '../deps.ts'
import { type CountedReplies, metricsText, showsToken } from '../http/metrics.ts'
import type { Timer } from '../timers.ts'

/** What monitors ask for, under any name: whether it lives, whether it does all it should, and its figures. */
export function healthRoutes(deps: Deps, timers: readonly Timer[], replies: CountedReplies) {
  return new Hono()
    .get('/healthz', async (c) => {
      if (await databaseIsWritable(deps.db)) return c.text('ok\n')
      c.header('Retry-After', '60')
      return c.text('the database cannot be written\n', 503)
    })
    .get('/readyz', async (c) => {
      const troubles = await whatIsMissing(deps, timers)
      if (troubles.length === 0) return c.text('ready\n')
      c.header('Retry-After', '60')
      return c.text(troubles.map((trouble) => `${trouble}\n`).join(''), 503)
    })
    .get('/metrics', async (c) => {
      if (!showsToken(c, deps.settings.METRICS_TOKEN)) return c.notFound()
      const text = await metricsText(deps, timers, replies)
      return c.body(text, 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' })
    })
}

/** Migrations are done before anything is answered; what can fail later is the disk and the work behind the pages. */
async function whatIsMissing({ db }: Deps, timers: readonly Timer[]): Promise<readonly string[]> {
  const ailing = timers.filter((timer) => timer.ails()).map(({ name }) => `not running: ${name}`)
  const writable = await databaseIsWritable(db)
  return writable ? ailing : ['the database cannot be written', ...ailing]
}
