import type { OrganisationAnswer } from './method/organisation-grade.ts'
import type { Results } from './results.ts'

/**
 * What organisations answered, by name: each its one voice, a grade or why there is none. Of an open dialogue that is
 * everything; of a confidential round the traits of a contract alone, of those that share their grades with the office. Kept apart from the results document, which is exchanged, projected and compared: names stay on the results page.
 */
export type NamedGrades = readonly {
  organisation: string
  answers: Readonly<Record<string, OrganisationAnswer>>
}[]

/** The same as a table with its header: one row for each organisation and statement; `dk`, `na` or nothing where there is no grade. */
export function namedGradesTable(
  { round, indicators }: Results,
  named: NamedGrades,
): readonly (readonly (string | number | null)[])[] {
  const rows = named.flatMap(({ organisation, answers }) =>
    indicators.map(({ code, revision }) => [
      round.year,
      organisation,
      code,
      revision,
      cellOf(answers[code]),
    ]),
  )
  return [['year', 'organisation', 'code', 'revision', 'answer'], ...rows]
}

function cellOf(answer: OrganisationAnswer | undefined): string | number | null {
  return answer === undefined || answer === 'blank' ? null : answer
}
