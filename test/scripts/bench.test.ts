import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Figure } from '../../scripts/bench/figures.ts'
import { tableOf } from '../../scripts/bench/table.ts'
import { loadedBy } from '../../scripts/bench/wire.ts'

const patient = 120_000
// In the project's folder, where the built programs find better-sqlite3.
const built = join('dist', `bench-test-${process.pid}`)
const scratch = mkdtempSync(join(tmpdir(), 'bench-test-'))

beforeAll(async () => {
  const quiet = { logLevel: 'error' } as const
  await build({ ...quiet, build: { outDir: join(built, 'assets') } })
  await build({ ...quiet, build: { ssr: true, outDir: join(built, 'server') } })
}, patient)
afterAll(() => {
  rmSync(built, { recursive: true, force: true })
  rmSync(scratch, { recursive: true, force: true })
})

async function bench(args: string[], settings: Record<string, string> = {}) {
  const options = ['scripts/bench/main.ts', '--quick', '--built', join(built, 'server'), ...args]
  const child = spawn(process.execPath, options, {
    env: { ...process.env, TMPDIR: scratch, ...settings },
  })
  const out: string[] = []
  const complaints: string[] = []
  child.stdout.on('data', (chunk) => out.push(String(chunk)))
  child.stderr.on('data', (chunk) => complaints.push(String(chunk)))
  const [status] = await once(child, 'close')
  return { status, stdout: out.join(''), stderr: complaints.join('') }
}

const printed = z.object({
  date: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  cores: z.int().min(1),
  node: z.string(),
  figures: z.array(
    z.strictObject({
      goal: z.string().regex(/^P\d+$/),
      what: z.string().min(1),
      unit: z.enum(['bytes', 'requests', 'per s', 'ms', 'MiB']),
      ours: z.number().positive().nullable(),
      limit: z.number().positive().nullable(),
      ratio: z.number().positive().nullable(),
      wanted: z.string().min(1),
      reached: z.boolean().nullable(),
    }),
  ),
})

describe('the bench', () => {
  it('prints every goal as JSON beside its limit, keeps every submit and leaves nothing behind', {
    timeout: patient,
  }, async () => {
    const { status, stdout, stderr } = await bench(['--json'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(readdirSync(scratch)).toEqual([])
    const { figures } = printed.parse(JSON.parse(stdout))
    const goals = new Set(figures.map(({ goal }) => goal))
    expect([...goals]).toEqual(expect.arrayContaining(['P1', 'P3', 'P5', 'P8', 'P9', 'P12']))
    for (const { limit, ratio, ours } of figures)
      expect(ratio).toBe(ours === null || limit === null ? null : ours / limit)
    // Byte and request counts do not depend on how busy the machine is.
    const exact = figures.filter(({ unit }) => unit === 'bytes' || unit === 'requests')
    expect(exact.filter(({ reached }) => !reached)).toEqual([])
  })

  // On a Mac a browser is found outside of every setting.
  it.skipIf(process.platform === 'darwin')(
    'says in one row that there is no Chromium, and goes on',
    {
      timeout: patient,
    },
    async () => {
      const nowhere = { PATH: '', CHROMIUM: '', PLAYWRIGHT_BROWSERS_PATH: scratch }
      const { status, stdout, stderr } = await bench(['--only', 'P3'], nowhere)
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      const rows = stdout.split('\n').filter((row) => row.startsWith('| P3'))
      expect(rows).toEqual([expect.stringMatching(/no Chromium.*\| not measured \|/)])
    },
  )

  it('prints a table whose rows say goal, figure, limit, ratio and whether it is reached', () => {
    const slow: Figure = {
      goal: 'P5',
      what: 'submit, 36 answers, c=1',
      unit: 'per s',
      ours: 1234.4,
      limit: 2000,
      ratio: 0.6172,
      wanted: '>= 60 %',
      reached: true,
    }
    const weight: Figure = { ...slow, unit: 'bytes', limit: null, ratio: null, reached: false }
    const rows = tableOf([slow, weight]).split('\n')
    expect(rows).toHaveLength(4)
    expect(rows[2]).toMatch(
      /^\| P5 +\| submit.+\| 1,234 per s \| 2,000 \| +0\.62 \| >= 60 % \| yes +\|$/,
    )
    expect(rows[3]).toMatch(/\| 1,234 bytes \| +\| +\| >= 60 % \| NO +\|$/)
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
  })

  it('tells what a page needs before it can be read from what comes after', () => {
    const html = `<link rel="icon" href="data:,"><link rel="stylesheet" href="/a.css">
      <script src="/b.js"></script><script type="module" src="/c.js"></script>
      <style>h1{background:url(/d.png)}</style><img alt="" src="/e.png">`
    expect(loadedBy(html)).toEqual({
      before: ['/b.js', '/e.png', '/a.css', '/d.png'],
      after: ['/c.js'],
    })
  })
})
