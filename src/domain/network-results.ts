import { z } from 'zod'

/**
 * What the document of a round about a network says besides: which network was graded, and how many of its members give it a
 * median of 4 or more (P09.a). A document without this key is about the office.
 */
const members = z.discriminatedUnion('state', [
  z
    .strictObject({ state: z.literal('shown'), n: z.int().min(1), high: z.int().min(0) })
    .refine(({ n, high }) => high <= n, { message: 'no more are high than answered' }),
  z.strictObject({ state: z.enum(['hidden', 'none']) }),
])

const network = z.strictObject({ id: z.string().min(1), name: z.string(), members })

/** The optional key of the results document. */
export const networkKeys = { network: network.optional() }

export type NetworkResults = z.infer<typeof network>
export type MembersEvaluation = z.infer<typeof members>
