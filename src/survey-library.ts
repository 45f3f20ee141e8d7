import { parse } from 'yaml'
import { type Survey, surveyKinds, surveySchema } from './domain/survey.ts'

/** The surveys a round can be made of, by their id. */
export type SurveyLibrary = {
  /** In the order partners are asked: the scorecard first. */
  all(): readonly Survey[]
  get(id: string): Survey | undefined
}

/** Surveys are read when first asked for, so that a start costs nothing. Later texts replace earlier ones of the same id. */
export function surveyLibrary(texts: () => readonly string[]): SurveyLibrary {
  let surveys: ReadonlyMap<string, Survey> | undefined
  const load = () => {
    surveys ??= new Map(
      texts()
        .map((text) => readSurvey(text))
        .map((survey) => [survey.id, survey]),
    )
    return surveys
  }
  return { all: () => [...load().values()].sort(byKind), get: (id) => load().get(id) }
}

function byKind(one: Survey, other: Survey): number {
  return surveyKinds.indexOf(one.kind) - surveyKinds.indexOf(other.kind)
}

function readSurvey(text: string): Survey {
  return surveySchema.parse(parse(text))
}

/** The surveys that come with the program. */
export function shippedSurveys(): readonly string[] {
  return Object.values(
    import.meta.glob<string>('../surveys/*.yaml', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  )
}
