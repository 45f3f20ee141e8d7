import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { serve } from '@hono/node-server'
import Database from 'better-sqlite3'
import { Hono } from 'hono'

/**
 * The limit: what the same libraries do when nothing is checked and nothing is promised. A hello, a page of questions as
 * fixed bytes, and a submit that writes each answer as a row. It keeps what we keep to: synchronous FULL, the reply
 * after the commit, one transaction for all that came in one turn of the event loop.
 */

const folder = process.env.DATA_DIR ?? '.'
const db = new Database(join(folder, 'limit.sqlite'))
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.exec(
  'create table if not exists answer (response text, question text, answer text, primary key (response, question)) without rowid',
)
const insert = db.prepare('insert into answer values (?, ?, ?)')
const begin = db.prepare('begin immediate')
const commit = db.prepare('commit')

type Waiting = { response: string; rows: readonly (readonly [string, string])[]; done: () => void }
let waiting: Waiting[] = []

function keep(response: string, rows: Waiting['rows']): Promise<void> {
  return new Promise((done) => {
    waiting.push({ response, rows, done })
    if (waiting.length === 1) setImmediate(commitTogether)
  })
}

function commitTogether(): void {
  const together = waiting
  waiting = []
  begin.run()
  for (const { response, rows } of together)
    for (const [question, answer] of rows) insert.run(response, question, answer)
  commit.run()
  for (const { done } of together) done()
}

/** Question codes have a dash in them, the form's own fields have none. */
function answersIn(body: string): Waiting['rows'] {
  return [...new URLSearchParams(body)].filter(([name, value]) => value !== '' && /-/.test(name))
}

let page: Uint8Array<ArrayBuffer> | undefined

const app = new Hono()
app.get('/', (c) => c.text('Hello'))
// Its button leads to the page itself, as ours leads to the form.
app.on(['GET', 'POST'], '/page', (c) => {
  page ??= new Uint8Array(brotliCompressSync(readFileSync(join(folder, 'page.html'))))
  return c.body(page, 200, { 'content-type': 'text/html', 'content-encoding': 'br' })
})
app.post('/r/:response', async (c) => {
  await keep(c.req.param('response'), answersIn(await c.req.text()))
  return c.text('received')
})

serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.stdout.write(`ready http://127.0.0.1:${port}\n`)
})
