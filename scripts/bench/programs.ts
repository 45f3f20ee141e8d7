import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** A server started by the bench. */
export type Program = {
  pid: number
  url: string
  /** When it was started, on the clock of `performance.now()`. */
  startedAt: number
  stop(): Promise<void>
}

const running = new Set<ChildProcess>()
// Whatever ends the bench, no program of its own outlives it.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => process.exit(1))

/** Starts a program with these settings and no others, and waits until it says `ready` and where. */
export async function startProgram(
  file: string,
  settings: Readonly<Record<string, string>>,
): Promise<Program> {
  const startedAt = performance.now()
  const child = spawn(process.execPath, [file], {
    env: { PATH: process.env.PATH ?? '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const complaints: string[] = []
  child.stderr.on('data', (chunk) => complaints.push(String(chunk)))
  const url = await readyUrl(
    child,
    child.stdout,
    () => `${file} did not start: ${complaints.join('')}`,
  )
  return { pid: child.pid ?? 0, url, startedAt, stop: () => stop(child) }
}

function readyUrl(child: ChildProcess, output: Readable, complaint: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(complaint())))
    child.once('error', reject)
    // Reading goes on after the first line: a full pipe would stop the program.
    createInterface({ input: output }).on('line', (line) => {
      const [, url] = /^ready\s+(\S+)/.exec(line) ?? []
      if (url) resolve(url)
    })
  })
}

const patience = 10_000

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), patience)
    await gone
    clearTimeout(timer)
  }
  running.delete(child)
}

/** A module of the bench that runs beside it and answers one message with another. */
export function startBeside(file: string) {
  const child = fork(file, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  running.add(child)
  return {
    ask(message: object): Promise<unknown> {
      return new Promise((resolve, reject) => {
        const gone = () => reject(new Error(`${file} ended without an answer`))
        child.once('exit', gone)
        child.once('message', (answer) => {
          child.off('exit', gone)
          resolve(answer)
        })
        child.send(message)
      })
    },
    stop: () => stop(child),
  }
}
