import { stringify } from 'yaml'
import type { GradeQuestion, Survey } from '../../src/domain/survey.ts'
import { surveyLibrary } from '../../src/survey-library.ts'

const id = 'scorecard-partner-of-choice'

/**
 * The survey of the made-up office: the scorecard as shipped, but with SUS-03 asked in new words since its third year,
 * so that the trends have a break to draw.
 */
export function demoSurvey(shipped: readonly string[]): string {
  const survey = scorecardOf(shipped)
  return stringify(
    changed(survey, 'SUS-03', (asked) => ({
      ...asked,
      rev: 2,
      help: {
        en: 'Think of how long the commitment is, and of what was said about the time after it.',
        fr: 'Pensez à la durée de l’engagement et à ce qui a été dit de la suite.',
      },
      anchors: asked.anchors?.map((anchor) => ({
        ...anchor,
        label: newAnchors[anchor.value - 1] ?? anchor.label,
      })),
    })),
  )
}

const newAnchors = [
  { en: 'We never know if it goes on', fr: 'Nous ne savons jamais si cela continue' },
  { en: 'We learn it at the last moment', fr: 'Nous l’apprenons au dernier moment' },
  { en: 'We know a few months ahead', fr: 'Nous le savons quelques mois à l’avance' },
  { en: 'We know a year ahead', fr: 'Nous le savons un an à l’avance' },
  { en: 'We plan several years together', fr: 'Nous planifions plusieurs années ensemble' },
]

/** The same survey as it was asked in the first two years: SUS-03 in its old words, and GOV-05, retired since. */
export function earlierSurvey(today: Survey): Survey {
  const before = changed(today, 'SUS-03', (asked) => ({ ...asked, rev: 1 }))
  return {
    ...before,
    version: '0.9.0',
    sections: before.sections.map((section) =>
      section.id === 'GOV' ? { ...section, questions: [...section.questions, retired] } : section,
    ),
  }
}

const retired: GradeQuestion = {
  code: 'GOV-05',
  rev: 1,
  type: 'grade5',
  facet: 'systems',
  headline: true,
  required: true,
  text: {
    en: '{office} publishes what it spends, in a form we can read.',
    fr: '{office} publie ses dépenses sous une forme lisible pour nous.',
  },
  anchors: [1, 2, 3, 4, 5].map((value) => ({
    value,
    label: {
      en: ['Never', 'Rarely', 'Sometimes', 'Mostly', 'Always'][value - 1] ?? '',
      fr: ['Jamais', 'Rarement', 'Parfois', 'La plupart du temps', 'Toujours'][value - 1] ?? '',
    },
  })),
}

function changed(
  survey: Survey,
  code: string,
  change: (asked: GradeQuestion) => GradeQuestion,
): Survey {
  return {
    ...survey,
    sections: survey.sections.map((section) => ({
      ...section,
      questions: section.questions.map((asked) =>
        asked.code === code && asked.type === 'grade5' ? change(asked) : asked,
      ),
    })),
  }
}

function scorecardOf(texts: readonly string[]): Survey {
  const found = surveyLibrary(() => texts).get(id)
  if (!found) throw new Error(`the survey ${id} is not among the shipped ones`)
  return found
}
