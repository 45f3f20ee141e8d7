/** What one respondent may answer to a graded statement, and how it is read. */
export type Grade = 1 | 2 | 3 | 4 | 5

/** A grade, "I do not know" (`dk`) or "does not apply to us" (`na`). */
export type GradeAnswer = Grade | 'dk' | 'na'

const answers: ReadonlyMap<string, GradeAnswer> = new Map<string, GradeAnswer>([
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['5', 5],
  ['dk', 'dk'],
  ['na', 'na'],
])

/**
 * Reads an answer as forms and spreadsheets write it; any other spelling is no answer.
 * @example parseGradeAnswer('4') // 4
 * @example parseGradeAnswer('4 ') // undefined
 */
export function parseGradeAnswer(text: string): GradeAnswer | undefined {
  return answers.get(text)
}

/**
 * Reads one of the five grades alone.
 * @example parseGrade('dk') // undefined
 */
export function parseGrade(text: string): Grade | undefined {
  const found = answers.get(text)
  return typeof found === 'number' ? found : undefined
}
