import { z } from 'zod'

/**
 * What the appreciative inquiry adds to a results document when it is shared: words that partners let be shared, cleaned,
 * and counts of promises. A document of before, or of a round that did not ask, has none of these keys.
 */

const localised = z.record(z.string(), z.string())
const code = z.string().min(1)
const count = z.int().min(0)

/** A theme under its name at that time: it may be merged or renamed later. */
const theme = z.strictObject({ code, label: localised }).nullable()

const told = {
  /** The key of the text; it leads to nobody. */
  id: z.string().min(1),
  text: z.string(),
  /** Null where it is not known, so that nothing is said of it. */
  language: z.string().nullable(),
}

const story = z.strictObject({
  ...told,
  question: code,
  theme,
  /** Typed by the review group, or null; the program never fills them in. */
  place: z.string().nullable(),
  group: z.string().nullable(),
  /** The statements it speaks to; absent where the review group named none. */
  indicators: z.array(code).min(1).optional(),
  /** Only of a partner that let its story be shared with its name. */
  organisation: z.string().nullable(),
  /** Somebody has made sure that it happened so. */
  checked: z.boolean(),
})

const wish = z.strictObject({
  ...told,
  question: code,
  /** 1 to 3 as the partner ordered them; a concern turned into a wish comes after. */
  rank: z.int().min(1).max(9),
  theme,
})

const proposition = z.strictObject(told)

const strengths = z.strictObject({
  /** The round before that has themes; null where this is the first. */
  since: z.int().min(1000).max(9999).nullable(),
  /** Themes shown as strengths in both rounds, and in this one only. */
  persisting: z.array(code),
  new: z.array(code),
})

const wishesBefore = z
  .strictObject({ since: z.int().min(1000).max(9999), inPlan: count, granted: count })
  .refine(({ inPlan, granted }) => granted <= inPlan, {
    message: 'no more wishes are granted than stand in the plan',
  })

/** The optional keys of the results document. */
export const inquiryKeys = {
  stories: z.array(story).optional(),
  wishes: z.array(wish).optional(),
  propositions: z.array(proposition).optional(),
  strengths: strengths.optional(),
  wishesBefore: wishesBefore.optional(),
}

export type ToldStory = z.infer<typeof story>
export type ToldWish = z.infer<typeof wish>
export type ToldProposition = z.infer<typeof proposition>
export type Strengths = z.infer<typeof strengths>
export type WishesBefore = z.infer<typeof wishesBefore>
/** What the appreciative inquiry adds to the document, all of it or nothing. */
export type InquiryResults = {
  stories: ToldStory[]
  wishes: ToldWish[]
  propositions: ToldProposition[]
  strengths: Strengths
  wishesBefore?: WishesBefore
}
