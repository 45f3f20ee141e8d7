import { z } from 'zod'
import { localised } from '../survey-scale.ts'

/** The performance framework's file: what a strategy is measured by. `surveys/README.md` tells authors the format. */

const bilingual = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) })

/**
 * When a sign has reached what it is for. `some`: at least one, or the target of the year. `all`: the whole of a part, or the
 * target in per cent. `rise` and `fall`: more, or less, than the year before. `both-sectors` and `two-themes`: two of two, two at least.
 */
export const aims = ['some', 'all', 'rise', 'fall', 'both-sectors', 'two-themes'] as const
export type Aim = (typeof aims)[number]

const sign = z.strictObject({
  code: z.string().regex(/^P\d{2}\.[a-z]$/),
  rev: z.int().min(1),
  aim: z.enum(aims),
  /** What its figure counts. */
  unit: bilingual,
  text: bilingual,
  /** Where its figure comes from, for whoever reads it. */
  formula: bilingual,
})

const indicator = z.strictObject({
  code: z.string().regex(/^P\d{2}$/),
  /** The number of the strategy's direction it belongs to. */
  direction: z.int().min(1).max(9),
  /** Counted from the day the strategy begins; without it there is no deadline. */
  within_months: z.int().min(1).max(240).optional(),
  /** Told apart: it is not one of the strategy's own. */
  supplementary: z.literal(true).optional(),
  title: bilingual,
  signs: z.array(sign).min(1),
})

export const frameworkSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    title: localised,
    kind: z.literal('framework'),
    languages: z.array(z.string()).min(1),
    origin: z.string().optional(),
    indicators: z.array(indicator).min(1),
  })
  .refine(({ indicators }) => isUnique(indicators.map(({ code }) => code)), {
    message: 'two indicators have one code',
    path: ['indicators'],
  })
  .refine(({ indicators }) => indicators.every(ownsItsSigns), {
    message: 'the code of a sign begins with its indicator’s, and stands once',
    path: ['indicators'],
  })

export type Framework = z.infer<typeof frameworkSchema>
export type FrameworkIndicator = z.infer<typeof indicator>
export type Sign = z.infer<typeof sign>

function ownsItsSigns({ code, signs }: FrameworkIndicator): boolean {
  const codes = signs.map((one) => one.code)
  return isUnique(codes) && codes.every((one) => one.startsWith(`${code}.`))
}

function isUnique(codes: readonly string[]): boolean {
  return new Set(codes).size === codes.length
}

/** Every sign of a framework with the indicator it belongs to, in the order of the file. */
export function signsOf(
  framework: Framework,
): readonly { sign: Sign; indicator: FrameworkIndicator }[] {
  return framework.indicators.flatMap((indicator) =>
    indicator.signs.map((sign) => ({ sign, indicator })),
  )
}
