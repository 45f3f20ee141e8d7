import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommand, runProgram } from '../support/program.ts'
import { temporaryFolder } from '../support/world.ts'

const recipe = readFileSync('Dockerfile', 'utf8')
const lines = recipe.split('\n').filter((line) => !line.startsWith('#') && line !== '')
const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')))
const words = (name: string) =>
  last.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1))

describe('the container', () => {
  it('is made of the Node that is tested here', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    const major = dependencies.node.split('.')[0]
    const bases = lines.filter((line) => line.startsWith('FROM '))
    expect(bases).toEqual([`FROM node:${major}-slim AS build`, `FROM node:${major}-slim`])
  })

  it('runs as an ordinary user on one volume, and takes no secret along', () => {
    expect([words('USER'), words('VOLUME')]).toEqual([['node'], ['/data']])
    expect(last.findIndex((line) => line.startsWith('USER'))).toBeLessThan(
      last.findIndex((line) => line.startsWith('CMD')),
    )
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n')
    expect(ignored).toEqual(expect.arrayContaining(['.git', 'data', 'node_modules', 'dist']))
    expect(recipe).not.toMatch(/LINK_KEY|SMTP_URL|ADD |curl|sudo/)
  })
})

describe('what the container holds, in a plain folder', () => {
  let place: ReturnType<typeof temporaryFolder>
  const running: { end(): Promise<unknown> }[] = []
  beforeEach(() => {
    place = temporaryFolder()
  })
  afterEach(async () => {
    for (const program of running.splice(0)) await program.end()
    place.remove()
  })

  it('is enough to start, to be asked, to be copied and to stop', async () => {
    const app = join(place.folder, 'app')
    for (const copy of words('COPY')) {
      const [, from = '', to = ''] = /^--from=build \/app\/(\S+) (\S+)$/.exec(copy) ?? []
      expect(existsSync(from), copy).toBe(true)
      cpSync(from, join(app, to), { recursive: true })
    }
    const data = join(place.folder, 'data')
    mkdirSync(data, { mode: 0o700 })
    const [command = '[]'] = words('CMD')
    const [, program = ''] = JSON.parse(command)
    const server = runCommand([process.execPath, join(app, program)], { DATA_DIR: data, PORT: '0' })
    running.push(server)
    const url = await server.line(/^ready +(\S+)$/m)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await (await fetch(`${url}/readyz`)).text()).toBe('ready\n')

    const copy = join(data, 'backups', 'by-hand.sqlite')
    const backup = runProgram([join(app, 'dist/server/backup.js'), copy], { DATA_DIR: data })
    expect([await backup.ended, existsSync(copy)]).toEqual([0, true])
    expect(await server.end()).toBe(0)
    const restore = runProgram([join(app, 'dist/server/restore.js'), copy], { DATA_DIR: data })
    expect([await restore.ended, restore.said.err]).toEqual([0, ''])
  })
})
