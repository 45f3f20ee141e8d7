import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** What to say where there is no w3m and none can be installed. */
export const missingTextBrowser =
  'The walk in a text browser needs w3m and script (Debian: apt-get install w3m bsdutils); it was left out.'

/** Whether a text browser is here, found or installed where the system lets us. */
export function hasTextBrowser(): boolean {
  if (!found('w3m') && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install()
  return found('w3m') && found('script')
}

function found(name: string): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.some((folder) => existsSync(join(folder, name)))
}

function install() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const words = ['install', '-y', '-qq', '--no-install-recommends', 'w3m']
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', timeout: 120_000, env })
    execFileSync('apt-get', words, { stdio: 'ignore', timeout: 120_000, env })
  } catch {
    // Whoever asked says what is missing.
  }
}

/** w3m on a terminal of 40 lines, driven by keys; its editor for long answers writes what it is told to. */
export function openInText(url: string, longAnswer: string) {
  const folder = mkdtempSync(join(tmpdir(), 'poc-w3m-'))
  const editor = join(folder, 'editor')
  writeFileSync(editor, `#!/bin/sh\nfor file; do :; done\nprintf '%s' '${longAnswer}' > "$file"\n`)
  chmodSync(editor, 0o700)
  const command = `stty rows 40 cols 100; w3m -no-mouse -o editor=${editor} '${url}'`
  const env = { PATH: process.env.PATH ?? '', TERM: 'xterm', HOME: folder, LANG: 'C.UTF-8' }
  const child = spawn('script', ['-qfec', command, '/dev/null'], { env, stdio: 'pipe' })
  let written = ''
  let at = Date.now()
  child.stdout.on('data', (part) => {
    written += part
    at = Date.now()
  })
  const idle = async () => {
    at = Date.now()
    while (Date.now() - at < 120) await pause(20)
  }
  const press = async (keys: string) => {
    child.stdin.write(keys)
    await idle()
  }
  const screen = async () => {
    written = ''
    await press('\f')
    return asText(written)
  }
  return {
    press,
    /** Moves to the next place that shows a text. */
    find: (text: string) => press(`/${text}\r`),
    /** The screen, once it shows a text. */
    shows: async (text: string) => {
      for (let tries = 0; tries < 60; tries += 1) {
        const now = await screen()
        if (now.includes(text)) return now
        await pause(100)
      }
      throw new Error(`the text browser never showed “${text}” but:\n${await screen()}`)
    },
    close: () => child.kill(),
  }
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

/** What a person reads on the terminal: a step to the right is a space, every other control is nothing. */
function asText(written: string): string {
  const mark = String.fromCharCode(27)
  return written
    .replaceAll(`${mark}[C`, ' ')
    .replace(new RegExp(`${mark}\\[\\d+;1H`, 'g'), '\n')
    .replace(new RegExp(`${mark}(\\[[?\\d;]*[a-zA-Z]|[()].)`, 'g'), '')
}
