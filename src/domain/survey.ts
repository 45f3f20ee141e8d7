import { z } from 'zod'
import type { Localised } from './language.ts'

/** A survey file: what an instrument is before a round freezes it. `surveys/README.md` tells authors the format. */

const localised = z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.string().min(1))
const code = z.string().regex(/^[A-Z]{1,4}(-\d{4})?-\d{2}$/, 'a code reads like RES-01')
const optionValue = z.string().regex(/^[a-z0-9-]+$/)

const common = {
  code,
  rev: z.int().min(1),
  text: localised,
  help: localised.optional(),
  required: z.boolean().default(false),
  origin: z.string().optional(),
}

const anchors = z
  .array(z.strictObject({ value: z.int().min(1).max(5), label: localised }))
  .length(5)
  .refine((list) => list.every((anchor, index) => anchor.value === index + 1), {
    message: 'five anchors, from 1 to 5 in order',
  })

const gradeQuestion = z.strictObject({
  ...common,
  type: z.literal('grade5'),
  facet: z.enum(['policies', 'systems', 'culture']).optional(),
  headline: z.boolean().default(false),
  anchors,
})
const textQuestion = z.strictObject({
  ...common,
  type: z.literal('text'),
  headline: z.literal(false).optional(),
})
const choiceQuestion = z.strictObject({
  ...common,
  type: z.literal('choice'),
  headline: z.literal(false).optional(),
  choices: z.array(z.strictObject({ value: optionValue, label: localised })).min(2),
  default: optionValue.optional(),
})
const pickQuestion = z.strictObject({
  ...common,
  type: z.literal('pick_indicators'),
  headline: z.literal(false).optional(),
  max_choices: z.int().min(1),
})
const proposalQuestion = z.strictObject({
  ...common,
  type: z.literal('propose_indicator'),
  headline: z.literal(false).optional(),
  max_entries: z.int().min(1).max(5),
})

const question = z.discriminatedUnion('type', [
  gradeQuestion,
  textQuestion,
  choiceQuestion,
  pickQuestion,
  proposalQuestion,
])

const section = z.strictObject({
  id: z.string().regex(/^[A-Z]{2,4}$/),
  title: localised,
  intro: localised.optional(),
  principle: z.string().optional(),
  commitment: z.int().optional(),
  questions: z.array(question).min(1),
})

const special = z.strictObject({
  value: z.enum(['dk', 'na']),
  label: localised,
  counts: z.literal(false),
})

const scale = z.strictObject({
  id: z.string(),
  type: z.literal('ordinal'),
  min: z.literal(1),
  max: z.literal(5),
  high_from: z.literal(4),
  low_to: z.literal(2),
  options: z.array(z.strictObject({ value: z.int(), label: localised })).length(5),
  special: z.array(special).length(2),
})

export const surveySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: localised,
  kind: z.literal('scorecard'),
  languages: z.array(z.string()).min(1),
  origin: z.string().optional(),
  respondent: z.array(z.enum(['partner', 'office_self_score'])).min(1),
  placeholders: z.record(z.string(), localised),
  item_comment: z.enum(['optional', 'none']),
  completion: z.string().optional(),
  high_grade_rule: z.strictObject({
    grade_from: z.literal(4),
    share_at_least: z.literal('2/3'),
    minimum_organisations: z.literal(5),
  }),
  scale,
  sections: z.array(section).min(1),
})

export type Survey = z.infer<typeof surveySchema>
export type Section = z.infer<typeof section>
export type Question = z.infer<typeof question>
export type GradeQuestion = z.infer<typeof gradeQuestion>
export type ChoiceQuestion = z.infer<typeof choiceQuestion>

/** Every question of a survey in the order it is asked. */
export function questionsOf(survey: Survey): readonly Question[] {
  return survey.sections.flatMap((part) => part.questions)
}

/** The graded questions: the indicators that are followed over years. */
export function indicatorsOf(survey: Survey): readonly GradeQuestion[] {
  return questionsOf(survey).filter((asked) => asked.type === 'grade5')
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
