import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { assertSafe, openDatabase } from '#dialect'
import { temporaryFolder } from '../support/world.ts'

it('a commit is on the disk before it is answered, deleted text is overwritten, waiting is short', () => {
  const { $client } = openDatabase(':memory:')
  const value = (pragma: string) => $client.pragma(pragma, { simple: true })
  expect([value('synchronous'), value('foreign_keys'), value('secure_delete')]).toEqual([2, 1, 1])
  expect(value('busy_timeout')).toBeLessThanOrEqual(1000)
})

it('the file is its owner’s alone, and is kept with a write-ahead log', () => {
  const { folder, remove } = temporaryFolder()
  const file = join(folder, 'database.sqlite')
  const { $client } = openDatabase(file)
  expect($client.pragma('journal_mode', { simple: true })).toBe('wal')
  $client.exec('create table kept (row)')
  for (const part of ['', '-wal', '-shm']) expect(statSync(file + part).mode & 0o777).toBe(0o600)
  $client.close()
  remove()
})

it.each([
  'synchronous = NORMAL',
  'foreign_keys = OFF',
  'secure_delete = OFF',
  'busy_timeout = 5000',
])('a start with %s is refused', (pragma) => {
  const { $client } = openDatabase(':memory:')
  expect(() => assertSafe($client)).not.toThrow()
  $client.pragma(pragma)
  expect(() => assertSafe($client)).toThrow(pragma.split(' ')[0])
})
