import { Agent, request } from 'node:http'
import { unpacked } from './wire.ts'

/** What the driver is asked to do: so many requests over so many connections, or until the time is over. */
export type Job = {
  url: string
  method: 'GET' | 'POST'
  headers: Readonly<Record<string, string>>
  body: string
  /** Asked for in turn, from the first again when there are fewer than `count`. */
  paths: readonly string[]
  count: number
  connections: number
  seconds: number
  /** What the first reply must say; of the others only the status is looked at, for unpacking costs time. */
  expect: string
}

export type Driven = {
  done: number
  perSecond: number
  p50: number
  p99: number
  /** The first reply that was not as expected. */
  failure: string | null
}

async function drive(job: Job): Promise<Driven> {
  const agent = new Agent({ keepAlive: true, maxSockets: job.connections })
  const times: number[] = []
  let next = 0
  let failure: string | null = null
  const start = performance.now()
  const over = start + job.seconds * 1000
  const oneAfterAnother = async () => {
    while (next < job.count && failure === null && performance.now() < over) {
      const turn = next++
      const asked = performance.now()
      const wrong = await ask(job, agent, turn)
      times.push(performance.now() - asked)
      failure ??= wrong
    }
  }
  await Promise.all(Array.from({ length: job.connections }, oneAfterAnother))
  const seconds = (performance.now() - start) / 1000
  agent.destroy()
  times.sort((one, other) => one - other)
  const at = (share: number) => times[Math.ceil(times.length * share) - 1] ?? 0
  return {
    done: times.length,
    perSecond: times.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    failure,
  }
}

/** What was wrong with the reply, if anything. */
function ask(job: Job, agent: Agent, turn: number): Promise<string | null> {
  const { method, body, paths } = job
  const url = job.url + paths[turn % paths.length]
  const headers = { ...job.headers, 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve) => {
    const asked = request(url, { method, headers, agent }, (reply) => {
      const chunks: Buffer[] = []
      reply.on('data', (chunk: Buffer) => chunks.push(chunk))
      reply.on('end', () => {
        const right = reply.statusCode === 200
        if (right && turn > 0) return resolve(null)
        const text = unpacked(Buffer.concat(chunks), reply.headers['content-encoding']).toString()
        resolve(
          right && text.includes(job.expect) ? null : `${reply.statusCode} ${text.slice(0, 2000)}`,
        )
      })
    })
    asked.on('error', (error) => resolve(error.message))
    asked.end(body)
  })
}

process.on('message', (job: Job) => {
  drive(job).then(
    (driven) => process.send?.(driven),
    () => process.exit(1),
  )
})
// The bench is gone: nobody is left to drive for.
process.on('disconnect', () => process.exit(0))
