import type { Change, UnseenChange } from '../results.ts'
import { mayDecompose } from './decomposition.ts'
import { pairingOf } from './pairing.ts'
import { samePartnerChange } from './same-partners.ts'
import { singlesOut } from './span.ts'
import { isEnough } from './suppression.ts'
import type { Voice } from './voices.ts'

/** One statement as one of the two rounds knows it. */
export type Side = {
  voices: readonly Voice[]
  /** Organisations in its published figures; null where it is not shown. */
  published: number | null
  /** The organisations of each other published figure of it: shown groups, and the same partners of an earlier change. */
  parts: readonly ReadonlySet<string>[]
  lowResponse: boolean
}

/** How a series stands to the round before. */
export type Continuity = 'new' | 'changed' | 'same'

/** What a change is made from; `before` is null where the rounds cannot be paired. */
export type TwoRounds = {
  since: number
  k: number
  continuity: Continuity
  before: Side | null
  now: Side
}

/**
 * What is said of a change: the first that holds of *new*, *changed*, *not-paired*, *too-few*, *low-response*, else the
 * verdict of the sign test on the same partners (METHOD 5.5 and 6).
 *
 * Up, same, down and p come with the verdict only where both rounds show the statement, those who left and joined are each
 * nobody or enough organisations, and no few can be had from them together with what else is published of either round
 * (METHOD 5.6 rules 3 and 6); otherwise the word stands alone.
 */
export function changeBetween({ since, k, continuity, before, now }: TwoRounds): Change {
  if (continuity !== 'same') return { since, word: continuity }
  if (!before) return { since, word: 'not-paired' }
  const { pairs, stayers, leavers, joiners } = pairingOf(before.voices, now.voices)
  if (!isEnough(stayers, k)) return { since, word: 'too-few' }
  if (before.lowResponse || now.lowResponse) return { since, word: 'low-response' }
  const { word, ...figures } = samePartnerChange(pairs)
  if (before.published === null || now.published === null) return { since, word }
  const left = { count: before.published - stayers.count, shared: leavers.shared }
  const joined = { count: now.published - stayers.count, shared: joiners.shared }
  const mayBePublished =
    mayDecompose(left, joined, k) &&
    [before, now].every((side) => !singlesOut(setsOf(side, pairs), k))
  return mayBePublished ? { since, word, ...figures } : { since, word }
}

/** Everything published of one side, the same partners included; who shared its grades by name is known and protects nobody. */
function setsOf({ voices, parts }: Side, pairs: readonly { id: string }[]) {
  const graded = voices.filter(({ answer }) => typeof answer === 'number')
  const known = new Set(idsOf(graded.filter(({ organisation }) => organisation.sharesGrades)))
  const stayed = new Set(pairs.map(({ id }) => id))
  return [new Set(idsOf(graded)), ...parts, stayed].map((set) => set.difference(known))
}

function idsOf(voices: readonly Voice[]): readonly string[] {
  return voices.map(({ organisation }) => organisation.id)
}

/**
 * What is said of the change of a cell without figures: whether the series is new, changed or not paired; of anything else
 * that too few can be seen.
 */
export function unseenChange(
  rounds: Pick<TwoRounds, 'since' | 'continuity' | 'before'>,
): UnseenChange {
  const { since, continuity, before } = rounds
  if (continuity !== 'same') return { since, word: continuity }
  return { since, word: before ? 'too-few' : 'not-paired' }
}
