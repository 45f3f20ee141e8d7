import { z } from 'zod'
import type { Localised } from './language.ts'

/** A text of a survey file: one line for each language. */
export const localised = z.record(
  z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  z.string().min(1),
)

/** The five steps a survey grades by; each scale has its own general words. */
export const scales = ['grade5', 'respect5', 'freq5', 'bipolar5'] as const

const special = z.strictObject({
  value: z.enum(['dk', 'na']),
  label: localised,
  counts: z.literal(false),
})

export const scale = z.strictObject({
  id: z.enum(scales),
  type: z.literal('ordinal'),
  min: z.literal(1),
  max: z.literal(5),
  high_from: z.literal(4),
  low_to: z.literal(2),
  options: z.array(z.strictObject({ value: z.int(), label: localised })).length(5),
  special: z.array(special).length(2),
})

/** One step of a scale as a question shows it. */
export type Step = { readonly value: number; readonly label: Localised }
