import { z } from 'zod'
import { localised } from '../survey-scale.ts'

/**
 * The file a partner's capacities are assessed by. It is a kind of its own, with levels instead of grades, and no round can
 * ask it. `surveys/README.md` tells authors the format.
 */

const code = z.string().regex(/^[A-Z]{3}-\d{1,2}$/, 'a code reads like LDR-1')
const value = z.string().regex(/^[a-z0-9_]+$/)

const common = {
  code,
  rev: z.int().min(1),
  text: localised,
  help: localised.optional(),
  required: z.boolean().default(false),
  /** Who can know the answer; without it, whoever answers. */
  filled_by: z.enum(['office', 'both']).optional(),
}

/** A step of the ladder, each in its own words. */
const anchor = z.strictObject({ value: z.int().min(1).max(4), label: localised })
const anchors = z
  .array(anchor)
  .length(4)
  .refine((list) => list.every(({ value: step }, index) => step === index + 1), {
    message: 'four anchors, from 1 to 4 in order',
  })

const levelQuestion = z.strictObject({ ...common, type: z.literal('level4'), anchors })
const textQuestion = z.strictObject({ ...common, type: z.literal('text') })
const numberQuestion = z.strictObject({
  ...common,
  type: z.literal('number'),
  unit: z.enum(['sources', 'percent', 'rounds_per_report']),
  min: z.number(),
  max: z.number(),
})
const choices = z.array(z.strictObject({ value, label: localised })).min(2)
/** Several things, each with a place on one scale: the columns go from the office to the partner. */
const matrixQuestion = z.strictObject({
  ...common,
  type: z.literal('matrix'),
  rows: choices,
  columns: choices,
})

const question = z.discriminatedUnion('type', [
  levelQuestion,
  textQuestion,
  numberQuestion,
  matrixQuestion,
])

export const sectionGroups = ['domain', 'management', 'additional_area', 'facts'] as const

const section = z.strictObject({
  id: z.string().regex(/^[A-Z]{3}$/),
  title: localised,
  group: z.enum(sectionGroups),
  /** An assessment may leave it out. */
  optional: z.boolean().default(false),
  origin: z.string().optional(),
  questions: z.array(question).min(1),
})

const special = z.strictObject({
  value: z.enum(['dk', 'na']),
  label: localised,
  counts: z.literal(false),
})

export const capacitySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: localised,
  kind: z.literal('capacity'),
  /** About how long a conversation through it takes. */
  minutes: z.int().min(1).max(480),
  languages: z.array(z.string()).min(1),
  origin: z.string().optional(),
  scale: z.strictObject({
    id: z.literal('level4'),
    type: z.literal('ordinal'),
    min: z.literal(1),
    max: z.literal(4),
    high_from: z.literal(3),
    low_to: z.literal(1),
    options: anchors,
    special: z.array(special).length(2),
  }),
  sections: z.array(section).min(1),
})

export type CapacityInstrument = z.infer<typeof capacitySchema>
export type CapacitySection = CapacityInstrument['sections'][number]
export type CapacityQuestion = CapacitySection['questions'][number]
export type LevelQuestion = Extract<CapacityQuestion, { type: 'level4' }>
export type NumberQuestion = Extract<CapacityQuestion, { type: 'number' }>
export type MatrixQuestion = Extract<CapacityQuestion, { type: 'matrix' }>

/** The questions of a section that are answered with a level. */
export function levelQuestionsOf({ questions }: CapacitySection): readonly LevelQuestion[] {
  return questions.filter((asked) => asked.type === 'level4')
}

/** The sections that have a level: all but the facts. */
export function domainsOf({ sections }: CapacityInstrument): readonly CapacitySection[] {
  return sections.filter((one) => levelQuestionsOf(one).length > 0)
}

/** The field of the form that leaves an optional section out. */
export function leftOutField({ id }: Pick<CapacitySection, 'id'>): string {
  return `${id}_out`
}

/** The field that says of a number that it is not known. */
export function unknownField({ code: asked }: Pick<CapacityQuestion, 'code'>): string {
  return `${asked}_dk`
}

/** The field of one row of a matrix. */
export function rowField({ code: asked }: Pick<CapacityQuestion, 'code'>, row: string): string {
  return `${asked}_${row}`
}
