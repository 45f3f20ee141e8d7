import { cleanedTextsOf } from '../../db/store/cleaned-texts.ts'
import type { Deps } from '../deps.ts'
import type { CleanedText } from '../domain/cleaned-text.ts'
import type { ClosedRound } from '../domain/round.ts'
import { type RawText, rawTextsOf } from './raw-texts.ts'

/** What a partner wrote, and what the readers have made of it. */
export type ReadText = RawText & { cleaned: CleanedText | null }

export type Reading = { texts: readonly ReadText[]; tooFew: number }

/** Everything the two readers of a round have to read, and how far they are. */
export async function readingOf(deps: Deps, round: ClosedRound): Promise<Reading> {
  const [{ texts, tooFew }, cleaned] = await Promise.all([
    rawTextsOf(deps, round),
    cleanedTextsOf(deps.db, round.id),
  ])
  const made = new Map(cleaned.map((text) => [text.id, text]))
  return { texts: texts.map((text) => ({ ...text, cleaned: made.get(text.id) ?? null })), tooFew }
}
