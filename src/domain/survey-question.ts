import { z } from 'zod'
import { localised } from './survey-scale.ts'

/** The kinds of questions a survey file may ask. `surveys/README.md` tells authors what each is for. */

const code = z.string().regex(/^[A-Z]{1,4}(-\d{4})?-\d{2}$/, 'a code reads like RES-01')
const optionValue = z.string().regex(/^[A-Za-z0-9-]+$/)

const common = {
  code,
  rev: z.int().min(1),
  text: localised,
  help: localised.optional(),
  required: z.boolean().default(false),
  principle: z.string().optional(),
  origin: z.string().optional(),
}
/** Only a graded statement can count in the headline. */
const ungraded = { ...common, headline: z.literal(false).optional() }

const graded = {
  ...common,
  facet: z.enum(['policies', 'systems', 'culture']).optional(),
  headline: z.boolean().default(false),
  /** The yearly figure its grade is part of. */
  index: z.literal('appreciation').optional(),
}

const anchors = z
  .array(z.strictObject({ value: z.int().min(1).max(5), label: localised }))
  .length(5)
  .refine((list) => list.every((anchor, index) => anchor.value === index + 1), {
    message: 'five anchors, from 1 to 5 in order',
  })

/** A grade from 1 to 5, each with its own words; without them the scale's words stand there. */
const gradeQuestion = z.strictObject({
  ...graded,
  type: z.literal('grade5'),
  anchors: anchors.optional(),
})
/** How often something is so, in the words of the scale. */
const frequencyQuestion = z.strictObject({ ...graded, type: z.literal('freq5') })
/** A place between two descriptions: 1 is fully the left one, 5 fully the right one. */
const pairQuestion = z.strictObject({
  ...graded,
  type: z.literal('bipolar5'),
  left: localised,
  right: localised,
  /** What a grade of 1 or 2 is a sign of. */
  trait: z.string().optional(),
})

const textQuestion = z.strictObject({
  ...ungraded,
  type: z.literal('text'),
  /** A story: the box is larger. */
  long: z.boolean().optional(),
  /** Coders mark themes in it. */
  coded: z.boolean().optional(),
  /** Its rank among the wishes. */
  wish: z.int().min(1).max(9).optional(),
  valence: z.enum(['strength', 'wish', 'concern']).optional(),
  /** Becomes a draft action of this side of the partnership. */
  action: z.enum(['partner', 'office']).optional(),
  /** A sentence on the wished-for partnership, put to the vote at the learning event. */
  proposition: z.boolean().optional(),
})

const choices = z.array(z.strictObject({ value: optionValue, label: localised })).min(2)

const choiceQuestion = z.strictObject({
  ...ungraded,
  type: z.literal('choice'),
  choices,
  default: optionValue.optional(),
})
const multiQuestion = z.strictObject({
  ...ungraded,
  type: z.literal('multi'),
  choices,
  max_choices: z.int().min(1),
  /** The respondent's own themes, kept beside those of the coders. */
  self_coding: z.boolean().optional(),
})
const yesNoQuestion = z.strictObject({
  ...ungraded,
  type: z.literal('yesno'),
  /** The one person who reads the answer. */
  route_to: z.literal('person_of_trust').optional(),
  counts_in_results: z.literal(false).optional(),
})
const pickQuestion = z.strictObject({
  ...ungraded,
  type: z.literal('pick_indicators'),
  max_choices: z.int().min(1),
})
const proposalQuestion = z.strictObject({
  ...ungraded,
  type: z.literal('propose_indicator'),
  max_entries: z.int().min(1).max(5),
})
/** What became of last year's joint plan, action by action; asks nothing while there is no plan. */
const actionReviewQuestion = z.strictObject({
  ...ungraded,
  type: z.literal('action_review'),
  source: z.literal('actions of the previous round'),
})

export const question = z.discriminatedUnion('type', [
  gradeQuestion,
  frequencyQuestion,
  pairQuestion,
  textQuestion,
  choiceQuestion,
  multiQuestion,
  yesNoQuestion,
  pickQuestion,
  proposalQuestion,
  actionReviewQuestion,
])

/** Every type of question, as the file names it. */
export const questionTypes = question.options.map((option) => option.shape.type.value)

export type Question = z.infer<typeof question>
export type GradeQuestion = z.infer<typeof gradeQuestion>
export type PairQuestion = z.infer<typeof pairQuestion>
export type TextQuestion = z.infer<typeof textQuestion>
export type ChoiceQuestion = z.infer<typeof choiceQuestion>
export type MultiQuestion = z.infer<typeof multiQuestion>
export type YesNoQuestion = z.infer<typeof yesNoQuestion>
/** A question whose answer is a grade from 1 to 5, *I do not know* or *does not apply*. */
export type GradedQuestion = GradeQuestion | z.infer<typeof frequencyQuestion> | PairQuestion

/**
 * Whether the answer is a grade from 1 to 5.
 * @example isGraded(question) // true for grade5, freq5 and bipolar5
 */
export function isGraded(asked: Question): asked is GradedQuestion {
  return asked.type === 'grade5' || asked.type === 'freq5' || asked.type === 'bipolar5'
}
