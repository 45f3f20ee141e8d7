import type { Grade, GradeAnswer } from '../grade.ts'
import { median } from './median.ts'

/** One respondent's answer to one statement; `undefined` where it was left blank. */
export type RespondentAnswer = GradeAnswer | undefined

/** What one organisation says of one statement: its grade (1-5 in half steps), or why it has none. */
export type OrganisationAnswer = number | 'dk' | 'na' | 'blank'

/**
 * The one voice of an organisation: the median of its respondents' grades.
 *
 * METHOD 5.1. Do-not-know, does-not-apply and blank are not grades; they matter only where nobody graded. Then one
 * do-not-know makes the organisation *dk*, since the statement may apply; else one does-not-apply makes it *na*.
 * @returns 1-5, a multiple of .5, or `'dk'`, `'na'`, `'blank'`
 * @example organisationAnswer([3, 4]) // 3.5
 * @example organisationAnswer([4, 'dk']) // 4
 * @example organisationAnswer([]) // 'blank'
 */
export function organisationAnswer(answers: readonly RespondentAnswer[]): OrganisationAnswer {
  const [only] = answers
  if (answers.length === 1) return only ?? 'blank'
  return median(answers.filter(isGrade)) ?? withoutGrade(answers)
}

function withoutGrade(answers: readonly RespondentAnswer[]): OrganisationAnswer {
  if (answers.includes('dk')) return 'dk'
  return answers.includes('na') ? 'na' : 'blank'
}

/**
 * Whether colleagues of one organisation see a statement so differently that they should talk before merging.
 *
 * METHOD 5.1: two steps or more between the lowest and the highest grade. Shown to that organisation only.
 * @example ratersDiffer([5, 3, 'dk']) // true
 */
export function ratersDiffer(answers: readonly RespondentAnswer[]): boolean {
  const grades = answers.filter(isGrade)
  return grades.length > 0 && Math.max(...grades) - Math.min(...grades) >= 2
}

function isGrade(answer: RespondentAnswer): answer is Grade {
  return typeof answer === 'number'
}
