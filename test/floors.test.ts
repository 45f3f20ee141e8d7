import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Versions below these have a known hole or fault that touches us. The audit service may be out of reach, so we keep them here. */
const floors = {
  node: '24.0.0',
  hono: '4.13.5',
  '@hono/node-server': '2.0.10',
  'drizzle-orm': '0.45.2',
  preact: '10.28.2',
  nodemailer: '9.1.1',
  papaparse: '5.7.1',
}

type Lock = { packages: Record<string, { version?: string }> }
const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const own: { dependencies: object; devDependencies: object } = JSON.parse(
  readFileSync('package.json', 'utf8'),
)

function isAtLeast(version: string, floor: string): boolean {
  const [found, least] = [version, floor].map((text) => text.split('.').map(Number))
  const place = [0, 1, 2].find((one) => found?.[one] !== least?.[one]) ?? 0
  return (found?.[place] ?? 0) >= (least?.[place] ?? 0)
}

it.each(Object.entries(floors))('%s is locked at %s or newer, every copy of it', (name, floor) => {
  const versions = Object.entries(lock.packages)
    .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
    .map(([, { version }]) => version ?? '0.0.0')
  expect(versions.length).toBeGreaterThan(0)
  for (const version of versions) expect(isAtLeast(version, floor), version).toBe(true)
})

it('every dependency is named by one exact version', () => {
  const named = Object.values({ ...own.dependencies, ...own.devDependencies })
  expect(named.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
})
