import { readFileSync } from 'node:fs'
import type { GradeAnswer } from '../../src/domain/grade.ts'
import { computeResults } from '../../src/domain/method/compute-results.ts'
import type { OrganisationFacts, RoundBefore, RoundFacts } from '../../src/domain/method/facts.ts'
import { type Results, resultsSchema } from '../../src/domain/results.ts'
import { filledIn, indicatorsOf } from '../../src/domain/survey.ts'
import { surveyLibrary } from '../../src/survey-library.ts'

const [survey] = surveyLibrary(() => [
  readFileSync('surveys/scorecard-partner-of-choice.yaml', 'utf8'),
]).all()
if (!survey) throw new Error('no survey')
const office = { name: 'Amahoro International', deName: 'd’Amahoro International' }
const asked = indicatorsOf(survey)
const codes = asked.map(({ code }) => code)

/**
 * Four made-up rounds that have met everything trends must show: RES-02 graded by too few in 2024, TRU-02 reworded in 2024, SUS-03 not asked
 * since 2024, GOV-04 asked since 2025, fewer than half answering in 2023, RES-01 rising clearly in 2025 and TRU-01 falling.
 */
export function fourRounds(): readonly Results[] {
  return roundsOf([2022, 2023, 2024, 2025])
}

export function roundsOf(years: readonly number[]): readonly Results[] {
  const rounds: RoundBefore[] = []
  for (const year of years) {
    const facts = factsOf(year)
    const results = resultsSchema.parse(computeResults(facts, rounds))
    rounds.push({ results, organisations: facts.organisations })
  }
  return rounds.map(({ results }) => results)
}

function factsOf(year: number): RoundFacts {
  const organisations = organisationsOf(year)
  return {
    office: { id: 'amahoro', name: office.name },
    round: {
      id: `round-${year}`,
      year,
      title: { en: `Partners ${year}`, fr: `Partenaires ${year}` },
      mode: 'confidential',
      openedOn: `${year}-10-01`,
      closedOn: `${year}-11-30`,
      k: 5,
      threshold: [2, 3],
      breakdown: 'sector',
    },
    instruments: [{ id: survey?.id ?? '', version: `1.0.${year - 2022}` }],
    sections: new Map(survey?.sections.map(({ id, title }) => [id, filledIn(title, office)])),
    indicators: asked
      .filter(({ code }) => isAsked(code, year))
      .map(({ code, facet, headline, text }) => ({
        code,
        revision: code === 'TRU-02' && year >= 2024 ? 2 : 1,
        instrument: survey?.id ?? '',
        section: code.startsWith('OVR') ? 'END' : code.slice(0, 3),
        facet: facet ?? null,
        headline,
        text: filledIn(text, office),
      })),
    groups: ['civil-society', 'public', 'media', 'donor'].map((id) => ({ id, label: null })),
    organisations,
    declined: 1,
    late: 0,
    self: new Map(year === 2025 ? [['RES-03', 5 as const]] : []),
  }
}

function isAsked(code: string, year: number): boolean {
  if (code === 'SUS-03') return year < 2024
  return code === 'GOV-04' ? year === 2025 : true
}

function organisationsOf(year: number): readonly OrganisationFacts[] {
  const invited = year < 2024 ? 14 : 15
  const silent = new Map([
    [2022, 2],
    [2023, 8],
    [2024, 2],
    [2025, 1],
  ])
  return Array.from({ length: invited }, (_, index) => ({
    id: `O${index}`,
    group: index < 7 ? 'civil-society' : index < 13 ? 'public' : 'media',
    sent: index < invited - (silent.get(year) ?? 0) ? [survey?.id ?? ''] : [],
    sharesGrades: false,
    answers: new Map(codes.map((code) => [code, [answerOf(code, year, index)]])),
    priorities: index % 2 === 0 ? ['RES-02'] : ['TRU-04'],
  }))
}

/** Some grade between 2 and 5 that drifts with the years, the same at every run. */
function answerOf(code: string, year: number, index: number): GradeAnswer {
  const place = codes.indexOf(code)
  if (code === 'RES-02' && year === 2024) return index < 4 ? 4 : 'dk'
  if (code === 'RES-01') return year === 2025 ? 5 : index % 3 === 0 ? 4 : 3
  if (code === 'TRU-01') return year === 2025 ? (index % 4 === 0 ? 4 : 2) : 4
  if (code === 'LEA-03' && index % 3 === 0) return 'dk'
  const level = 3.2 + ((place * 7) % 5) * 0.25 + (year - 2022) * (place % 3) * 0.15
  const grade = Math.round(level + (((index * 5 + place * 3) % 7) - 3) * 0.4)
  return gradeFrom(Math.min(5, Math.max(2, grade)))
}

function gradeFrom(value: number): GradeAnswer {
  return value === 2 || value === 3 || value === 4 ? value : 5
}
