import type { GradeAnswer } from '../../src/domain/grade.ts'
import { computeSeries } from '../../src/domain/method/compute-series.ts'
import type { RoundFacts } from '../../src/domain/method/facts.ts'
import type { Bench } from './bench.ts'
import { atMost, type Figure } from './figures.ts'

const statements = Array.from({ length: 36 }, (_, at) => `Q-${at + 1}`)
const groups = ['CSO', 'PRI', 'PUB', 'RES'].map((id) => ({ id, label: null }))
const answers: readonly GradeAnswer[] = [1, 2, 3, 4, 4, 5, 5, 'dk']

/**
 * P8: a hundred years of two hundred partners, each compared with the year before, partners coming and going: what the
 * figures alone take, without the reading and the writing around them.
 */
export function manyRounds({ sizes }: Bench): readonly Figure[] {
  const { years, partners } = sizes.series
  const rounds = Array.from({ length: years }, (_, year) => roundOf(year, partners))
  const started = performance.now()
  computeSeries(rounds)
  const ours = performance.now() - started
  const what = `${years} rounds of ${partners} partners, ${statements.length} statements`
  return [atMost(10_000, { goal: 'P8', what, unit: 'ms', ours })]
}

function roundOf(year: number, partners: number): RoundFacts {
  const facts = { id: null, title: null, mode: null, openedOn: null, closedOn: null }
  return {
    office: null,
    round: { ...facts, year: 2000 + year, k: 5, threshold: [2, 3], breakdown: 'sector' },
    instruments: [],
    sections: new Map(),
    indicators: statements.map((code) => ({
      ...{ code, revision: 1, instrument: null, section: 'Q' },
      ...{ facet: null, headline: true, text: null },
    })),
    groups,
    organisations: Array.from({ length: partners }, (_, at) => partnerOf(year, at)),
    declined: null,
    late: null,
    self: new Map(),
  }
}

/** Partners join by groups of six, the usual way to have figures of change and the dearest to check. */
function partnerOf(year: number, at: number): RoundFacts['organisations'][number] {
  const first = Math.floor(at / 6) % 10 === year % 10
  return {
    id: first ? `O${at} of ${year}` : `O${at}`,
    group: groups[at % groups.length]?.id ?? null,
    sent: [null],
    sharesGrades: false,
    answers: new Map(
      statements.map((code, place) => [code, [answers[(7 * at + 3 * place + year * at) % 8]]]),
    ),
    priorities: [],
  }
}
