import { wordsOfIssue } from '../survey-issues.ts'
import type { SurveyProblem } from '../survey-problem.ts'
import { frameworkSchema } from './framework-file.ts'

/**
 * Everything wrong with a file of the kind `framework`, as its author should hear it. Its texts stand in both complete languages:
 * the schema says so.
 * @param value what the YAML says
 */
export function checkFramework(value: unknown): readonly SurveyProblem[] {
  const read = frameworkSchema.safeParse(value)
  return read.success ? [] : read.error.issues.flatMap((issue) => wordsOfIssue(issue))
}
