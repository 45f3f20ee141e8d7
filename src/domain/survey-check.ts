import { isGraded, type Question, questionsOf, type Survey, surveySchema } from './survey.ts'
import { wordsOfIssue } from './survey-issues.ts'
import { checkKind } from './survey-kind-check.ts'
import { eachQuestion, repeated, type SurveyProblem } from './survey-problem.ts'
import { type Place, textsOf } from './survey-texts.ts'

/**
 * Everything wrong with a survey file, as its author should hear it. Shape first: the rules below it
 * are only looked at when every part is what it should be.
 * @param value what the YAML says
 */
export function checkSurvey(value: unknown): readonly SurveyProblem[] {
  const read = surveySchema.safeParse(value)
  if (!read.success) return read.error.issues.flatMap((issue) => wordsOfIssue(issue))
  const survey = read.data
  return [
    ...checkMinutes(survey),
    ...checkLanguages(survey),
    ...checkPlaceholders(survey),
    ...checkScale(survey),
    ...checkSections(survey),
    ...checkCodes(survey),
    ...checkKind(survey),
    ...eachQuestion(survey).flatMap(({ asked, place }) => checkQuestion(asked, place, survey)),
  ]
}

function checkMinutes({ minutes }: Survey): SurveyProblem[] {
  if (minutes !== undefined) return []
  const advice = 'add a line "minutes: 15": partners are told before they begin'
  return [{ place: [], what: 'it is not said how long answering takes', advice }]
}

function checkLanguages(survey: Survey): SurveyProblem[] {
  const promised = new Set(survey.languages)
  const texts = textsOf(survey)
  const missing = texts.flatMap(({ place, text }) =>
    survey.languages
      .filter((language) => (text[language] ?? '').trim() === '')
      .map((language) => ({
        place,
        what: `the text in "${language}" is missing`,
        advice: `add a line "${language}: …", or take ${language} off the list "languages" at the top`,
      })),
  )
  const extra = texts.flatMap(({ place, text }) =>
    Object.keys(text)
      .filter((language) => !promised.has(language))
      .map((language) => ({
        place: [...place, language],
        what: `"${language}" is not one of the survey's languages`,
        advice: `add ${language} to the list "languages" at the top, or take this line away`,
      })),
  )
  return [...repeated(survey.languages, ['languages'], 'language'), ...missing, ...extra]
}

/** What the program can fill in; a file may explain these to its translators and use no others. */
const fillable = ['{office}', '{de_office}']

function checkPlaceholders(survey: Survey): SurveyProblem[] {
  const declared = new Set(Object.keys(survey.placeholders))
  const unfillable = [...declared]
    .filter((name) => !fillable.includes(name))
    .map((name) => ({
      place: ['placeholders', name],
      what: `nothing can be filled in for ${name}`,
      advice: `use ${fillable.join(' or ')}, or write the words out`,
    }))
  const used = textsOf(survey)
    .filter(({ place }) => place[0] !== 'placeholders')
    .flatMap(({ place, text }) =>
      Object.entries(text).flatMap(([language, words]) =>
        placeholdersIn(words)
          .filter((name) => !declared.has(name))
          .map((name) => ({
            place: [...place, language],
            what: `${name} is not a placeholder of this survey`,
            advice: `use one of ${[...declared].join(', ') || 'none'}, as listed under "placeholders"; braces have no other use`,
          })),
      ),
    )
  return [...unfillable, ...used]
}

/** Names in braces, and braces left open, which a reader would see as they are. */
function placeholdersIn(words: string): readonly string[] {
  return words.match(/\{[^{}\s]*\}?|\}/g) ?? []
}

function checkScale({ scale }: Survey): SurveyProblem[] {
  const disordered = scale.options.flatMap(({ value }, index) =>
    value === index + 1
      ? []
      : [
          {
            place: ['scale', 'options', index, 'value'],
            what: `this is option ${index + 1} and says ${value}`,
            advice: 'list the options from 1 to 5 in order',
          },
        ],
  )
  const special = scale.special.map(({ value }) => value)
  return [...disordered, ...repeated(special, ['scale', 'special'], 'answer', 'value')]
}

function checkSections(survey: Survey): SurveyProblem[] {
  const ids = survey.sections.map(({ id }) => id)
  return repeated(ids, ['sections'], 'section', 'id')
}

function checkCodes(survey: Survey): SurveyProblem[] {
  const first = new Set<string>()
  return eachQuestion(survey).flatMap(({ asked, place }) => {
    if (first.has(asked.code))
      return [
        {
          place: [...place, 'code'],
          what: `the code ${asked.code} stands twice`,
          advice: 'give one of the two questions a code that no year has used',
        },
      ]
    first.add(asked.code)
    return []
  })
}

