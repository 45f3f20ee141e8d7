import { atomically } from '#dialect'
import { queueMessage } from '../../db/store/messages.ts'
import type { Deps } from '../deps.ts'
import { minutes } from '../domain/calendar.ts'
import type { Language } from '../domain/language.ts'
import type { Round } from '../domain/round.ts'
import type { Staff } from '../domain/staff.ts'
import type { LetterKind } from '../domain/wording.ts'
import { staffMessage } from './staff-message.ts'

/** Pressed twice in a row, one test goes out. */
const once = minutes(1) / 6

/** Queues one of a round's mails to the person who asks, to see how it arrives. It holds no link that works. */
export async function sendTest(
  deps: Deps,
  round: Round,
  letter: LetterKind,
  language: Language,
  to: Staff,
): Promise<void> {
  const turn = Math.floor(deps.clock.now() / once)
  await atomically(deps.db, (tx) => [
    queueMessage(tx, {
      ...staffMessage(deps, to),
      kind: 'letter-test',
      letter,
      language,
      round: round.id,
      occasion: `test ${round.id} ${letter} ${language} ${to.id} ${turn}`,
    }),
  ])
}
