import { z } from 'zod'
import { authenticityKeys } from './authenticity-results.ts'
import { inquiryKeys } from './inquiry-results.ts'
import { networkKeys } from './network-results.ts'

/**
 * The results document of a round (METHOD part 6): computed once at closing, read by everything that shows,
 * charts, projects, exports or exchanges results. It holds only what may be published: a cell that is hidden
 * or that nobody graded has no place for a figure.
 */

const localised = z.record(z.string(), z.string())
const code = z.string().min(1)
const date = z.iso.date()
const year = z.int().min(1000).max(9999)
const count = z.int().min(0)
const share = z.number().min(0).max(1)
const range = z.tuple([share, share])
const grade = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])

const bars = z.union([z.tuple([count, count, count]), z.tuple([count, count, count, count, count])])

const since = { since: year }

/** What the sign test says of the same partners; figures stand beside a verdict only where they may be published. */
const verdicts = [
  'clear-rise',
  'possible-rise',
  'no-clear-change',
  'possible-fall',
  'clear-fall',
] as const
const wordsWithoutVerdict = ['new', 'changed', 'not-paired', 'too-few', 'low-response'] as const

const change = z.union([
  z.strictObject({
    ...since,
    word: z.enum(verdicts),
    up: count,
    same: count,
    down: count,
    p: share,
  }),
  z.strictObject({ ...since, word: z.enum([...verdicts, ...wordsWithoutVerdict]) }),
])

/** What may be said of the change of a cell whose own figures are not shown. */
const unseenChange = z.strictObject({
  ...since,
  word: z.enum(['new', 'changed', 'not-paired', 'too-few']),
})

const why = z.enum(['few', 'complement'])

/** Figures that every shown cell carries, of the total and of a group. */
const level = {
  n: z.int().min(1),
  high: count,
  low: count,
  share,
  range,
  /** Null where only three classes are known: sums brought in from a spreadsheet. */
  median: z.number().min(1).max(5).nullable(),
  mean: z.number().min(1).max(5).nullable(),
  bars,
  highGrades: z.boolean(),
  fragile: z.boolean(),
}

const asked = {
  code,
  revision: z.int().min(1),
  instrument: z.string().nullable(),
  section: z.string().nullable(),
  facet: z.string().nullable(),
  headline: z.boolean(),
  text: localised.nullable(),
  /** What a 1 and a 5 stand for, of a question between two descriptions; documents of before have none. */
  ends: z.strictObject({ left: localised, right: localised }).optional(),
}

const indicator = z.discriminatedUnion('state', [
  z.strictObject({
    ...asked,
    state: z.literal('shown'),
    priorities: count.nullable(),
    ...level,
    bounds: range,
    net: z.number().min(-1).max(1),
    dontKnow: count,
    notApplicable: count,
    self: grade.nullable(),
    signal: z.enum(['blind-spot', 'hidden-strength']).nullable(),
    change: change.nullable(),
  }),
  z.strictObject({ ...asked, state: z.literal('hidden'), why, change: unseenChange.nullable() }),
  z.strictObject({ ...asked, state: z.literal('none'), change: unseenChange.nullable() }),
])

const series = { code, revision: z.int().min(1) }

const groupCell = z.discriminatedUnion('state', [
  z.strictObject({ ...series, state: z.literal('shown'), ...level }),
  z.strictObject({ ...series, state: z.literal('hidden'), why }),
  z.strictObject({ ...series, state: z.literal('none') }),
])

const group = z
  .strictObject({
    id: z.string().min(1),
    label: localised.nullable(),
    state: z.enum(['shown', 'hidden', 'empty']),
    indicators: z.array(groupCell),
  })
  .refine(({ state, indicators }) => (state === 'shown') === indicators.some(isShown), {
    message: 'a group is shown if one of its cells is',
  })

const named = { id: z.string().min(1), title: localised.nullable() }

const commitment = z.discriminatedUnion('state', [
  z.strictObject({ ...named, state: z.literal('shown'), averageShare: share }),
  z.strictObject({ ...named, state: z.enum(['hidden', 'none']) }),
])

const appreciation = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('shown'),
    n: z.int().min(1),
    high: count,
    share,
    range,
    change: change.nullable(),
  }),
  z.strictObject({ state: z.enum(['hidden', 'none']), change: unseenChange.nullable() }),
])

const theme = {
  code,
  label: localised,
  valence: z.enum(['strength', 'wish', 'concern']),
}

const headline = z.strictObject({
  since: year.nullable(),
  comparable: z.array(code),
  highBefore: count,
  highNow: count,
  new: z.array(code),
  changed: z.array(code),
  hidden: z.array(code),
  retired: z.array(code),
  /** The year compared with came from a spreadsheet. */
  sinceImported: z.literal(true).optional(),
})

export const resultsModes = ['confidential', 'open', 'anonymous'] as const

/** How an earlier year came in from a spreadsheet: as answers, or as sums. A round of our own has no such word. */
export const importSources = ['answers', 'sums'] as const

const round = z.strictObject({
  id: z.string().nullable(),
  year,
  title: localised.nullable(),
  mode: z.enum(resultsModes).nullable(),
  openedOn: date.nullable(),
  closedOn: date.nullable(),
  k: z.int().min(5).max(10),
  threshold: z.tuple([z.int().min(1), z.int().min(1)]),
  breakdown: z.string().nullable(),
  imported: z.enum(importSources).optional(),
})

