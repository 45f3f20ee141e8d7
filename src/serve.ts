import { createApp } from './app.tsx'
import type { Deps } from './deps.ts'
import { days } from './domain/calendar.ts'
import { endOldSessions } from './flows/end-old-sessions.ts'
import { listen } from './http/listen.ts'
import { every } from './timers.ts'

export type Running = {
  url: string
  /** Answers what is under way, hangs up, closes what was opened. Asked twice, it stops once. */
  stop(): Promise<void>
}

/** Requests under way have this long to be answered, work in the background this long to end. */
const patience = { requests: 7_000, timers: 1_500 }

/** Everything that runs: the pages on their port, and the timers behind them. */
export async function startServer(given: Deps): Promise<Running> {
  const { HOST: host, PORT: port } = given.settings
  let deps = given
  const listening = await listen({ host, port }, (found) => {
    deps = atPort(given, found)
    return createApp(deps).fetch
  })
  const timers = [every(days(1), 'old sessions', () => endOldSessions(deps), deps.log)]
  let stopping: Promise<void> | undefined
  const stop = async () => {
    const resting = timers.map((timer) => timer.stop())
    await listening.stop(patience.requests)
    await atMost(patience.timers, Promise.all([...resting, deps.mailer.close()]))
    deps.db.$client.close()
  }
  return {
    url: deps.settings.PUBLIC_URL,
    stop: () => {
      stopping ??= stop()
      return stopping
    },
  }
}

/** With PORT=0 the port is known only now, and the address people see with it. */
function atPort(deps: Deps, port: number): Deps {
  const PUBLIC_URL = deps.settings.PUBLIC_URL.replace(/:0$/, `:${port}`)
  return { ...deps, settings: { ...deps.settings, PUBLIC_URL } }
}

async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([work, over])
  clearTimeout(timer)
}
