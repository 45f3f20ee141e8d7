import { expect, it } from 'vitest'
import { attachment } from '../../src/http/download.ts'

const shape = /^attachment; filename="([A-Za-z0-9._-]+)"; filename\*=UTF-8''([A-Za-z0-9%._~!-]+)$/

it.each([
  ['a"\r\nSet-Cookie: x=1;../../b.csv', 'a-Set-Cookie-x-1-.-.-b.csv'],
  ['Évaluation 2026.csv', 'Evaluation-2026.csv'],
  ['../../etc/passwd', 'etc-passwd'],
  ['\u202Evsc.exe', 'vsc.exe'],
  ['نتائج.csv', 'csv'],
  ['', 'export'],
  ['\uD800\0;', 'export'],
])('T23 a file named %j is one plain name and one header', (name, plain) => {
  const header = attachment(name)
  expect(header).toMatch(shape)
  const [, found = '', encoded = ''] = shape.exec(header) ?? []
  expect(found).toBe(plain)
  expect(decodeURIComponent(encoded)).not.toMatch(/[/\\\r\n"\0]|\.\./)
})
