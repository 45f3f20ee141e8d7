import { questionsOf, type Survey } from './survey.ts'

/** The codes of the questions by which somebody asks for a confidential talk with the person of trust. */
export function callQuestions(survey: Survey): readonly string[] {
  return questionsOf(survey).flatMap((asked) =>
    asked.type === 'yesno' && asked.route_to === 'person_of_trust' ? [asked.code] : [],
  )
}
