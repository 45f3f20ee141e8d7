import { atomically, guard } from '#dialect'
import { allRounds, holdState } from '../../db/store/rounds.ts'
import { dropWording, keepWording, type OwnWording } from '../../db/store/wordings.ts'
import type { Deps } from '../deps.ts'
import type { Language } from '../domain/language.ts'
import { gradesSame } from '../domain/network.ts'
import type { Round } from '../domain/round.ts'
import { type LetterKind, mayBeReworded } from '../domain/wording.ts'
import { ownWordingsOf } from './wording-of.ts'

type Worded = { kind: 'kept' | 'fixed' }

/** Keeps the office's words for a mail of a round, as long as they may be changed. */
export async function wordLetter(deps: Deps, round: Round, own: OwnWording): Promise<Worded> {
  if (!mayBeReworded(own.kind, round.state)) return { kind: 'fixed' }
  const outcome = await atomically(deps.db, (tx) => [
    guard('moved on', holdState(tx, round)),
    keepWording(tx, round.id, own),
  ])
  return { kind: outcome.kind === 'committed' ? 'kept' : 'fixed' }
}

/** Goes back to the standard words. */
export async function standardiseLetter(
  deps: Deps,
  round: Round,
  kind: LetterKind,
  language: Language,
): Promise<Worded> {
  if (!mayBeReworded(kind, round.state)) return { kind: 'fixed' }
  const outcome = await atomically(deps.db, (tx) => [
    guard('moved on', holdState(tx, round)),
    dropWording(tx, round.id, kind, language),
  ])
  return { kind: outcome.kind === 'committed' ? 'kept' : 'fixed' }
}

/** What a new round begins with: the words of the last one about the same body that was not called off. */
export async function lastWordings(
  deps: Deps,
  before: Pick<Round, 'id' | 'network'>,
): Promise<readonly OwnWording[]> {
  const rounds = (await allRounds(deps.db))
    .filter(({ id, state }) => id !== before.id && state !== 'draft' && state !== 'cancelled')
    .filter((round) => gradesSame(round, before))
  const last = rounds.at(-1)
  return last ? await ownWordingsOf(deps, last.id) : []
}
