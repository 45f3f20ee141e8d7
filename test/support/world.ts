import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Db, openDatabase } from '#dialect'
import { migrate } from '../../db/migrate.ts'
import { createApp } from '../../src/app.tsx'
import type { Deps } from '../../src/deps.ts'
import type { Role } from '../../src/domain/access.ts'
import { parseEmailAddress } from '../../src/domain/email-address.ts'
import type { Id } from '../../src/domain/ids.ts'
import type { Delivery } from '../../src/domain/message.ts'
import { hashOf } from '../../src/evidence-files.ts'
import { linksFrom } from '../../src/links.ts'
import type { Letter, Mailer } from '../../src/mail/mailer.ts'
import { oneTimeCodes } from '../../src/one-time-codes.ts'
import { surveyLibrary } from '../../src/survey-library.ts'

/** The stage every test plays on: a fresh database, a clock to turn, a mailbox to read, and doors to knock at. */
export type World = Awaited<ReturnType<typeof freshWorld>>

export const publicUrl = 'http://partners.test'
const monday = Date.parse('2026-03-02T08:00:00Z')

export function address(text: string) {
  const found = parseEmailAddress(text)
  if (!found) throw new Error(`${text} is no address`)
  return found
}

export async function freshWorld({ file = ':memory:' } = {}) {
  const db: Db = openDatabase(file)
  await migrate(db, async () => {})
  const clock = { at: monday, now: () => clock.at }
  const post = postbox()
  const logged: string[] = []
  const deps: Deps = {
    db,
    clock,
    newId: <Kind extends string>() => crypto.randomUUID() as Id<Kind>,
    links: linksFrom(Buffer.alloc(32, 7)),
    passwords: quickPasswords,
    codes: oneTimeCodes(Buffer.alloc(32, 7)),
    mailer: post.mailer,
    erasures: erasuresInMemory(),
    evidence: evidenceInMemory(),
    surveys,
    settings: {
      PUBLIC_URL: publicUrl,
      PORT: 0,
      HOST: '127.0.0.1',
      DATA_DIR: join(tmpdir(), 'never-written'),
      BACKUP_DAYS: 35,
      SMTP_TLS: 'required',
      SMTP_CONNECTIONS: 3,
      DEMO: false,
    },
    log: (event, facts) => logged.push(JSON.stringify({ event, ...facts })),
    assets: { path: (name) => `/assets/${name}`, file: () => undefined },
  }
  const app = createApp(deps)
  return { deps, db, clock, app, letters: post.letters, post, logged, visitor: () => visitor(app) }
}

/** The surveys that come with the program, read once for all tests of a file. */
const surveys = surveyLibrary(() =>
  globSync('surveys/*.yaml')
    .sort()
    .map((file) => readFileSync(file, 'utf8')),
)

/** A mail server that does what the test tells it; by default it takes everything. */
function postbox() {
  const letters: Letter[] = []
  const post = {
    letters,
    answer: (_letter: Letter): Delivery => ({ kind: 'accepted', reply: '250 ok' }),
  }
  const mailer: Mailer = {
    async send(letter) {
      const delivery = post.answer(letter)
      if (delivery.kind === 'accepted' || delivery.kind === 'unsure') letters.push(letter)
      return delivery
    },
    async close() {},
  }
  return Object.assign(post, { mailer })
}

function erasuresInMemory(): Deps['erasures'] {
  const kept = new Set<string>()
  return { add: (fingerprint) => kept.add(fingerprint), all: () => kept }
}

function evidenceInMemory(): Deps['evidence'] {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    keep(bytes) {
      const hash = hashOf(bytes)
      kept.set(hash, new Uint8Array(bytes))
      return hash
    },
    read: (hash) => kept.get(hash),
    forget: () => {},
  }
}

/** Real hashing costs a tenth of a second; the tests of signing in use it, the others need not wait. */
const quickPasswords: Deps['passwords'] = {
  hash: async (password) => `plain:${password}`,
  verify: async (password, hash) => (hash === `plain:${password}` ? 'right' : 'wrong'),
}

type App = ReturnType<typeof createApp>

/** Somebody with a browser: keeps cookies, follows redirects when asked to, posts forms as browsers do. */
export function visitor(app: App) {
  const cookies = new Map<string, string>()
  async function ask(path: string, init: RequestInit = {}) {
    const headers = new Headers(init.headers)
    if (cookies.size > 0)
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const reply = await app.request(`${publicUrl}${path}`, { ...init, headers })
    for (const line of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return reply
  }
  return {
    cookies,
    ask,
    get: (path: string) => ask(path),
    /** The text of a page. */
    read: async (path: string) => (await ask(path)).text(),
    post: (path: string, fields: Record<string, string | readonly string[]> = {}) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: publicUrl },
        body: encoded(fields),
      }),
  }
}

export type Visitor = ReturnType<typeof visitor>

export function encoded(fields: Record<string, string | readonly string[]>): string {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(fields))
    for (const one of typeof value === 'string' ? [value] : value) form.append(name, one)
  return form.toString()
}

/** The cast: one person for each role, all of one office. */
export const cast = {
  coordinator: 'Cécile Coordinator',
  reviewer: 'Réginald Reviewer',
  'focal-point': 'Fabiola Focal',
  direction: 'Diane Director',
  observer: 'Otto Observer',
  finance: 'Firmin Finance',
  security: 'Solange Security',
  'person-of-trust': 'Prudence Trust',
} as const satisfies Record<Role, string>

/** A folder that is gone after the test. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'poc-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