/** Statements that partners proposed keep a code of their own, whatever section they are asked in. */
const proposed = /^P-\d{4}-\d{2}$/

function checkQuestion(asked: Question, place: Place, survey: Survey): SurveyProblem[] {
  return [
    ...checkPrefix(asked, place, survey),
    ...checkGrading(asked, place, survey),
    ...checkOptions(asked, place, survey),
  ]
}

/** What counts towards a commitment carries its section's code; closing questions may have codes of their own. */
function checkPrefix(asked: Question, place: Place, survey: Survey): SurveyProblem[] {
  if (proposed.test(asked.code) && asked.type === 'grade5') return []
  const section = survey.sections[Number(place[1])]
  const own = section?.id ?? ''
  const prefix = asked.code.slice(0, asked.code.indexOf('-'))
  if (prefix === 'P')
    return [
      {
        place: [...place, 'code'],
        what: 'codes that begin with P- are kept for graded statements that partners proposed',
        advice: `write P-YEAR-NUMBER (P-2027-01) for such a statement, or begin the code with ${own}-`,
      },
    ]
  if (survey.kind !== 'scorecard' && /^[A-Z]+-\d{2}$/.test(asked.code)) return []
  const counts = asked.headline === true || section?.commitment !== undefined
  const elsewhere = survey.sections.some(({ id }) => id === prefix)
  const isPlain = /^[A-Z]+-\d{2}$/.test(asked.code)
  if (isPlain && (prefix === own || !(counts || elsewhere))) return []
  return [
    {
      place: [...place, 'code'],
      what: `the code ${asked.code} does not belong to section ${own}`,
      advice: `write ${own}-01, ${own}-02 and so on; a code stays with its statement for ever`,
    },
  ]
}

/** Which words a grade is given in, and whether it may count in the headline. */
function checkGrading(asked: Question, place: Place, survey: Survey): SurveyProblem[] {
  if (!isGraded(asked)) return []
  const problems: SurveyProblem[] = []
  const { id } = survey.scale
  const fits = asked.type === 'grade5' ? id === 'grade5' || id === 'respect5' : id === asked.type
  if (!fits)
    problems.push({
      place: [...place, 'type'],
      what: `${asked.type} does not go with the scale ${id}`,
      advice: `write the scale whose words it needs, or ${ownType(id)} here`,
    })
  if (asked.headline && survey.kind !== 'scorecard')
    problems.push({
      place: [...place, 'headline'],
      what: 'only statements of a scorecard count in the headline',
      advice: 'take the line away',
    })
  if (asked.headline && !(asked.type === 'grade5' && asked.anchors))
    problems.push({
      place: [...place, 'anchors'],
      what: 'a headline statement has anchors of its own',
      advice: 'write five anchors: they make a 4 mean the same in every year',
    })
  return problems
}

function ownType(scale: Survey['scale']['id']): string {
  return scale === 'freq5' || scale === 'bipolar5' ? `type: ${scale}` : 'type: grade5'
}

function checkOptions(asked: Question, place: Place, survey: Survey): SurveyProblem[] {
  switch (asked.type) {
    case 'choice':
      return [...checkChoices(asked, place), ...checkDefault(asked, place)]
    case 'multi':
      return [...checkChoices(asked, place), ...checkMost(asked, place, asked.choices.length)]
    case 'pick_indicators': {
      const most = questionsOf(survey).filter(({ headline }) => headline === true).length
      return checkMost(asked, place, most, 'statements have "headline: true"')
    }
    default:
      return []
  }
}

type WithChoices = Extract<Question, { type: 'choice' | 'multi' }>

function checkChoices({ choices }: WithChoices, place: Place): SurveyProblem[] {
  const values = choices.map(({ value }) => value)
  return repeated(values, [...place, 'choices'], 'choice', 'value')
}

function checkDefault(asked: Extract<Question, { type: 'choice' }>, place: Place): SurveyProblem[] {
  const values = asked.choices.map(({ value }) => value)
  if (asked.default === undefined || values.includes(asked.default)) return []
  const what = `the default "${asked.default}" is not among the choices`
  return [{ place: [...place, 'default'], what, advice: `use one of ${values.join(', ')}` }]
}

function checkMost(
  { max_choices }: { max_choices: number },
  place: Place,
  most: number,
  things = 'choices are there',
): SurveyProblem[] {
  if (max_choices <= most) return []
  const what = `${max_choices} may be picked, but only ${most} ${things}`
  return [{ place: [...place, 'max_choices'], what, advice: `write ${Math.max(most, 1)} or fewer` }]
}
