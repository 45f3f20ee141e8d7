import { cleanText, lengthOf } from './answers.ts'
import type { PartnerId, ProposalId, RoundId } from './ids.ts'
import type { Bilingual, RespondentLanguage } from './language.ts'

/** What the office makes of a proposal; it can be changed until the round opens. */
export const proposalDecisions = ['none', 'accepted', 'merged', 'refused'] as const

/** What an accepted proposal asks, word for word. */
export type Indicator = {
  text: Bilingual
  /** What each grade from 1 to 5 means. */
  anchors: readonly Bilingual[]
  /** The section of the scorecard it belongs to; null for another subject. */
  commitment: string | null
  /** The review group agreed to ask it although only one organisation supports it. */
  byReviewGroup: boolean
}

export type Decision =
  | { decision: 'none' }
  | { decision: 'accepted'; code: string; indicator: Indicator }
  | { decision: 'merged'; into: ProposalId }
  | { decision: 'refused'; reason: string }

export type ProposalFacts = {
  words: string
  /** Why it matters; may be empty. */
  why: string
  commitment: string | null
}

/** A statement a partner would like to be asked, without its author. */
export type Proposal = ProposalFacts & {
  id: ProposalId
  round: RoundId
  language: RespondentLanguage
} & Decision

/** With the organisations behind it; read only where counting or the author's own page asks. */
export type BackedProposal = Proposal & {
  /** Null once an anonymous round is sealed. */
  author: PartnerId | null
  /** Who supports it besides. */
  supporters: readonly PartnerId[]
}

/** How many proposals one organisation may make in a round. */
export const mostProposals = 3
/** How many organisations have to support one, its author included, unless the review group agrees. */
export const neededSupport = 2
export const longestProposal = 300
export const longestWhy = 1000

export type TypedProposal = Readonly<Record<'words' | 'why' | 'commitment', string>>
export type ProposalFault = { field: 'words' | 'why'; kind: 'missing' | 'too-long' }

/**
 * Reads what a partner typed; a commitment it does not know is another subject.
 * @example readProposal({ words: '', why: '', commitment: 'RES' }, ['RES']) // faulty: words are missing
 */
export function readProposal(
  typed: TypedProposal,
  commitments: readonly string[],
):
  | { kind: 'proposal'; facts: ProposalFacts }
  | { kind: 'faulty'; faults: readonly ProposalFault[] } {
  const words = cleanText(typed.words)
  const why = cleanText(typed.why)
  const faults: ProposalFault[] = []
  if (words === '') faults.push({ field: 'words', kind: 'missing' })
  if (lengthOf(words) > longestProposal) faults.push({ field: 'words', kind: 'too-long' })
  if (lengthOf(why) > longestWhy) faults.push({ field: 'why', kind: 'too-long' })
  if (faults.length > 0) return { kind: 'faulty', faults }
  const commitment = commitments.find((one) => one === typed.commitment) ?? null
  return { kind: 'proposal', facts: { words, why, commitment } }
}

/**
 * The organisations behind a proposal and all that were merged into it; each counts once, authors included.
 * @example backersOf(one, [one, merged]).size // 3: both authors, and who supports both
 */
export function backersOf(
  { id }: Pick<Proposal, 'id'>,
  all: readonly BackedProposal[],
): ReadonlySet<PartnerId> {
  const counted = all.filter(
    (one) => one.id === id || (one.decision === 'merged' && one.into === id),
  )
  return new Set(
    counted.flatMap(({ author, supporters }) => (author ? [author, ...supporters] : supporters)),
  )
}

/** Whether its author may still take it back: nobody else supports it, and nothing was decided or merged into it. */
export function mayWithdraw(own: BackedProposal, all: readonly BackedProposal[]): boolean {
  return own.decision === 'none' && backersOf(own, all).size === 1 && !isTarget(own, all)
}

/** Whether others were merged into it. */
export function isTarget({ id }: Pick<Proposal, 'id'>, all: readonly Proposal[]): boolean {
  return all.some((one) => one.decision === 'merged' && one.into === id)
}

/**
 * The next code of a year.
 * @example nextCode(2026, ['P-2026-01']) // 'P-2026-02'
 */
export function nextCode(year: number, taken: readonly string[]): string {
  const start = `P-${year}-`
  const numbers = taken.flatMap((code) =>
    code.startsWith(start) ? [Number(code.slice(start.length))] : [],
  )
  return `${start}${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`
}

export const anchorFields = ['1', '2', '3', '4', '5'] as const

/** What stands in the fields of the form that accepts a proposal: `textEn`, `anchor1Fr` and so on. */
export type TypedIndicator = Readonly<Record<string, string>>
export type IndicatorFault = { field: string; kind: 'missing' | 'too-long' | 'too-few-supporters' }

/** Reads what will be asked: its text and its five anchors, in both languages. */
export function readIndicator(
  typed: TypedIndicator,
  { commitments, support }: { commitments: readonly string[]; support: number },
):
  | { kind: 'indicator'; indicator: Indicator }
  | { kind: 'faulty'; faults: readonly IndicatorFault[] } {
  const inBoth = (name: string): Bilingual => ({
    en: cleanText(typed[`${name}En`] ?? ''),
    fr: cleanText(typed[`${name}Fr`] ?? ''),
  })
  const text = inBoth('text')
  const anchors = anchorFields.map((grade) => inBoth(`anchor${grade}`))
  const byReviewGroup = typed.byReviewGroup === 'yes'
  const faults: IndicatorFault[] = [
    ...bothFaults('text', text),
    ...anchorFields.flatMap((grade, index) => {
      const anchor = anchors[index]
      return anchor ? bothFaults(`anchor${grade}`, anchor) : []
    }),
  ]
  if (support < neededSupport && !byReviewGroup)
    faults.push({ field: 'byReviewGroup', kind: 'too-few-supporters' })
  if (faults.length > 0) return { kind: 'faulty', faults }
  const commitment = commitments.find((one) => one === typed.commitment) ?? null
  return { kind: 'indicator', indicator: { text, anchors, commitment, byReviewGroup } }
}

function bothFaults(name: string, { en, fr }: Bilingual): IndicatorFault[] {
  return [...textFaults(`${name}En`, en), ...textFaults(`${name}Fr`, fr)]
}

function textFaults(field: string, text: string): IndicatorFault[] {
  if (text === '') return [{ field, kind: 'missing' }]
  return lengthOf(text) > longestProposal ? [{ field, kind: 'too-long' }] : []
}