const participation = z.strictObject({
  invited: count,
  sent: count,
  declined: count.nullable(),
  late: count.nullable(),
  lowResponse: z.boolean(),
})

/** Where an action stands by the reports of its owners. */
const reported = z.enum(['planned', 'under-way', 'done', 'partly', 'not-done', 'dropped'])
const promised = { code, action: z.string().min(1), words: z.string(), reported }

/** What became of the last joint plan: by its owners' reports, and by what partners say (METHOD 3). */
const promises = z.strictObject({
  /** The year whose plan it is. */
  since: year,
  plan: z.strictObject({
    done: count,
    partly: count,
    notDone: count,
    dropped: count,
    open: count,
  }),
  doneShare: share.nullable(),
  actions: z.array(
    z.discriminatedUnion('state', [
      z
        .strictObject({
          ...promised,
          state: z.literal('shown'),
          n: z.int().min(1),
          done: count,
          partly: count,
          notDone: count,
          confirmed: z.boolean(),
        })
        .refine(({ n, done, partly, notDone }) => done + partly + notDone === n, {
          message: 'who knows says one of the three',
        }),
      z.strictObject({ ...promised, state: z.enum(['hidden', 'none']) }),
    ]),
  ),
})

const document = z.strictObject({
  format: z.literal('partner-of-choice/results'),
  formatVersion: z.literal(1),
  office: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  round,
  participation,
  instruments: z.array(z.strictObject({ id: z.string(), version: z.string() })),
  indicators: z.array(indicator),
  commitments: z.array(commitment),
  /** Every section with a graded question, in the order asked; documents of before have none. */
  sections: z.array(z.strictObject(named)).optional(),
  headline,
  groups: z.array(group),
  appreciation,
  themes: z.array(
    z.discriminatedUnion('state', [
      z.strictObject({ ...theme, state: z.literal('shown'), organisations: count, of: count }),
      z.strictObject({ ...theme, state: z.enum(['hidden', 'none']) }),
    ]),
  ),
  comments: z.array(
    z.strictObject({ section: z.string().nullable(), text: z.string(), language: z.string() }),
  ),
  ...inquiryKeys,
  ...authenticityKeys,
  ...networkKeys,
  /** Only where partners were asked about a plan. */
  promises: promises.optional(),
})

/** The results document of one round. */
export type Results = z.infer<typeof document>

export const resultsSchema = document
  .refine((results) => everyCell(results).every(({ n }) => n >= results.round.k), {
    message: 'nothing is shown of fewer than k organisations',
  })
  .refine(
    ({ themes, round }) => themes.filter(isShown).every((one) => one.organisations >= round.k),
    { message: 'no theme is named that fewer than k organisations spoke of' },
  )
  .refine((results) => areDistinct(results.indicators.map((cell) => cell.code)), {
    message: 'a code stands once',
  })

export type ResultsRound = Results['round']
export type IndicatorResult = Results['indicators'][number]
export type ShownIndicator = Extract<IndicatorResult, { state: 'shown' }>
export type GroupResult = Results['groups'][number]
export type GroupCell = GroupResult['indicators'][number]
export type CommitmentResult = Results['commitments'][number]
export type Headline = Results['headline']
export type Appreciation = Results['appreciation']
export type Theme = Results['themes'][number]
export type Change = z.infer<typeof change>
export type UnseenChange = z.infer<typeof unseenChange>
export type Verdict = (typeof verdicts)[number]
export type ChangeWord = Change['word']
export type Bars = z.infer<typeof bars>
export type Range = z.infer<typeof range>
export type Promises = z.infer<typeof promises>
export type PromisedAction = Promises['actions'][number]

/**
 * Reads a results document that was kept or that another office sent.
 * @returns the document, or what is wrong with it, each with the path to the place
 */
export function readResults(kept: unknown): z.ZodSafeParseResult<Results> {
  return resultsSchema.safeParse(kept)
}

/** Whether a cell of a document is shown, and so carries figures. */
export function isShown<Cell extends { state: string }>(
  cell: Cell,
): cell is Extract<Cell, { state: 'shown' }> {
  return cell.state === 'shown'
}

/** Whether a word judges the same partners' change, or says why that cannot be done. */
export function isVerdict(word: ChangeWord): word is Verdict {
  return verdicts.some((verdict) => verdict === word)
}

type Figures = Pick<
  Results,
  'indicators' | 'groups' | 'appreciation' | 'promises' | 'authenticity' | 'network'
>

function everyCell(results: Figures): { n: number }[] {
  const { indicators, groups, appreciation, promises, authenticity, network } = results
  const cells = [...indicators, ...groups.flatMap((part) => part.indicators)]
  return [
    ...cells.filter(isShown),
    ...[appreciation].filter(isShown),
    ...(promises?.actions ?? []).filter(isShown),
    ...(authenticity ? [authenticity].filter(isShown) : []),
    ...(network ? [network.members].filter(isShown) : []),
  ]
}

function areDistinct(codes: readonly string[]): boolean {
  return new Set(codes).size === codes.length
}
