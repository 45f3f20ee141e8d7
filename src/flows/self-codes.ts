import { responsesOf } from '../../db/store/responses.ts'
import type { Deps } from '../deps.ts'
import type { ClosedRound } from '../domain/round.ts'
import type { Section, Survey } from '../domain/survey.ts'
import type { AnswerToCode } from './coding-of.ts'

/**
 * The themes the author of a story chose for it; null where an answer is no story, or nobody can know any more. Only beside the
 * story itself: beside every answer of one author the same choice would tell which answers belong together.
 */
export async function selfCodesOf(
  deps: Deps,
  round: ClosedRound,
  { id, survey, asked }: AnswerToCode,
): Promise<readonly string[] | null> {
  const picks = picksOf(survey, asked.code)
  if (picks === undefined || round.mode === 'anonymous') return null
  const responses = await responsesOf(deps.db, round.id)
  const own = responses.find((response) => deps.links.text(response.id, asked.code) === id)
  if (!own?.answers) return null
  return (own.answers[picks] ?? '').split(' ').filter((code) => code !== '')
}

/** The question in which the author of this story chose themes for it; the story is the long answer of its section. */
function picksOf(survey: Survey, story: string): string | undefined {
  const section = survey.sections.find((part) => storyOf(part) === story)
  return section?.questions.find((asked) => asked.type === 'multi' && asked.self_coding === true)
    ?.code
}

function storyOf({ questions }: Section): string | undefined {
  return questions.find(
    (asked) => asked.type === 'text' && asked.long === true && asked.coded === true,
  )?.code
}
