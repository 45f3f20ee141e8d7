import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const rows = [
  ...readFileSync('docs/promises.md', 'utf8').matchAll(
    /^\| (T\d+) \| [^|]+ \| `([^`]+)`: ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm,
  ),
]

it.each(
  rows.map(([, threat = '', file = '', title = '', figure = '', failed = '']) => ({
    threat,
    file,
    title,
    figure,
    failed,
  })),
)(
  'the promise of $threat names a test that exists: $title',
  ({ threat, file, title, figure, failed }) => {
    const tests = readFileSync(file, 'utf8')
    expect(tests).toContain(title)
    expect(title.startsWith(threat)).toBe(true)
    expect(figure.trim()).not.toMatch(/^(@|$)/)
    if (failed.includes('is seen to fail')) expect(tests).toContain(`${threat} is seen to fail`)
  },
)

it('every row of the promises is read', () => {
  const lines = readFileSync('docs/promises.md', 'utf8').match(/^\| T\d+ /gm)
  expect(rows).toHaveLength(lines?.length ?? -1)
  expect(rows.length).toBeGreaterThan(10)
})
