import { z } from 'zod'

/**
 * What a diagnostic adds to a results document: how many organisations see a partnership, a mixed relationship or a contract.
 * A document of before, or of a round that did not ask it, has no such key.
 */

const code = z.string().min(1)
const count = z.int().min(0)

/** How a relationship is classed, as the diagnostic was frozen: the document is read without it. */
const rule = z.strictObject({
  /** The questions whose grade of 1 or 2 shows a trait of a contract, and the trait's name. */
  traits: z.array(z.strictObject({ code, trait: z.string().min(1) })).min(1),
  /** Of these, so many must have a grade, or no class is given. */
  fewest: z.int().min(1),
  /** By the number of traits present. */
  classes: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        from: count,
        to: count,
        label: z.record(z.string(), z.string()),
      }),
    )
    .min(1),
})

/** How one side sees the relationship: the codes of the traits it finds present, and the class they give. */
const classed = z.strictObject({ traits: z.array(code), class: z.string().min(1) })

const common = {
  rule,
  /** The class of the office's own grades; never one organisation's. */
  self: classed.nullable(),
}

const authenticity = z
  .discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('shown'),
      ...common,
      n: z.int().min(1),
      /** How many organisations are in each class, in the order of the classes. */
      organisations: z.array(count),
    }),
    z.strictObject({ state: z.literal('hidden'), ...common, why: z.enum(['few', 'complement']) }),
    z.strictObject({ state: z.literal('none'), ...common }),
  ])
  .refine((one) => one.state !== 'shown' || isWhole(one), {
    message: 'every organisation counted is in one class',
  })

function isWhole(shown: { n: number; organisations: number[]; rule: { classes: unknown[] } }) {
  const { n, organisations, rule } = shown
  return (
    organisations.length === rule.classes.length &&
    organisations.reduce((sum, one) => sum + one, 0) === n
  )
}

/** The optional key of the results document. */
export const authenticityKeys = { authenticity: authenticity.optional() }

export type Authenticity = z.infer<typeof authenticity>
export type ClassRule = z.infer<typeof rule>
export type Classed = z.infer<typeof classed>
