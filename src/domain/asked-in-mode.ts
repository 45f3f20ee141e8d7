import { callQuestions } from './call-questions.ts'
import type { Mode } from './round.ts'
import type { Question, Survey } from './survey.ts'

/** The question by which a partner lets the office know its grades. */
export const gradesSharedQuestion = 'CNS-02'

/**
 * What a survey asks in a round of some mode. An anonymous round cannot ask what needs a name to be any use: whether the
 * person of trust may call, whether the office may know the own grades, whether a story may be told with a name.
 * @example askedIn('confidential', survey) // the survey as it was
 */
export function askedIn(mode: Mode, survey: Survey): Survey {
  if (mode !== 'anonymous') return survey
  const needingName = new Set([gradesSharedQuestion, ...callQuestions(survey)])
  const sections = survey.sections
    .map((part) => ({
      ...part,
      questions: part.questions
        .filter(({ code }) => !needingName.has(code))
        .map(withoutNamedChoice),
    }))
    .filter(({ questions }) => questions.length > 0)
  return { ...survey, sections }
}

function withoutNamedChoice(asked: Question): Question {
  if (asked.type !== 'choice') return asked
  return { ...asked, choices: asked.choices.filter(({ value }) => value !== 'named') }
}
