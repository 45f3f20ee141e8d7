import { appreciationCodes } from './method/appreciation.ts'
import { indicatorsOf, questionsOf, type Survey } from './survey.ts'
import { eachQuestion, repeated, type SurveyProblem } from './survey-problem.ts'

type Of<Kind extends Survey['kind']> = Extract<Survey, { kind: Kind }>

/** What is wrong with the parts that only one kind of survey has. */
export function checkKind(survey: Survey): SurveyProblem[] {
  switch (survey.kind) {
    case 'diagnostic':
      return checkClasses(survey)
    case 'appreciative_inquiry':
      return [...checkModes(survey), ...checkIndex(survey), ...checkCodebook(survey)]
    case 'scorecard':
    case 'principles_check':
    case 'self_assessment':
      return []
  }
}

/** The classes of a diagnostic name every possible number of traits once. */
function checkClasses(survey: Of<'diagnostic'>): SurveyProblem[] {
  const { classes, minimum_answered } = survey.rule
  const traits = indicatorsOf(survey).filter((asked) => 'trait' in asked && asked.trait).length
  const uncovered = classes.flatMap(({ from, to }, index) => {
    const expected = index === 0 ? 0 : (classes[index - 1]?.to ?? 0) + 1
    const last = index === classes.length - 1
    if (from === expected && to >= from && (!last || to === traits)) return []
    const until = last ? `${traits}, the number of questions with a trait` : 'the class after it'
    return [
      {
        place: ['rule', 'classes', index],
        what: `this class goes from ${from} to ${to}`,
        advice: `begin at ${expected} and reach to ${until}: each number of traits has one class`,
      },
    ]
  })
  const needed = minimum_answered.trait_questions
  const ids = classes.map(({ id }) => id)
  return [
    ...uncovered,
    ...repeated(ids, ['rule', 'classes'], 'class', 'id'),
    ...(needed <= traits
      ? []
      : [
          {
            place: ['rule', 'minimum_answered', 'trait_questions'],
            what: `${needed} must be graded, but only ${traits} questions have a trait`,
            advice: `write ${traits} or fewer`,
          },
        ]),
  ]
}

function checkModes({ modes }: Of<'appreciative_inquiry'>): SurveyProblem[] {
  return repeated(modes, ['modes'], 'mode')
}

/** The results know the appreciation by its codes, so it is made of these questions and no others. */
function checkIndex(survey: Of<'appreciative_inquiry'>): SurveyProblem[] {
  const place = ['index', 'appreciation', 'items']
  const { items } = survey.index.appreciation
  const wanted = appreciationCodes.join(', ')
  const marked = eachQuestion(survey).flatMap((one) =>
    'index' in one.asked && one.asked.index ? [one] : [],
  )
  const codes = marked.map(({ asked }) => asked.code)
  const listed =
    items.join(', ') === wanted
      ? []
      : [{ place, what: `the appreciation is made of ${wanted}`, advice: 'list these three' }]
  const unmarked = items
    .filter((code) => !codes.includes(code))
    .map((code) => ({
      place: [...place, items.indexOf(code)],
      what: `${code} is not marked as part of the appreciation`,
      advice: 'ask a graded question of this code with "index: appreciation"',
    }))
  const unlisted = marked
    .filter(({ asked }) => !items.includes(asked.code))
    .map(({ place: question }) => ({
      place: [...question, 'index'],
      what: 'this question is not part of the appreciation',
      advice: `take the line away; the appreciation is made of ${wanted}`,
    }))
  return [...listed, ...unmarked, ...unlisted]
}

/** Themes stand once, and respondents may only name themes that the coders have. */
function checkCodebook(survey: Of<'appreciative_inquiry'>): SurveyProblem[] {
  const { themes, valences } = survey.codebook
  const codes = themes.map(({ code }) => code)
  const foreign = eachQuestion(survey).flatMap(({ asked, place }) =>
    asked.type === 'multi' && asked.self_coding === true
      ? asked.choices.flatMap(({ value }, index) =>
          codes.includes(value)
            ? []
            : [
                {
                  place: [...place, 'choices', index, 'value'],
                  what: `${value} is not a theme of the codebook`,
                  advice: 'use the code of a theme, or add it to the codebook',
                },
              ],
        )
      : [],
  )
  const wishes = questionsOf(survey).flatMap((asked) =>
    asked.type === 'text' && asked.wish !== undefined ? [`${asked.wish}`] : [],
  )
  return [
    ...repeated(codes, ['codebook', 'themes'], 'theme', 'code'),
    ...repeated(valences, ['codebook', 'valences'], 'valence'),
    ...foreign,
    ...(new Set(wishes).size === wishes.length
      ? []
      : [
          {
            place: ['sections'],
            what: 'two questions ask for the wish of one rank',
            advice: 'give each "wish" a number of its own',
          },
        ]),
  ]
}
