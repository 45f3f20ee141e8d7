import type { z } from 'zod'
import { surveyKinds } from './survey.ts'
import type { SurveyProblem } from './survey-problem.ts'
import { questionTypes } from './survey-question.ts'
import type { Place } from './survey-texts.ts'

type Issue = z.core.$ZodIssue

/** What a schema found, in words for an author who knows YAML and no schemas. */
export function wordsOfIssue(issue: Issue): readonly SurveyProblem[] {
  const place = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      place: [...place, key],
      what: `"${key}" is not known here`,
      advice: 'check its spelling and indentation, or take it away',
    }))
  return [{ place, ...said(issue, place) }]
}

function said(issue: Issue, place: Place): { what: string; advice: string } {
  const name = `"${place.findLast((step) => typeof step === 'string') ?? 'the file'}"`
  switch (issue.code) {
    case 'invalid_type':
      return saidOfType(issue, name)
    case 'invalid_value':
      return {
        what: `${name} cannot be this`,
        advice: `write ${issue.values.map(String).join(' or ')}`,
      }
    case 'invalid_format':
    case 'invalid_key':
      return { what: `${name} is not written as it must be`, advice: shapeOf(place) }
    case 'too_small':
      return issue.origin === 'string'
        ? { what: `${name} is empty`, advice: 'write the words, or take the line away' }
        : { what: `${name} is too small or too few`, advice: `at least ${issue.minimum}` }
    case 'too_big':
      return { what: `${name} is too large or too many`, advice: `at most ${issue.maximum}` }
    case 'invalid_union':
      return place.at(-1) === 'kind'
        ? { what: 'this kind of survey is not known', advice: oneOf('kind', surveyKinds) }
        : { what: 'this kind of question is not known', advice: oneOf('type', questionTypes) }
    default:
      return { what: `${name} is not right`, advice: issue.message }
  }
}

/** @example oneOf('type', ['text', 'choice', 'multi']) // 'write type: text, choice or multi' */
function oneOf(key: string, values: readonly string[]): string {
  return `write ${key}: ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
}

const kinds: Record<string, string> = {
  object: 'a part with lines of its own, indented under it',
  record: 'one line for each language, indented under it',
  array: 'a list, each entry with a dash',
  string: 'a text, in quotes if it looks like a number',
  number: 'a number without quotes',
  int: 'a whole number',
  boolean: 'true or false',
}

function saidOfType(issue: Extract<Issue, { code: 'invalid_type' }>, name: string) {
  const wanted = `it is ${kinds[issue.expected] ?? issue.expected}`
  return issue.message.includes('undefined')
    ? { what: `${name} is missing`, advice: `add it: ${wanted}` }
    : { what: `${name} is of the wrong kind`, advice: wanted }
}

function shapeOf(place: Place): string {
  switch (place.at(-1)) {
    case 'code':
      return 'a code reads like RES-01'
    case 'version':
      return 'a version reads like 1.0.0'
    case 'id':
      return place.length === 1
        ? 'small letters, digits and dashes, as in scorecard-partner-of-choice'
        : 'two to four capital letters, as in RES'
    case 'value':
    case 'default':
      return 'letters, digits and dashes'
    default:
      return 'a language is written as its tag: en, fr, rn'
  }
}
