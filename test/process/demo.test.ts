import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningDemo, startDemo } from '../support/running-demo.ts'

const folder = mkdtempSync(join(tmpdir(), 'poc-demo-'))
let demo: RunningDemo
beforeAll(async () => {
  demo = await startDemo({ DATA_DIR: folder })
})
afterAll(async () => {
  await demo.stop()
  rmSync(folder, { recursive: true, force: true })
})

const press = (fields: string, cookie = '') => ({
  method: 'POST',
  body: fields,
  headers: { 'content-type': 'application/x-www-form-urlencoded', origin: demo.url, cookie },
  redirect: 'manual' as const,
})

/** Everything in the folder that a write would change. */
function contents() {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return files
    .filter((file) => statSync(join(folder, file)).isFile() && !file.endsWith('-shm'))
    .map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ])
}

describe('the demo', () => {
  it('prints where to go when it is ready, and everything it prints answers', async () => {
    expect([...demo.lines.keys()]).toEqual([
      'ready',
      'coordinator',
      'respondent',
      'mailbox',
      'trends',
    ])
    expect(demo.lines.get('respondent')).toHaveLength(3)
    const pages = await Promise.all(
      (demo.lines.get('respondent') ?? []).map(async (link) => (await fetch(link)).text()),
    )
    const languages = pages.map((html) => /<html lang="(\w\w)"/.exec(html)?.[1])
    expect(new Set(languages)).toEqual(new Set(['en', 'fr']))
    for (const html of pages) expect(html).toMatch(/data-act="start"[^>]*>(Start|Commencer)</)
  })

  it('signs in by one button for each role, the coordinator’s first', async () => {
    const html = await (await fetch(demo.link('coordinator'))).text()
    const buttons = [...html.matchAll(/<button[^>]*value="([\w-]+)"/g)].map(([, role]) => role)
    expect(buttons[0]).toBe('coordinator')
    expect(buttons).toHaveLength(8)
    const signedIn = await fetch(demo.link('coordinator'), press('role=coordinator'))
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    for (const label of ['mailbox', 'trends'])
      expect((await fetch(demo.link(label), { headers: { cookie } })).status, label).toBe(200)
    expect(await (await fetch(demo.url, { headers: { cookie } })).text()).toContain(
      'action="/sign-out"',
    )
    expect((await fetch(`${demo.url}/nowhere`, { headers: { cookie } })).status).toBe(404)
  })

  it('writes nothing while nobody does anything', async () => {
    await new Promise((resolve) => setTimeout(resolve, 2000))
    const before = contents()
    await new Promise((resolve) => setTimeout(resolve, 5000))
    expect(contents()).toEqual(before)
  })

  it('keeps its links out of the database', () => {
    const database = readdirSync(folder).filter((file) =>
      file.startsWith('partner-of-choice.sqlite'),
    )
    const bytes = database.map((file) => readFileSync(join(folder, file), 'latin1')).join()
    for (const link of demo.lines.get('respondent') ?? [])
      expect(bytes).not.toContain(link.split('/').at(-1))
  })

  it('goes on where it was when it is started again', async () => {
    const link = demo.link('respondent')
    await fetch(link, press('page=form&act=save&revision=0&RES-91=typed+before+the+restart'))
    expect(await demo.stop()).toBe(0)
    demo = await startDemo({ DATA_DIR: folder })
    for (const one of demo.lines.get('respondent') ?? [])
      expect((await fetch(one)).status).toBe(200)
    const form = await fetch(link.replace(/^http:\/\/[^/]+/, demo.url), press('act=start'))
    expect(await form.text()).toContain('typed before the restart')
  })

  it('refuses a folder with a real office in it', async () => {
    const real = mkdtempSync(join(tmpdir(), 'poc-real-'))
    writeFileSync(join(real, 'partner-of-choice.sqlite'), 'somebody’s work')
    await expect(startDemo({ DATA_DIR: real })).rejects.toThrow('holds a real office')
    expect(readdirSync(real)).toEqual(['partner-of-choice.sqlite'])
    rmSync(real, { recursive: true })
  })
})
