import { expect, it } from 'vitest'
import { logTo } from '../src/log.ts'

it.each([
  'a\r\n{"level":"info","event":"signed-in"}',
  '\u001b[2J\u009b2J\u007f\u0007',
  'x\u2028y\u2029z\u202e',
  '"} {"event":"forged"}',
  '\ud800 é 😀',
])('T28 %j is one plain line of JSON, and nothing else', (name) => {
  const lines: string[] = []
  logTo({ write: (line) => lines.push(line) }, () => 0)('told', { name })
  const [line = ''] = lines
  expect(lines).toHaveLength(1)
  expect(line).toMatch(/^[\x20-\x7e]+\n$/)
  expect(JSON.parse(line)).toEqual({ at: '1970-01-01T00:00:00.000Z', event: 'told', name })
})
