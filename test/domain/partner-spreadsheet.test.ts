import { describe, expect, it } from 'vitest'
import { readPartnerSheet } from '../../src/domain/partner-spreadsheet.ts'

function read(...lines: string[][]) {
  return readPartnerSheet(lines.map((cells, index) => ({ row: index + 1, cells })))
}

function faultsOf(...lines: string[][]) {
  const sheet = read(...lines)
  return sheet.faults
}

describe('a spreadsheet of partners', () => {
  it('has one partner for all rows of one name, and its first row is the main contact', () => {
    const sheet = read(
      ['Courriel', 'NOM', 'Contact'],
      ['b@x.test', 'Réseau', 'B'],
      ['c@y.test', 'Other', 'C'],
      ['a@x.test', 'Réseau', 'A'],
    )
    expect(sheet).toMatchObject({
      kind: 'sheet',
      partners: [
        {
          row: 2,
          name: 'Réseau',
          contacts: [{ email: 'b@x.test' }, { email: 'a@x.test', row: 4 }],
        },
        { row: 3, name: 'Other' },
      ],
    })
  })

  it.each([
    ['civil-society', 'civil-society'],
    ['Civil society', 'civil-society'],
    ['SOCIÉTÉ  CIVILE', 'civil-society'],
    ['societe civile', 'civil-society'],
    ['ONG internationale', 'international-ngo'],
  ])('reads the sector %s', (typed, sector) => {
    expect(read(['name', 'sector'], ['A', typed])).toMatchObject({ partners: [{ sector }] })
  })

  it('takes an empty cell as nothing said', () => {
    expect(read(['name', 'sector', 'place'], ['A', ' ', ''])).toMatchObject({
      partners: [{ sector: null, place: null, relationship: null, contacts: [] }],
    })
  })

  it('tells every fault, row by row and column by column', () => {
    const faults = faultsOf(
      ['name', 'sector', 'relationship', 'language', 'focal_point', 'contact', 'email'],
      ['', 'x', 'y', 'z', 'not an address', 'Aline', ''],
      ['B', '', '', '', '', '', '', 'beyond'],
    )
    expect(faults.map(({ row, column, kind }) => [row, column, kind])).toEqual([
      [2, 1, 'missing'],
      [2, 2, 'not-a-sector'],
      [2, 3, 'not-a-relationship'],
      [2, 4, 'not-a-language'],
      [2, 5, 'not-a-focal-point'],
      [2, 7, 'missing'],
      [3, 8, 'cell-beyond-header'],
    ])
  })

  it('does not let two rows of one partner disagree', () => {
    const faults = faultsOf(
      ['name', 'place', 'sector'],
      ['Réseau', 'Gitega', ''],
      ['reseau', 'Gitega', 'media'],
      ['Réseau', 'Ngozi', 'Médias'],
    )
    expect(faults).toEqual([
      { row: 3, column: 1, heading: 'name', kind: 'differs', other: 2 },
      { row: 4, column: 2, heading: 'place', kind: 'differs', other: 2 },
    ])
  })

  it('T25 tells an address that comes twice once, whatever its case', () => {
    const faults = faultsOf(
      ['name', 'contact', 'email'],
      ['A', 'One', 'a@x.org'],
      ['A', 'Two', 'A@X.org'],
      ['B', 'Three', 'a@x.org'],
    )
    expect(faults).toEqual([
      { row: 3, column: 3, heading: 'email', kind: 'address-twice', value: 'A@X.org', other: 2 },
    ])
  })

  it('T26 keeps names of every script and replaces what is no character', () => {
    const strange = `👩🏾‍🌾 e${'\u0301'.repeat(1000)} \u202Egnitset`
    expect(read(['name'], [strange])).toMatchObject({ partners: [{ name: strange }] })
    expect(read(['name'], ['a\uD800b\r\nc'])).toMatchObject({ partners: [{ name: 'a\uFFFDb c' }] })
  })
})
