import { z } from 'zod'
import type { Localised } from './language.ts'
import { type GradedQuestion, isGraded, type Question, question } from './survey-question.ts'
import { localised, type Step, scale } from './survey-scale.ts'

/** A survey file: what an instrument is before a round freezes it. `surveys/README.md` tells authors the format. */

export type {
  ChoiceQuestion,
  GradedQuestion,
  GradeQuestion,
  MultiQuestion,
  PairQuestion,
  Question,
  TextQuestion,
  YesNoQuestion,
} from './survey-question.ts'
export { isGraded } from './survey-question.ts'

const section = z.strictObject({
  id: z.string().regex(/^[A-Z]{2,4}$/),
  title: localised,
  intro: localised.optional(),
  principle: z.string().optional(),
  commitment: z.int().optional(),
  /** The stage of an appreciative inquiry it belongs to. */
  stage: z.enum(['define', 'discover', 'dream', 'design', 'destiny', 'appreciation']).optional(),
  questions: z.array(question).min(1),
})

const common = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: localised,
  languages: z.array(z.string()).min(1),
  /** About how long it takes to answer. Instruments frozen before files said so have none. */
  minutes: z.int().min(1).max(240).optional(),
  origin: z.string().optional(),
  respondent: z.array(z.enum(['partner', 'office_self_score', 'network_member'])).min(1),
  placeholders: z.record(z.string(), localised),
  item_comment: z.enum(['optional', 'none']).default('none'),
  scale,
  sections: z.array(section).min(1),
}

const scorecard = z.strictObject({
  ...common,
  kind: z.literal('scorecard'),
  completion: z.string().optional(),
  high_grade_rule: z.strictObject({
    grade_from: z.literal(4),
    share_at_least: z.literal('2/3'),
    minimum_organisations: z.literal(5),
  }),
})

/** One low answer is enough to start a conversation; all high answers mean that the principle is respected. */
const principlesCheck = z.strictObject({
  ...common,
  kind: z.literal('principles_check'),
  rule: z.strictObject({
    breach_signal: z.strictObject({ grade_to: z.literal(2) }),
    respected: z.strictObject({ grade_from: z.literal(4) }),
    otherwise: z.literal('to_discuss'),
  }),
})

const selfAssessment = z.strictObject({ ...common, kind: z.literal('self_assessment') })

const traitClass = z.strictObject({
  id: z.string().regex(/^[a-z_]+$/),
  from: z.int().min(0),
  to: z.int().min(0),
  label: localised,
})

/** A relationship is classed by how many traits are present: questions with a `trait` and a low grade. */
const diagnostic = z.strictObject({
  ...common,
  kind: z.literal('diagnostic'),
  unit: z.string().optional(),
  rule: z.strictObject({
    traits_present: z.strictObject({ grade_to: z.literal(2) }),
    classes: z.array(traitClass).min(1),
    minimum_answered: z.strictObject({ trait_questions: z.int().min(1) }),
    note: z.string().optional(),
  }),
})

const theme = z.strictObject({
  code: z.string().regex(/^T-[A-Z]+$/),
  rev: z.int().min(1),
  label: localised,
  definition: localised,
  /** The section of the scorecard it speaks to. */
  commitment: z.string().optional(),
})

const codebook = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  valences: z.array(z.enum(['strength', 'wish', 'concern'])).min(1),
  themes: z.array(theme).min(1),
})

const appreciativeInquiry = z.strictObject({
  ...common,
  kind: z.literal('appreciative_inquiry'),
  /** How it may be answered; the first counts where nobody says. */
  modes: z.array(z.enum(['self', 'paired_interview'])).min(1),
  index: z.strictObject({
    appreciation: z.strictObject({
      items: z.array(z.string()).min(1),
      organisation_value: z.literal('median'),
      items_at_least: z.literal(2),
      grade_from: z.literal(4),
    }),
  }),
  codebook,
})

export const surveySchema = z.discriminatedUnion('kind', [
  scorecard,
  principlesCheck,
  selfAssessment,
  diagnostic,
  appreciativeInquiry,
])

/** Every kind of survey, as the file names it. */
export const surveyKinds = surveySchema.options.map((option) => option.shape.kind.value)

export type Survey = z.infer<typeof surveySchema>
export type Section = z.infer<typeof section>
export type Theme = z.infer<typeof theme>

/** Every question of a survey in the order it is asked. */
export function questionsOf(survey: Survey): readonly Question[] {
  return survey.sections.flatMap((part) => part.questions)
}

/**
 * About how long some surveys take together, and each of them where there are several; undefined while one does not say.
 * @example minutesOf([{ minutes: 15 }, { minutes: 5 }]) // 20
 */
export function minutesOf(surveys: readonly Pick<Survey, 'minutes'>[]): number | undefined {
  let sum = 0
  for (const { minutes } of surveys) {
    if (minutes === undefined) return undefined
    sum += minutes
  }
  return sum
}

/** The graded questions, of every scale: the indicators that are followed over years. */
export function indicatorsOf(survey: Survey): readonly GradedQuestion[] {
  return questionsOf(survey).filter(isGraded)
}

/**
 * The five steps a graded question offers: its own anchors, or else the words of the survey's scale.
 * @example stepsOf(survey, question)[4] // { value: 5, label: { en: 'Always', fr: 'Toujours' } }
 */
export function stepsOf(survey: Survey, asked: GradedQuestion): readonly Step[] {
  return (asked.type === 'grade5' && asked.anchors) || survey.scale.options
}

/**
 * The sections with what they ask a respondent today. A review of last year's actions asks nothing while there are none,
 * and a section with nothing to ask is left out.
 */
export function askedSections(survey: Survey): readonly Section[] {
  return survey.sections
    .map((part) => ({ ...part, questions: part.questions.filter(hasSomethingToAsk) }))
    .filter(({ questions }) => questions.length > 0)
}

function hasSomethingToAsk({ type }: Question): boolean {
  return type !== 'action_review'
}

/** Whether the survey may be answered as an interview of two persons. */
export function mayBeInterview(survey: Survey): boolean {
  return survey.kind === 'appreciative_inquiry' && survey.modes.includes('paired_interview')
}

/** Names that texts of a survey may leave open; the office fills them when the survey is shown. */
export type OfficeNames = { name: string; deName: string }

/**
 * Fills the placeholders of a text with the office's name.
 * @example filled('{office} keeps its word.', { name: 'Amahoro', deName: 'd’Amahoro' }) // 'Amahoro keeps its word.'
 */
export function filled(text: string, office: OfficeNames): string {
  return text.replaceAll('{office}', office.name).replaceAll('{de_office}', office.deName)
}

/** A text of a survey with the office's name in every language. */
export function filledIn(text: Localised, office: OfficeNames): Localised {
  return Object.fromEntries(
    Object.entries(text).map(([tag, words]) => [tag, filled(words, office)]),
  )
}
