import type { Question, Survey } from './survey.ts'
import type { Place } from './survey-texts.ts'

/** One thing an author has to mend: where, what is wrong, what to do. */
export type SurveyProblem = { place: Place; what: string; advice: string }

/** Every question with its place. */
export function eachQuestion(survey: Survey): readonly { asked: Question; place: Place }[] {
  return survey.sections.flatMap((section, index) =>
    section.questions.map((asked, position) => ({
      asked,
      place: ['sections', index, 'questions', position],
    })),
  )
}

/** A thing that stands twice in a list where each may stand once. */
export function repeated(
  values: readonly string[],
  list: Place,
  thing: string,
  key?: string,
): SurveyProblem[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [
          {
            place: key === undefined ? [...list, index] : [...list, index, key],
            what: `the ${thing} "${value}" stands twice`,
            advice: 'take one of the two away or give it another name',
          },
        ],
  )
}
