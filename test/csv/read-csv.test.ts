import { describe, expect, it } from 'vitest'
import { readCsv } from '../../src/csv/read-csv.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readCsv(bytes(text))
const cellsOf = (text: string) => {
  const csv = read(text)
  return csv.kind === 'rows' ? csv.rows.map(({ cells }) => cells) : csv.faults
}

describe('a file of comma or semicolon separated values', () => {
  it.each([
    ['commas', 'name,place\nAmahoro,Gitega\n'],
    ['semicolons', 'name;place\nAmahoro;Gitega\n'],
    ['a byte order mark', '\uFEFFname;place\r\nAmahoro;Gitega\r\n'],
    ['old line ends and no last one', 'name,place\rAmahoro,Gitega'],
    ['mixed line ends', 'name,place\r\nAmahoro,Gitega\n'],
    ['quotes', '"name","place"\r\n"Amahoro","Gitega"\r\n'],
  ])('is read with %s', (_, text) => {
    expect(cellsOf(text)).toEqual([
      ['name', 'place'],
      ['Amahoro', 'Gitega'],
    ])
  })

  it('keeps quotes, separators, line breaks and spaces inside a cell', () => {
    expect(cellsOf('a,b\r\n"x; ""y"", z"," one\r\ntwo\rthree\n"\r\n')).toEqual([
      ['a', 'b'],
      ['x; "y", z', ' one\r\ntwo\rthree\n'],
    ])
  })

  it('takes the separator from the header, not from what stands in quotes', () => {
    expect(read('"name, first, last";place\nA, B;C\n')).toMatchObject({ separator: ';' })
  })

  it('counts rows as a spreadsheet does, empty ones too', () => {
    expect(read('a,b\n\n,\n"x\ny",z\n')).toMatchObject({
      rows: [{ row: 1 }, { row: 4, cells: ['x\ny', 'z'] }],
    })
  })

  it('may be empty', () => {
    expect(read('')).toEqual({ kind: 'rows', separator: ',', rows: [] })
  })
})

describe('T24: a file that cannot be read', () => {
  it.each([
    [
      'an unclosed quote',
      bytes('a,b\n1,2\n3,"4\n5,6\n'),
      [{ row: 3, column: 2, kind: 'unclosed-quote' }],
    ],
    ['a stray quote', bytes('a,b\n"1"x,2\n'), [{ row: 2, kind: 'stray-quote' }]],
    ['NUL', bytes('a,b\n1,\0\n'), [{ row: 2, column: 2, kind: 'nul' }]],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x0a, 0), [{ row: 1, kind: 'utf-16' }]],
    ['big-endian UTF-16', Uint8Array.of(0xfe, 0xff, 0, 0x61), [{ row: 1, kind: 'utf-16' }]],
    ['UTF-16 without a mark', Uint8Array.of(0x61, 0, 0x2c, 0), [{ row: 1, kind: 'nul' }]],
    [
      'Windows-1252',
      Uint8Array.of(0x61, 0x2c, 0x62, 0x0a, 0x31, 0x2c, 0xe9, 0x74, 0xe9),
      [{ row: 2, column: 2, kind: 'not-utf-8' }],
    ],
  ])('with %s says where', (_, file, faults) => {
    const csv = readCsv(file)
    expect(csv.kind === 'faults' && csv.faults.slice(0, faults.length)).toMatchObject(faults)
  })

  it('accepts a replacement character that was really typed', () => {
    expect(cellsOf('a\n\uFFFD\n')).toEqual([['a'], ['\uFFFD']])
  })

  it('with too many rows or too long a cell says the limit', () => {
    expect(readCsv(bytes('a\n1\n2\n3\n'), { rows: 3 })).toEqual({
      kind: 'faults',
      faults: [{ row: 4, kind: 'too-many-rows', most: 3 }],
    })
    expect(readCsv(bytes('a\nlong\n'), { cellLength: 3 })).toEqual({
      kind: 'faults',
      faults: [{ row: 2, column: 1, kind: 'cell-too-long', most: 3 }],
    })
  })

  it('takes no long time over ten megabytes of quotes', () => {
    expect(readCsv(bytes(`a,b\n"${'""x\n'.repeat(2_500_000)}`)).kind).toBe('faults')
  })
})
