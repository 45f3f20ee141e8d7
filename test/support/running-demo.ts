import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type RunningDemo = {
  url: string
  lines: ReadonlyMap<string, readonly string[]>
  /** The first link of each kind, and the three respondents'. */
  link(label: string, which?: number): string
  folder: string
  process: ChildProcess
  stop(): Promise<number | null>
}

/** The demo as `npm run demo` starts it, from the built program. */
export async function startDemo(environment: Record<string, string> = {}): Promise<RunningDemo> {
  const folder = environment.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'poc-demo-'))
  const child = spawn(process.execPath, ['dist/server/demo.js'], {
    env: { PATH: process.env.PATH ?? '', ...environment, DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines = await linesUntil(child, 'trends')
  const link = (label: string, which = 0) => {
    const found = lines.get(label)?.[which]
    if (!found) throw new Error(`the demo printed no ${label}`)
    return found
  }
  return {
    url: link('ready'),
    lines,
    link,
    folder,
    process: child,
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      const [status] = await ended
      if (environment.DATA_DIR === undefined) rmSync(folder, { recursive: true, force: true })
      return typeof status === 'number' ? status : null
    },
  }
}

async function linesUntil(child: ChildProcess, last: string): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  let said = ''
  let problem = ''
  child.stderr?.on('data', (part) => {
    problem += part
  })
  return await new Promise((resolve, reject) => {
    child.once('exit', (status) => reject(new Error(`the demo ended with ${status}: ${problem}`)))
    child.stdout?.on('data', (part) => {
      said += part
      const whole = said.split('\n')
      said = whole.pop() ?? ''
      for (const line of whole) {
        const [, label = '', url = ''] = /^([a-z]+)\s+(http:\S+)$/.exec(line) ?? []
        if (url !== '') found.set(label, [...(found.get(label) ?? []), url])
      }
      if (found.has(last)) resolve(found)
    })
  })
}
