import type { Fields } from './draft.ts'
import { type Grade, parseGradeAnswer } from './grade.ts'
import { isGraded, type Survey } from './survey.ts'

/**
 * What the office answers about itself: the graded statements of a survey, word for word as its partners are asked, each
 * with room for a reason. Undefined where a survey is not for the office or grades nothing.
 * @example selfScoredPart(scorecard)?.sections.length // 7: the six commitments and the overall grade
 */
export function selfScoredPart(survey: Survey): Survey | undefined {
  if (!survey.respondent.includes('office_self_score')) return undefined
  const sections = survey.sections
    .map((section) => ({ ...section, questions: section.questions.filter(isGraded) }))
    .filter(({ questions }) => questions.length > 0)
  return sections.length === 0 ? undefined : { ...survey, sections, item_comment: 'optional' }
}

/**
 * The office's grades by code; *I do not know*, *does not apply* and what is left open give none.
 * @example selfGrades({ 'RES-01': '4', 'RES-02': 'dk' }) // Map { 'RES-01' => 4 }
 */
export function selfGrades(fields: Fields): ReadonlyMap<string, Grade> {
  return new Map(
    Object.entries(fields).flatMap(([code, value]): [string, Grade][] => {
      const grade = parseGradeAnswer(value)
      return typeof grade === 'number' ? [[code, grade]] : []
    }),
  )
}
