import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../src/csv/read-csv.ts'
import { guarded, unguarded, writeCsv } from '../../src/csv/write-csv.ts'

const back = (text: string) => {
  const csv = readCsv(new TextEncoder().encode(text))
  return csv.kind === 'rows' ? csv.rows.map(({ cells }) => cells) : csv.faults
}

describe('a table that is exported', () => {
  it('is RFC 4180 with a byte order mark', () => {
    expect(
      writeCsv([
        ['name', 'share'],
        ['Amahoro, "A"', 0.5],
        [null, true],
      ]),
    ).toBe('\uFEFFname,share\r\n"Amahoro, ""A""",0.5\r\n,true\r\n')
  })

  it('has semicolons and decimal commas for French spreadsheets', () => {
    expect(writeCsv([['a;b', -0.5, 1200]], 'french')).toBe('\uFEFF"a;b";-0,5;1200\r\n')
  })

  it('may be empty', () => {
    expect(writeCsv([])).toBe('\uFEFF')
  })
})

describe('T21: text that a spreadsheet could run', () => {
  const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠']

  it.each(starts)('is guarded where it starts with %j', (start) => {
    expect(guarded(`${start}1+1`)).toBe(`'${start}1+1`)
    expect(guarded(`${start}cmd|x\nmore`)).toBe(`'${start}cmd|x\nmore`)
  })

  it.each([
    'first\n=1+1',
    'first\r\n  @SUM(A1)',
    'first\r+1',
    ' =1+1',
    '\u00a0-2',
    '\uFEFF=1',
    'first\n＝1',
  ])('is guarded where a line of it starts a formula: %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`)
  })

  it.each(['a = b', '4-5', 'x@ngo.org', "'t Hart", '', 'one\ntwo'])('is left alone: %j', (text) => {
    expect(guarded(text)).toBe(text)
  })

  it('leaves no cell of the file starting a formula, and holds no NUL', () => {
    const text = writeCsv(starts.map((start) => [`${start}1`, `x\n${start}1`]))
    for (const cell of [back(text)].flat(2)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u)
    expect(text).not.toContain('\0')
  })

  it('takes no long time over a long text of blanks', () => {
    expect(guarded('\n'.repeat(100_000))).toHaveLength(100_001)
    expect(guarded(`x${' '.repeat(100_000)}`)).toHaveLength(100_001)
  })
})

describe('T22: what is exported and read back', () => {
  const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 })
  const kept = (text: string) => text.replaceAll('\0', '\uFFFD')

  it.each(['standard', 'french'] as const)('is equal but for the guard (%s)', (variant) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts), { minLength: 1, maxLength: 4 }), (table) => {
        const rows = back(writeCsv([['a', 'b'], ...table], variant)).slice(1)
        expect(rows).toEqual(table.map((cells) => cells.map((text) => kept(guarded(text)))))
      }),
      { seed: 2026, numRuns: 2500 },
    )
  })

  it('loses only the guard when it comes back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(!text.startsWith("'"))
        expect(unguarded(guarded(text))).toBe(text)
      }),
      { seed: 2026, numRuns: 2000 },
    )
    expect(unguarded("'t Hart")).toBe("'t Hart")
  })
})
