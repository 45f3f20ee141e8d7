import { type ChildProcess, spawn } from 'node:child_process'
import { connect, type Socket } from 'node:net'

/** A program run as an operator runs it, with its words and its end. */
export type Program = ReturnType<typeof runProgram>

/** Runs Node on a file with only these settings, and with what somebody types. */
export function runProgram(
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  typed = '',
) {
  return runCommand([process.execPath, ...args], settings, typed)
}

/** Runs any command, such as one that watches Node or troubles it. */
export function runCommand(
  [command = '', ...words]: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  typed = '',
) {
  const child = spawn(command, words, {
    env: { PATH: process.env.PATH ?? '', ...settings },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.on('error', () => {})
  child.stdin.end(typed)
  const said = { out: '', err: '' }
  child.stdout.on('data', (part) => {
    said.out += part
  })
  child.stderr.on('data', (part) => {
    said.err += part
  })
  const ended = new Promise<number | string>((resolve) =>
    child.once('close', (status, signal) => resolve(status ?? signal ?? 'gone')),
  )
  return {
    pid: child.pid ?? 0,
    said,
    ended,
    /** Sends a signal; resolves with how the program ended. */
    end: (signal: NodeJS.Signals = 'SIGTERM') => endOf(child, ended, signal),
    /** The first match in what the program prints, as soon as it is there. */
    line: (pattern: RegExp) => lineOf(child, said, pattern),
  }
}

function endOf(child: ChildProcess, ended: Promise<number | string>, signal: NodeJS.Signals) {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal)
  return ended
}

function lineOf(child: ChildProcess, said: { out: string; err: string }, pattern: RegExp) {
  return new Promise<string>((resolve, reject) => {
    const look = () => {
      const found = pattern.exec(said.out)
      if (found) resolve(found[1] ?? found[0])
    }
    look()
    child.stdout?.on('data', look)
    child.once('close', () => reject(new Error(`It ended before ${pattern}: ${said.err}`)))
  })
}

/** The built server of `npm start`, on a port of its own; `under` stands before Node, `with` behind it. */
export async function startedServer(
  folder: string,
  settings: Record<string, string> = {},
  { under = [], with: more = [] }: { under?: readonly string[]; with?: readonly string[] } = {},
) {
  const program = runCommand([...under, process.execPath, ...more, 'dist/server/main.js'], {
    DATA_DIR: folder,
    PORT: '0',
    ...settings,
  })
  const url = await program.line(/^ready +(\S+)$/m)
  return Object.assign(program, { url })
}

/** A bare connection, to send what no browser would; it collects what comes back. */
export function bareConnection(url: string) {
  const { hostname, port } = new URL(url)
  const socket: Socket = connect(Number(port), hostname)
  const got = { text: '' }
  socket.on('data', (part) => {
    got.text += part
  })
  socket.on('error', () => {})
  const closed = new Promise<string>((resolve) => socket.once('close', () => resolve(got.text)))
  return { socket, got, closed }
}
