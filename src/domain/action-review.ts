import type { Bilingual } from './language.ts'
import { questionsOf, type Section, type Survey } from './survey.ts'

/** What a partner may say of an action of last year's joint plan; the first four know what became of it. */
export const reviewAnswers = ['done', 'partly', 'not-done', 'dropped', 'dk', 'na'] as const
export type ReviewAnswer = (typeof reviewAnswers)[number]

/** An action of the last agreed plan, as partners are asked about it. */
export type ReviewedAction = { id: string; code: string; words: string }

/** The section in which partners say what became of last year's plan. */
export const reviewSection = 'ACT'

const title: Bilingual = { en: 'Last year’s promises', fr: 'Les promesses de l’an dernier' }
const intro: Bilingual = {
  en: 'These actions were agreed together in the last joint plan. For each of them: did it happen?',
  fr: 'Ces actions ont été convenues ensemble dans le dernier plan commun. Pour chacune : a-t-elle eu lieu ?',
}
const labels: Readonly<Record<ReviewAnswer, Bilingual>> = {
  done: { en: 'Done', fr: 'Faite' },
  partly: { en: 'Partly done', fr: 'Faite en partie' },
  'not-done': { en: 'Not done', fr: 'Pas faite' },
  dropped: { en: 'Dropped by agreement', fr: 'Abandonnée d’un commun accord' },
  dk: { en: 'I do not know', fr: 'Je ne sais pas' },
  na: { en: 'It does not concern us', fr: 'Elle ne nous concerne pas' },
}

/**
 * The codes of a plan's actions, in the order given: they hold for the round that asks about them.
 * @example reviewed(2026, [{ id, words: 'Meet each quarter' }])[0]?.code // 'ACT-2026-01'
 */
export function reviewed(
  year: number,
  actions: readonly { id: string; words: string }[],
): readonly ReviewedAction[] {
  return actions.slice(0, mostReviewed).map(({ id, words }, index) => ({
    id,
    code: `${reviewSection}-${year}-${String(index + 1).padStart(2, '0')}`,
    words,
  }))
}

/** A code has two digits; a plan of a hundred actions is none. */
const mostReviewed = 99

/**
 * The surveys of a round with one question for each action of last year's plan. They stand after the section that holds
 * the inquiry's question for them, or else in a section at the end of the first survey. None of them is graded, so none
 * is an indicator.
 * @example withActionReview([scorecard], []) // [scorecard]
 */
export function withActionReview(
  surveys: readonly Survey[],
  actions: readonly ReviewedAction[],
): readonly Survey[] {
  if (actions.length === 0) return surveys
  const home = surveys.find(asksForActions) ?? surveys[0]
  const section = sectionOf(actions)
  return surveys.map((survey) => (survey === home ? withSection(survey, section) : survey))
}

function asksForActions(survey: Survey): boolean {
  return survey.sections.some(holdsReview)
}

function holdsReview({ questions }: Section): boolean {
  return questions.some(({ type }) => type === 'action_review')
}

function withSection(survey: Survey, section: Section): Survey {
  const place = survey.sections.findIndex(holdsReview)
  const at = place === -1 ? survey.sections.length : place + 1
  return { ...survey, sections: survey.sections.toSpliced(at, 0, section) }
}

function sectionOf(actions: readonly ReviewedAction[]): Section {
  return {
    id: reviewSection,
    title,
    intro,
    questions: actions.map(({ id, code, words }) => ({
      code,
      rev: 1,
      type: 'choice',
      text: { en: words, fr: words },
      choices: reviewAnswers.map((value) => ({ value, label: labels[value] })),
      required: false,
      origin: id,
    })),
  }
}

/** An action as a frozen survey asks about it. */
export type AskedAction = ReviewedAction & { instrument: string }

/**
 * The actions a frozen survey asks about, in order.
 * @example askedActions(frozen).map(({ code }) => code) // ['ACT-2026-01', 'ACT-2026-02']
 */
export function askedActions(survey: Survey): readonly AskedAction[] {
  return questionsOf(survey).flatMap(({ code, type, origin, text }) =>
    type === 'choice' && origin !== undefined && code.startsWith(`${reviewSection}-`)
      ? [{ id: origin, code, words: text.en ?? '', instrument: survey.id }]
      : [],
  )
}

/** Reads an answer as it was kept; what is none of them is blank. */
export function parseReviewAnswer(text: string | undefined): ReviewAnswer | undefined {
  return reviewAnswers.find((one) => one === text)
}
