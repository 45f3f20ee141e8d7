import { atomically, type Db, forgetDeleted, guard, type Write } from '#dialect'
import type { Instrument } from '../../db/store/instruments.ts'
import { markSealedAs } from '../../db/store/invitations.ts'
import { addLooseText } from '../../db/store/loose-texts.ts'
import { namelessProposals, replaceProposals } from '../../db/store/proposals.ts'
import { eraseAnswersOfSealed, hasAnswersOfSealed } from '../../db/store/responses.ts'
import { allRounds, markSealed } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import { type ClosedRound, isClosed } from '../domain/round.ts'
import { linkedTextsOf } from './raw-texts.ts'
import { progressOf } from './watch-round.ts'

/**
 * The writes that cut the answers of an anonymous round from those who gave them, for good. What is counted stands in the
 * results; of everything else only the comments stay, each by itself, in no order, beside no grade, language or name. Of a
 * part that fewer than k organisations sent nothing stays: whose words they are could be guessed from who has answered.
 * What was proposed before the round opened stays without whom it came from and who supported it.
 */
export async function sealing(
  deps: Deps,
  round: ClosedRound,
): Promise<(tx: Db) => readonly Write[]> {
  if (round.mode !== 'anonymous') return () => []
  // In the order of their random ids: where they stand in the file tells nothing either.
  const texts = (await looseTexts(deps, round))
    .map((text) => ({ ...text, id: deps.newId<'loose-text'>(), round: round.id }))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
  const people = await progressOf(deps, round)
  const proposals = await namelessProposals(deps.db, round.id)
  return (tx) => [
    ...replaceProposals(tx, round.id, proposals),
    ...texts.map((text) => addLooseText(tx, text)),
    ...people.map(({ invitation, state }) => markSealedAs(tx, invitation.id, state)),
    eraseAnswersOfSealed(tx),
  ]
}

type LooseText = {
  instrument: Instrument['id']
  question: string
  words: string
  consent: string | null
}

async function looseTexts(deps: Deps, round: ClosedRound): Promise<readonly LooseText[]> {
  return (await linkedTextsOf(deps, round)).texts.map(
    ({ instrument, question, words, consent }) => {
      return { instrument: instrument.id, question, words, consent }
    },
  )
}

/**
 * What was erased leaves the file and its write-ahead log too; only then the round counts as sealed. A timer calls it: a
 * process that was stopped in between, or another one that was reading, only puts it off.
 */
export async function finishSealing(deps: Deps): Promise<void> {
  const open = (await allRounds(deps.db)).filter(isClosed).filter(needsSealing)
  const strays = await hasAnswersOfSealed(deps.db)
  if (open.length === 0 && !strays) return
  // An answer that was on its way to the disk while its round was being sealed.
  if (strays) await atomically(deps.db, (tx) => [eraseAnswersOfSealed(tx)])
  if (!forgetDeleted(deps.db)) return
  const now = deps.clock.now()
  if (open.length > 0)
    await atomically(deps.db, (tx) =>
      open.map((round) => guard('sealed-once', markSealed(tx, round.id, now))),
    )
}

function needsSealing({ mode, resultsAt, sealedAt }: ClosedRound): boolean {
  return mode === 'anonymous' && resultsAt !== null && sealedAt === null
}
