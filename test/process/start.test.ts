import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '#dialect'
import { migrate, released } from '../../db/migrate.ts'
import { runProgram, startedServer } from '../support/program.ts'
import { temporaryFolder } from '../support/world.ts'

let place: ReturnType<typeof temporaryFolder>
let data: string
const running: { end(): Promise<unknown> }[] = []
beforeEach(() => {
  place = temporaryFolder()
  data = join(place.folder, 'data')
})
afterEach(async () => {
  for (const program of running.splice(0)) await program.end()
  place.remove()
})

async function started(settings: Record<string, string> = {}) {
  const server = await startedServer(data, settings)
  running.push(server)
  return server
}

/** How a start that is refused ends, and what it says. */
async function refused(settings: Record<string, string> = {}, args = ['dist/server/main.js']) {
  const program = runProgram(args, { DATA_DIR: data, PORT: '0', ...settings })
  running.push(program)
  return { status: await program.ended, ...program.said }
}

const mode = (path: string) => statSync(path).mode & 0o777
const database = () => join(data, 'partner-of-choice.sqlite')

describe('a start', () => {
  it('makes a folder of its own, prints the first link and says that no mail goes out', async () => {
    const { url, said, line } = await started()
    const link = await line(/^first start +(\S+)$/m)
    expect(link).toMatch(new RegExp(`^${url}/start/[\\w-]{22}$`))
    expect((await fetch(link)).status).toBe(200)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect(said.out).toContain('NO MAIL')
    expect([mode(data), mode(join(data, 'key')), mode(database())]).toEqual([0o700, 0o600, 0o600])
    expect(readFileSync(join(data, 'key'), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/)
  })

  it('that sends mails says aloud when their links lead to this computer only', async () => {
    const mail = { SMTP_URL: 'smtp://127.0.0.1:2', MAIL_FROM: 'partners@office.org' }
    const said = async (settings: Record<string, string>) => {
      const server = await started(settings)
      await server.end()
      return server.said.out
    }
    expect(await said(mail)).toContain('LOCAL LINKS')
    const reached = { ...mail, PUBLIC_URL: 'https://partners.office.org' }
    expect(await said(reached)).not.toContain('LOCAL LINKS')
  })

  it('is the same installation the next time, with another first link and the same key', async () => {
    const first = await started()
    const link = await first.line(/^first start +\S+(\/start\/\S+)$/m)
    const key = readFileSync(join(data, 'key'), 'utf8')
    expect(await first.end()).toBe(0)
    const { url, line } = await started()
    expect(await line(/^first start +\S+(\/start\/\S+)$/m)).not.toBe(link)
    expect((await fetch(url + link)).status).toBe(404)
    expect(readFileSync(join(data, 'key'), 'utf8')).toBe(key)
  })

  it('T7 needs no key file when LINK_KEY is given', async () => {
    await started({ LINK_KEY: 'ab'.repeat(32) })
    expect(existsSync(join(data, 'key'))).toBe(false)
  })

  it('writes nothing while nobody asks for anything', async () => {
    await started()
    await new Promise((resolve) => setTimeout(resolve, 500))
    const watching = new Database(database(), { readonly: true })
    const version = () => watching.pragma('data_version', { simple: true })
    const [before, files] = [version(), readdirSync(data)]
    await new Promise((resolve) => setTimeout(resolve, 4_000))
    expect([version(), readdirSync(data)]).toEqual([before, files])
    watching.close()
  })

  it('takes a survey of the office’s own, and names one that cannot be read', async () => {
    mkdirSync(join(data, 'surveys'), { recursive: true, mode: 0o755 })
    writeFileSync(join(data, 'surveys', 'ours.yaml'), 'id: ours\n')
    const { status, err } = await refused()
    expect([status, err]).toEqual([1, expect.stringContaining('surveys/ours.yaml: ')])
  })

  it('T44 holds the mail when the clock is not where the last run left it', async () => {
    const first = await started()
    await first.end()
    const clock = join(data, 'clock')
    const seen = Date.parse(readFileSync(clock, 'utf8').trim())
    expect([Math.abs(Date.now() - seen) < 60_000, mode(clock)]).toEqual([true, 0o600])
    writeFileSync(clock, `${new Date(seen + 7_200_000).toISOString()}\n`)
    await started()
    const kept = new Database(database(), { readonly: true })
    expect(kept.prepare('select reason from mail_pause').pluck().all()).toEqual(['clock-jump'])
    kept.close()
  })

  it('T59 keeps a copy before it upgrades a database', async () => {
    expect(released.length).toBeGreaterThan(1)
    mkdirSync(data, { mode: 0o700 })
    const old = openDatabase(database())
    await migrate(old, async () => {}, released.slice(0, 1))
    old.$client.close()
    writeFileSync(join(data, 'key'), 'cd'.repeat(32), { mode: 0o600 })
    await started()
    const [copy = ''] = readdirSync(join(data, 'backups'))
    expect(copy).toMatch(/^before-upgrade-1-\d{8}T\d{9}Z\.sqlite$/)
    const kept = new Database(join(data, 'backups', copy), { readonly: true })
    expect(kept.pragma('user_version', { simple: true })).toBe(1)
    kept.close()
    expect(mode(join(data, 'backups', copy))).toBe(0o600)
  })
})

describe('a start is refused and changes nothing', () => {
  it('when settings are wrong: each is named', async () => {
    const { status, err } = await refused({
      PORT: 'http',
      SMTP_URL: 'mail.office.org',
      LINK_KEY: 'x',
    })
    expect(status).toBe(1)
    for (const name of ['PORT: ', 'SMTP_URL: ', 'LINK_KEY: ']) expect(err).toContain(name)
    expect(existsSync(data)).toBe(false)
  })

  it('when it would let anybody in', async () => {
    const { status, err } = await refused({ DEMO: 'yes' })
    expect([status, err]).toEqual([1, expect.stringContaining('DEMO: ')])
  })

  it('T60 when others can look into the folder', async () => {
    const server = await started()
    await server.end()
    const before = readFileSync(database())
    chmodSync(data, 0o755)
    const { status, err } = await refused()
    expect([status, err]).toEqual([1, expect.stringContaining(`chmod 700 '${data}'`)])
    expect(readFileSync(database()).equals(before)).toBe(true)
    expect(mode(data)).toBe(0o755)
  })

  it('T60 when others can read the key', async () => {
    mkdirSync(data, { mode: 0o700 })
    writeFileSync(join(data, 'key'), 'ab'.repeat(32))
    chmodSync(join(data, 'key'), 0o644)
    const { status, err } = await refused()
    expect([status, err]).toEqual([1, expect.stringContaining('chmod 600')])
  })

  it('T60 when the database is newer than the program', async () => {
    const server = await started()
    await server.end()
    const newer = new Database(database())
    newer.pragma('user_version = 999')
    newer.close()
    const before = readFileSync(database())
    const { status, err } = await refused()
    expect([status, err]).toEqual([1, expect.stringContaining('schema 999')])
    expect(readFileSync(database()).equals(before)).toBe(true)
  })

  it('when the key of a database is gone', async () => {
    const server = await started()
    await server.end()
    rmSync(join(data, 'key'))
    const { status, err } = await refused()
    expect([status, err]).toEqual([1, expect.stringContaining('LINK_KEY')])
    expect(existsSync(join(data, 'key'))).toBe(false)
  })

  it('when the database is something else', async () => {
    mkdirSync(data, { mode: 0o700 })
    writeFileSync(join(data, 'key'), 'ab'.repeat(32), { mode: 0o600 })
    writeFileSync(database(), 'a letter to grandmother, by no means a database')
    const { status, err } = await refused()
    expect([status, err]).toEqual([1, expect.stringContaining('cannot be opened')])
    expect(readFileSync(database(), 'utf8')).toContain('grandmother')
  })

  it('when the port is taken', async () => {
    const other = createServer()
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve(Object(other.address()).port)),
    )
    const { status, err } = await refused({ PORT: `${port}` })
    expect([status, err]).toEqual([
      1,
      expect.stringContaining(`PORT: another program listens on 127.0.0.1:${port}`),
    ])
    other.close()
  })

  it('by an older Node, in words', async () => {
    const older =
      "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'22.9.0'}})"
    const { status, err } = await refused({}, ['--import', older, 'dist/server/main.js'])
    expect([status, err]).toEqual([1, expect.stringContaining('needs Node 24')])
    expect(existsSync(data)).toBe(false)
  })
})
