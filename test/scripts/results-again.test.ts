import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { documentsOf, type Line } from '../support/method-again.ts'

const folder = mkdtempSync(join(tmpdir(), 'results-again-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What `npm run -s results` starts. */
function command(lines: readonly Line[], k: number): unknown {
  const head = 'round;organisation;respondent;group;code;revision;answer;invited'
  const rows = lines.map((line) => {
    const { round, organisation, respondent, group, code, revision, answer, invited } = line
    const asked = [respondent, group, code, code === '' ? '' : revision, answer]
    return [round, organisation, ...asked, invited ? 'yes' : ''].join(';')
  })
  const file = join(folder, 'random.csv')
  writeFileSync(file, [head, ...rows].join('\n'))
  const args = ['scripts/results.ts', file, '--k', String(k)]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return JSON.parse(stdout)
}

const codes = ['RES-01', 'RES-02', 'TRU-01', 'OVR-01', 'APP-01', 'APP-02', 'APP-03']
const answers = ['1', '2', '3', '4', '4', '4', '5', '5', 'dk', 'na', '']
const stays = ['111', '011', '110', '010', '101']

/** The same numbers for the same seed, 0 to 65535. */
function diceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state >>> 16
  }
}

/** Three years of an office, made from a stream of dice: partners that come and go, colleagues, codes reworded and dropped. */
function office(dice: () => number, partners: number): readonly Line[] {
  const pick = <One>(list: readonly One[]) => list[dice() % list.length] ?? list[0]
  const ways = ['111', '111', pick(stays), pick(stays)]
  const revisions = codes.map(() => [0, 1, 2].map(() => (dice() % 8 === 0 ? 2 : 1)))
  const asked = codes.map(() => [0, 1, 2].map(() => dice() % 8 > 0))
  return Array.from({ length: partners }, (_, index) => {
    const group = pick(['CSO', 'CSO', 'CSO', 'PUB', 'PUB', '']) ?? ''
    const way = pick(ways) ?? '111'
    const leaning = dice() % 12 === 0 ? 3 : 0
    return [0, 1, 2].flatMap((at): Line[] => {
      if (way[at] !== '1') return []
      const about = { round: 2024 + at, organisation: `O${index}`, group }
      const silent = { respondent: '', code: '', revision: 1, answer: '', invited: true }
      if (dice() % 50 === 0) return [{ ...about, ...silent }]
      return codes.flatMap((code, place): Line[] =>
        asked[place]?.[at]
          ? Array.from({ length: dice() % 6 === 0 ? 2 : 1 }, (__, person) => ({
              ...{ ...about, respondent: `r${person}`, code, invited: dice() % 2 === 0 },
              revision: revisions[place]?.[at] ?? 1,
              answer: answers[Math.min(answers.length - 1, (dice() % 8) + leaning)] ?? '',
            }))
          : [],
      )
    })
  }).flat()
}

describe('the results command and a second implementation of the method', () => {
  it('agree on random spreadsheets of three years', () => {
    const seen = { figures: 0, groups: 0, hidden: 0, appreciation: 0 }
    for (let sheet = 1; sheet <= 24; sheet += 1) {
      const dice = diceOf(sheet)
      const k = dice() % 4 === 0 ? 6 : 5
      const lines = office(dice, [8, 13, 18, 24, 28][sheet % 5] ?? 8)
      const text = JSON.stringify(command(lines, k))
      seen.figures += text.split('"up":').length - 1
      seen.groups += text.split('"state":"shown","indicators"').length - 1
      seen.hidden += text.split('"complement"').length - 1
      seen.appreciation += text.split('"appreciation":{"state":"shown"').length - 1
      expect(rounded(JSON.parse(text)), `sheet ${sheet}`).toEqual(rounded(documentsOf(lines, k)))
    }
    // Comparing nothing with nothing would agree as well.
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(10)
  }, 120_000)
})

/** The two add up in another order; the twelfth digit may differ. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, one) =>
      typeof one === 'number' ? Number(one.toPrecision(11)) : one,
    ),
  )
}
