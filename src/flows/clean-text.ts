import { atomically, guard } from '#dialect'
import { addCleanedText, changeCleanedText } from '../../db/store/cleaned-texts.ts'
import { holdState } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import { dayAt } from '../domain/calendar.ts'
import { type CleanedText, isConfirmed, type TextDecision } from '../domain/cleaned-text.ts'
import type { StaffId } from '../domain/ids.ts'
import type { ClosedRound } from '../domain/round.ts'
import type { ReadText } from './read-comments.ts'

/** What a reader makes of a text, on a page that showed it as it was at a turn; 0 where nobody had touched it. */
export type Cleaning = { turn: number; words: string; decision: TextDecision }

export type Cleaned =
  | { kind: 'cleaned' | 'confirmed' }
  /** The other reader was faster: what stands there now was not what this page showed. */
  | { kind: 'overtaken' }
  /** Both have read it: what stands there stays, unless it is left out after all. */
  | { kind: 'settled' }
  /** The results were shared meanwhile. */
  | { kind: 'moved-on' }

/**
 * Keeps what a reader makes of a text. The same words as the other reader's confirm it: from then on the original is shown
 * to nobody of the office. A confirmed text can only be left out.
 */
export async function cleanText(
  deps: Deps,
  round: ClosedRound,
  by: StaffId,
  text: ReadText,
  cleaning: Cleaning,
): Promise<Cleaned> {
  const { cleaned } = text
  if (round.state !== 'closed') return { kind: 'moved-on' }
  if (cleaned && isConfirmed(cleaned) && cleaning.decision === 'kept') return { kind: 'settled' }
  const made = madeOf(deps, round, by, text, cleaning)
  const outcome = await atomically(deps.db, (tx) => [
    guard('moved-on', holdState(tx, round)),
    cleaned ? guard('overtaken', changeCleanedText(tx, made)) : addCleanedText(tx, made),
  ])
  if (outcome.kind === 'committed') return { kind: isConfirmed(made) ? 'confirmed' : 'cleaned' }
  return { kind: outcome.by === 'moved-on' ? 'moved-on' : 'overtaken' }
}

function madeOf(
  deps: Deps,
  { id: round, zone }: ClosedRound,
  by: StaffId,
  { id, instrument, question, consent, cleaned }: ReadText,
  { words, decision, turn }: Cleaning,
): CleanedText {
  const about = { id, round, instrument: instrument.id, question, consent, decision }
  if (cleaned && (isConfirmed(cleaned) || isConfirmation(cleaned, by, { words, decision })))
    return {
      ...about,
      turn,
      // Of what is left out for good nothing is kept.
      words: decision === 'kept' ? words : '',
      cleanedBy: cleaned.cleanedBy,
      confirmedBy: cleaned.confirmedBy ?? by,
      confirmedOn: cleaned.confirmedOn ?? dayAt(deps.clock.now(), zone),
    }
  const unconfirmed = { confirmedBy: null, confirmedOn: null }
  return { ...about, turn: cleaned ? turn : 1, words, cleanedBy: by, ...unconfirmed }
}

/** The other reader's decision, and its words where they are kept. */
function isConfirmation(
  cleaned: CleanedText,
  by: StaffId,
  { words, decision }: Pick<Cleaning, 'words' | 'decision'>,
): boolean {
  if (cleaned.cleanedBy === by || cleaned.decision !== decision) return false
  return decision === 'left-out' || cleaned.words === words
}
