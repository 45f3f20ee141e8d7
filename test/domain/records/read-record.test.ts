import { describe, expect, it } from 'vitest'
import { both } from '../../../src/domain/language.ts'
import { choice, type Field } from '../../../src/domain/records/field.ts'
import type { Option } from '../../../src/domain/records/options.ts'
import { type Declared, readRecord, typedRecord } from '../../../src/domain/records/read-record.ts'

const label = both('x', 'x')
const declared: Declared = {
  fields: [
    { key: 'name', kind: 'line', label, required: true },
    { key: 'starts', kind: 'day', label },
    { key: 'ends', kind: 'day', label },
    { key: 'people', kind: 'number', most: 500, label },
    { key: 'women', kind: 'number', label },
    {
      key: 'state',
      kind: 'choice',
      label,
      choices: [choice('talks', 'T', 'T'), choice('signed', 'S', 'S')],
    },
    { key: 'signed_on', kind: 'day', label },
    { key: 'members', kind: 'partners', label },
    { key: 'shared', kind: 'yes-no', label },
  ],
  rules: [
    { kind: 'not-before', field: 'ends', than: 'starts' },
    { kind: 'at-most', field: 'women', than: 'people' },
    { kind: 'needs', field: 'signed_on', when: 'state', is: ['signed'] },
    { kind: 'only', field: 'members', when: 'shared', is: [true] },
  ],
}
const partners: readonly Option[] = ['a', 'b'].map((value) => ({ value, label, name: true }))
const offered = (field: Field): readonly Option[] =>
  field.kind === 'partners' ? partners : field.kind === 'choice' ? field.choices : []

function read(
  typed: Record<string, string | string[]>,
  before?: Record<string, string[] | string>,
) {
  const lists = Object.entries(typed).map(([key, value]) => [key, [value].flat()] as const)
  return readRecord(declared, { name: ['Paix'], ...Object.fromEntries(lists) }, offered, before)
}
function faultsOf(typed: Record<string, string | string[]>) {
  const found = read(typed)
  return found.kind === 'faults' ? found.faults : []
}

describe('a record of declared fields', () => {
  it('keeps what its fields say, and nothing that nobody declared', () => {
    const found = read({ people: '12', women: '7', members: ['b', 'a'], shared: 'yes', k: '3' })
    expect(found).toEqual({
      kind: 'values',
      values: {
        name: 'Paix',
        starts: '',
        ends: '',
        people: 12,
        women: 7,
        state: '',
        signed_on: '',
        members: ['a', 'b'],
        shared: true,
      },
    })
  })

  it('shows again what was typed', () => {
    const found = read({ people: '12', shared: 'yes', members: ['a'] })
    const values = found.kind === 'values' ? found.values : {}
    expect(typedRecord(declared.fields, values)).toMatchObject({
      name: ['Paix'],
      people: ['12'],
      shared: ['yes'],
      members: ['a'],
      starts: [],
    })
  })

  it.each([
    [{ name: ' ' }, 'name', 'missing'],
    [{ name: 'x'.repeat(151) }, 'name', 'too-long'],
    [{ starts: '2026-02-30' }, 'starts', 'not-a-day'],
    [{ people: 'many' }, 'people', 'not-a-number'],
    [{ people: '501' }, 'people', 'out-of-range'],
    [{ women: '-1' }, 'women', 'out-of-range'],
    [{ state: 'sealed' }, 'state', 'not-an-option'],
    [{ members: ['a', 'z'], shared: 'yes' }, 'members', 'not-an-option'],
    [{ state: ['talks', 'signed'] }, 'state', 'only-one'],
    [{ starts: '2026-05-01', ends: '2026-04-30' }, 'ends', 'before'],
    [{ people: '3', women: '4' }, 'women', 'more'],
    [{ state: 'signed' }, 'signed_on', 'needed'],
    [{ members: 'a' }, 'members', 'not-here'],
  ])('tells beside the field what is wrong: %j', (typed, field, kind) => {
    expect(faultsOf(typed)).toEqual([expect.objectContaining({ field, kind })])
  })

  it('lets stand what stood there before and is offered no more', () => {
    expect(read({ members: ['gone', 'a'], shared: 'yes' }, { members: ['gone'] }).kind).toBe(
      'values',
    )
    expect(read({ state: 'old' }, { state: 'old' }).kind).toBe('values')
    expect(read({ state: 'old' }, { state: 'other' }).kind).toBe('faults')
  })
})
