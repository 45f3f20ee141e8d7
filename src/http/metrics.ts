import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { mailPauses } from '../../db/store/mail-pauses.ts'
import { countMessages } from '../../db/store/messages.ts'
import type { Deps } from '../deps.ts'
import type { Timer } from '../timers.ts'

/** How many requests were answered, by the class of the answer; in memory, and about nobody. */
export type CountedReplies = Map<string, number>

export function countReplies(counts: CountedReplies): MiddlewareHandler {
  return async (c, next) => {
    await next()
    const status = `${Math.floor(c.res.status / 100)}xx`
    counts.set(status, (counts.get(status) ?? 0) + 1)
  }
}

/** Whether the request bears the token of the settings; without one nobody does. */
export function showsToken(c: Context, token: string | undefined): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  const shown = c.req.header('authorization') ?? ''
  return token !== undefined && timingSafeEqual(digest(shown), digest(`Bearer ${token}`))
}

type Metric = { name: string; help: string; type: 'gauge' | 'counter'; values: Labelled[] }
type Labelled = [labels: string, value: number]

/** The state of the server in the text format of Prometheus. Nothing tells who answered, or when. */
export async function metricsText(
  deps: Deps,
  timers: readonly Timer[],
  replies: CountedReplies,
): Promise<string> {
  const [messages, pauses] = await Promise.all([countMessages(deps.db), mailPauses(deps.db)])
  const metrics: Metric[] = [
    gauge('uptime_seconds', 'Since the start.', [['', Math.floor(process.uptime())]]),
    gauge('memory_bytes', 'Resident memory.', [['', process.memoryUsage.rss()]]),
    {
      ...gauge('replies_total', 'Answered requests.', labelled('status', replies)),
      type: 'counter',
    },
    gauge('messages', 'Mails, by what became of them.', labelled('state', messages)),
    gauge('mail_stopped', 'Why no mail leaves before a person says so.', [
      ...pauses.map(({ reason }): Labelled => [label('reason', reason), 1]),
    ]),
    gauge('timer_failing', 'Work behind the pages that failed or hangs.', [
      ...timers.map((timer): Labelled => [label('timer', timer.name), timer.ails() ? 1 : 0]),
    ]),
  ]
  return metrics.map(written).join('')
}

function gauge(name: string, help: string, values: Labelled[]): Metric {
  return { name: `partner_of_choice_${name}`, help, type: 'gauge', values }
}

function labelled(name: string, values: ReadonlyMap<string, number>): Labelled[] {
  return [...values].map(([value, count]) => [label(name, value), count])
}

function label(name: string, value: string): string {
  return `{${name}="${value}"}`
}

function written({ name, help, type, values }: Metric): string {
  const lines = values.map(([labels, value]) => `${name}${labels} ${value}\n`)
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`
}
