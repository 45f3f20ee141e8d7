import { join } from 'node:path'
import type { Deps } from './deps.ts'
import { offerFirstStart } from './flows/offer-first-start.ts'
import { mailboxFolder } from './mail/choose-mailer.ts'
import { startServer } from './serve.ts'
import { readSettings, type Settings } from './settings.ts'
import { stopOnSignals } from './signals.ts'
import { wire } from './wire.ts'

/** Starts the server for real, or says what stands in the way and ends with 1. */
export async function start(builtServer: string): Promise<void> {
  const signals = stopOnSignals()
  surviveClosedOutput()
  const read = readSettings(process.env)
  if (read.kind === 'faults')
    return giveUp(read.faults.map(({ setting, problem }) => `${setting}: ${problem}`))
  if (read.settings.DEMO)
    return giveUp(['DEMO: only `npm run demo` sets this; it lets anybody in.'])
  const wired = await wire(read.settings, join(builtServer, '../assets'))
  if (wired.kind === 'refused') return giveUp([wired.problem])
  const { deps } = wired
  try {
    const server = await startServer(deps, wired.backups)
    signals.with(server.stop)
    await greet(deps, server.url)
  } catch (error) {
    giveUp([listenProblem(error, read.settings)])
  }
}

/** Whoever read the output may be gone; the server goes on. */
function surviveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}

function giveUp(problems: readonly string[]): never {
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  process.stderr.write('Nothing was started. docs/settings.md lists every setting.\n')
  process.exit(1)
}

/** A taken or forbidden port is the operator's to mend; anything else is ours and thrown on. */
function listenProblem(error: unknown, { HOST, PORT }: Settings): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return `PORT: another program listens on ${HOST}:${PORT}`
  if (code === 'EACCES') return `PORT: this user may not listen on ${HOST}:${PORT}`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST: ${HOST} is no address of this computer`
  throw error
}

async function greet(deps: Deps, url: string): Promise<void> {
  const say = (label: string, words: string) =>
    process.stdout.write(`${label.padEnd(12)} ${words}\n`)
  say('ready', url)
  const token = await offerFirstStart(deps)
  if (token) {
    say('first start', `${url}/start/${token}`)
    say('', 'Open this address to set up your office. It works once.')
  }
  if (deps.settings.SMTP_URL === undefined) {
    say('NO MAIL', 'SMTP_URL is not set: no message leaves this computer.')
    say('', `They are kept in ${mailboxFolder(deps.settings.DATA_DIR)} and on the page /mailbox.`)
  } else if (isLoopback(deps.settings.PUBLIC_URL)) {
    say('LOCAL LINKS', `mails go out with links to ${deps.settings.PUBLIC_URL}, this computer only`)
    say('', 'Set PUBLIC_URL to the address your partners reach.')
  }
}

function isLoopback(url: string): boolean {
  return /^(localhost|127\..*|\[::1\])$/.test(new URL(url).hostname)
}
