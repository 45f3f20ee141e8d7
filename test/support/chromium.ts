import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
} from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** A real Chromium: named by CHROMIUM, found on the machine, or installed where the system lets us. */
export function findChromium(): string {
  const found = installedChromium()
  if (found) return found
  for (const install of [byDebian, byPlaywright]) {
    install()
    const now = installedChromium()
    if (now) return now
  }
  throw new Error(
    'The browser tests need Chromium. Install it (Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium) or name it: CHROMIUM=/path/to/chromium npm test',
  )
}

/** The one that is there already, if any. */
export function installedChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const candidates = [process.env.CHROMIUM, ...inPath, ...elsewhere, chromium.executablePath()]
  return candidates.find((file) => file !== undefined && file !== '' && existsSync(file))
}

function byDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  attempt('apt-get', ['update', '-qq'])
  attempt('apt-get', [
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    'chromium',
    'fonts-dejavu-core',
  ])
}

function byPlaywright() {
  attempt(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'])
}

function attempt(command: string, words: string[]) {
  try {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    execFileSync(command, words, { stdio: 'ignore', timeout: 300_000, env: environment })
  } catch {
    // The next way, or the message above, follows.
  }
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A browser of its own, with nothing kept from another. */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'poc-browser-')), {
    executablePath: findChromium(),
    headless: true,
    args: quiet,
    ...options,
  })
}

/** One browser in which a test opens as many contexts as it needs: each is a device of its own. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const common = { executablePath: findChromium(), headless: true, args: quiet }
  return await chromium.launch({ ...common, ...options })
}
