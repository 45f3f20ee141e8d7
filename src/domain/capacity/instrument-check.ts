import { wordsOfIssue } from '../survey-issues.ts'
import { repeated, type SurveyProblem } from '../survey-problem.ts'
import type { Place } from '../survey-texts.ts'
import { type CapacityInstrument, capacitySchema, levelQuestionsOf } from './instrument.ts'

/**
 * Everything wrong with a file of the kind `capacity`, as its author should hear it; shape first.
 * @param value what the YAML says
 */
export function checkCapacity(value: unknown): readonly SurveyProblem[] {
  const read = capacitySchema.safeParse(value)
  if (!read.success) return read.error.issues.flatMap((issue) => wordsOfIssue(issue))
  const instrument = read.data
  return [
    ...checkLanguages(instrument),
    ...repeated(
      instrument.sections.map(({ id }) => id),
      ['sections'],
      'section',
      'id',
    ),
    ...checkCodes(instrument),
    ...checkOptional(instrument),
  ]
}

const texts = new Set(['title', 'text', 'help', 'label'])

/** Every text with its place: whatever stands under a key that texts stand under. */
function textsIn(part: unknown, place: Place): { place: Place; text: object }[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) => {
    const here = [...place, Array.isArray(part) ? Number(key) : key]
    return texts.has(key) && typeof value === 'object' && value !== null
      ? [{ place: here, text: value }]
      : textsIn(value, here)
  })
}

function checkLanguages(instrument: CapacityInstrument): SurveyProblem[] {
  return textsIn(instrument, []).flatMap(({ place, text }) => [
    ...instrument.languages
      .filter((language) => !Object.hasOwn(text, language))
      .map((language) => ({
        place,
        what: `the text in "${language}" is missing`,
        advice: `add a line "${language}: …", or take ${language} off the list "languages" at the top`,
      })),
    ...Object.keys(text)
      .filter((language) => !instrument.languages.includes(language))
      .map((language) => ({
        place: [...place, language],
        what: `"${language}" is not one of the languages of this file`,
        advice: `add ${language} to the list "languages" at the top, or take this line away`,
      })),
  ])
}

function checkCodes({ sections }: CapacityInstrument): SurveyProblem[] {
  const seen = new Set<string>()
  return sections.flatMap(({ id, questions }, section) =>
    questions.flatMap(({ code }, index) => {
      const place = ['sections', section, 'questions', index, 'code']
      const twice = seen.has(code)
      seen.add(code)
      return [
        ...(code.startsWith(`${id}-`)
          ? []
          : [
              {
                place,
                what: `the code ${code} does not belong to section ${id}`,
                advice: `write ${id}-1, ${id}-2 and so on; a code stays with its question for ever`,
              },
            ]),
        ...(twice
          ? [
              {
                place,
                what: `the code ${code} stands twice`,
                advice: 'give one of the two questions a code that no year has used',
              },
            ]
          : []),
      ]
    }),
  )
}

/** What may be left out has a level of its own, so that the others stay what they were. */
function checkOptional({ sections }: CapacityInstrument): SurveyProblem[] {
  return sections.flatMap((section, index) =>
    section.optional && levelQuestionsOf(section).length === 0
      ? [
          {
            place: ['sections', index, 'optional'],
            what: 'only a section with levels can be left out',
            advice: 'take the line away',
          },
        ]
      : [],
  )
}
