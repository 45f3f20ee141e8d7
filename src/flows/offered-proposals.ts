import { cleanedTextsOf } from '../../db/store/cleaned-texts.ts'
import { findInstrument } from '../../db/store/instruments.ts'
import { allRounds } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import { gradesSame } from '../domain/network.ts'
import { isShared, type Round } from '../domain/round.ts'
import { readConsent, textKind } from '../domain/written-text.ts'
import { isKept } from './what-is-frozen.ts'

/**
 * What partners proposed in the questionnaire of the last round, as both readers left it: it is offered to the next
 * consultation, as the question said. What must not leave the review team is not. In an order that tells nothing, each
 * text once, and no name is known.
 */
export async function offeredProposals(
  deps: Deps,
  draft: Pick<Round, 'network'>,
): Promise<readonly string[]> {
  const last = (await allRounds(deps.db))
    .filter(isShared)
    .findLast((round) => gradesSame(round, draft))
  if (!last) return []
  const words = new Set<string>()
  for (const text of await cleanedTextsOf(deps.db, last.id)) {
    if (!isKept(text) || readConsent(text.consent) === 'none') continue
    const part = await findInstrument(deps.db, text.instrument)
    if (part && textKind(part.survey, text.question) === 'proposal') words.add(text.words)
  }
  return [...words]
}
