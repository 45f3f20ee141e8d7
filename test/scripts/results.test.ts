import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { resultsSchema } from '../../src/domain/results.ts'

const folder = mkdtempSync(join(tmpdir(), 'results-'))
afterAll(() => rmSync(folder, { recursive: true }))

const header = 'round;organisation;respondent;group;code;revision;answer'
const lines = ['O1', 'O2', 'O3', 'O4', 'O5', 'O6'].flatMap((id, index) => [
  `2026;${id};r1;;RES-01;1;${4 + (index % 2)}`,
  `2025;${id};r1;;RES-01;1;3`,
])

function run(content: string | Uint8Array, ...options: string[]) {
  const file = join(folder, 'answers.csv')
  writeFileSync(file, content)
  return command(file, ...options)
}

function command(...args: string[]) {
  const options = { encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/results.ts', ...args],
    options,
  )
  return { status, stdout, stderr }
}

describe('the results command', () => {
  it('prints one valid document a round as a JSON array, and nothing else', () => {
    const { status, stdout, stderr } = run(`\uFEFF${[header, ...lines].join('\r\n')}\r\n`)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const documents = z.array(resultsSchema).parse(JSON.parse(stdout))
    expect(documents.map(({ round }) => [round.year, round.k])).toEqual([
      [2025, 5],
      [2026, 5],
    ])
    expect(documents[1]?.headline).toMatchObject({ since: 2025, highBefore: 0, highNow: 1 })
  })

  it('takes k from 5 to 10 and nothing else', () => {
    const csv = [header, ...lines].join('\n')
    expect(JSON.parse(run(csv, '--k', '7').stdout)).toMatchObject([{ round: { k: 7 } }, {}])
    for (const k of ['4', '11', 'five', '5.5', '']) {
      const { status, stdout, stderr } = run(csv, '--k', k)
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toContain('--k must be a whole number from 5 to 10')
    }
  })

  it('tells faults by row and column, with status 1 and no document', () => {
    const bad = [header, ...lines, '2025;O7;r1;;RES-01;1;8', '20;O8;r1;;RES-01;1;4']
    const { status, stdout, stderr } = run(bad.join('\n'))
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^row 14, column answer: .+\nrow 15, column round: .+\n$/)
  })

  it('tells what is wrong with the file itself by row and column', () => {
    expect(run(`${header}\n2025;"O1;r1`).stderr).toMatch(/^row 2, column 2: .+ quote/)
    const windows = Buffer.from(`${header}\n2025;\xe9;r1;;RES-01;1;4\n`, 'latin1')
    expect(run(windows).stderr).toMatch(/^row 2, column 2: .+UTF-8/)
  })

  it('counts another spelling as another organisation, and says so', () => {
    const other = ['Amahoro', 'amahoro', 'Amāhoro'].map((id) => `2026;${id};r1;;RES-01;1;4`)
    const { status, stdout, stderr } = run([header, ...lines, ...other, ...other].join('\n'))
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: [
        'warning: row 15, column organisation: "amahoro" is counted beside "Amahoro" of row 14',
        'warning: row 16, column organisation: "Amāhoro" is counted beside "Amahoro" of row 14\n',
      ].join('\n'),
    })
    expect(JSON.parse(stdout)).toMatchObject([{}, { participation: { sent: 9 } }])
  })

  it('says how it is called, and when there is no such file', () => {
    expect(command()).toMatchObject({ status: 1, stderr: expect.stringContaining('usage') })
    expect(command('a.csv', 'b.csv')).toMatchObject({ status: 1 })
    expect(command('--what', 'a.csv')).toMatchObject({ status: 1 })
    expect(command(join(folder, 'absent.csv')).stderr).toMatch(/^cannot read .+absent.csv/)
  })
})
