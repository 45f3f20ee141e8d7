import { atomically } from '#dialect'
import { addCleanedText } from '../../db/store/cleaned-texts.ts'
import { findRound } from '../../db/store/rounds.ts'
import { minutes } from '../../src/domain/calendar.ts'
import type { Fields } from '../../src/domain/draft.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { isClosed, type RoundPlan } from '../../src/domain/round.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { rawTextsOf } from '../../src/flows/raw-texts.ts'
import { type OfficeWorld, officeWorld } from './office.ts'
import { answered, closing, opened } from './rounds.ts'

const inquiry = 'appreciative-inquiry-5d'

/** What one partner answers to the appreciative inquiry, known by a letter in every text. */
export function tells(letter: string, consent: string, more: Fields = {}): Fields {
  return {
    MODE: 'self',
    'DIS-01': `Moment of ${letter}`,
    'DIS-02': `Reason of ${letter}`,
    'DIS-07': consent,
    'DRE-01': `Wish of ${letter}`,
    'APP-01': '5',
    'APP-02': '4',
    'APP-03': '4',
    ...more,
  }
}

/** Six partners: two named, two unnamed, one only in a summary, one not at all. */
export const tellers: readonly Fields[] = [
  tells('A', 'named', { 'DRE-02': 'Second wish of A', 'CON-02': 'Instead of A' }),
  tells('B', 'named'),
  tells('C', 'unnamed', { 'DES-02': 'listen of C' }),
  tells('D', 'unnamed', { 'DES-02': 'pay in time of D' }),
  tells('E', 'summary', { 'DES-02': 'nothing of E' }),
  tells('F', 'none'),
]

/** A round that asked the appreciative inquiry and has closed, with texts that both readers have left as they were. */
export async function closedInquiry(
  given: readonly Fields[] = tellers,
  changes: Partial<RoundPlan> = {},
  partners = 6,
) {
  const world = await officeWorld()
  await world.withPartners(partners)
  const id = await opened(world, { surveys: [inquiry], ...changes })
  await answered(world, id, given)
  world.clock.at = closing + minutes(31)
  await closeDueRounds(world.deps)
  const texts = await readByBoth(world, id)
  return {
    ...world,
    id,
    path: `/rounds/${id}`,
    round: () => closedRound(world, id),
    /** The key of a text by its words. */
    textOf: (words: string) => texts.find((text) => text.words === words)?.id ?? '',
  }
}

async function closedRound(world: OfficeWorld, id: RoundId) {
  const round = await findRound(world.db, id)
  if (!round || !isClosed(round)) throw new Error('the round has closed')
  return round
}

/** Both readers of the review group keep every text as it was written. */
export async function readByBoth(world: OfficeWorld, id: RoundId) {
  const { texts } = await rawTextsOf(world.deps, await closedRound(world, id))
  await atomically(world.db, (tx) =>
    texts.map(({ instrument, ...text }) =>
      addCleanedText(tx, {
        ...text,
        round: id,
        instrument: instrument.id,
        turn: 1,
        decision: 'kept',
        cleanedBy: world.staff('reviewer').id,
        confirmedBy: world.staff('coordinator').id,
        confirmedOn: '2026-03-24',
      }),
    ),
  )
  return texts
}
