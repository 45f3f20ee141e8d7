import { allPulseAnswers } from '../../db/store/pulse-answers.ts'
import { readersOf } from '../../db/store/readers.ts'
import { allRounds } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { StaffId } from '../domain/ids.ts'
import {
  type PulseAnswer,
  type PulsePeriod,
  type PulseQuestion,
  pulsePeriods,
  pulseQuestions,
  quarterAt,
} from '../domain/pulse.ts'
import { isClosed } from '../domain/round.ts'
import { fingerprint } from '../links.ts'

/** A period as pages tell it; the words are there for the two readers alone, each question by itself and in no order. */
export type ToldPeriod = Omit<PulsePeriod, 'answers'> & {
  texts: Readonly<Record<PulseQuestion, readonly string[]>> | null
}

/** What partners said between rounds, as far as a person may know it. */
export async function readPulseOf(
  deps: Deps,
  reader: StaffId,
  zone: string,
): Promise<{ told: readonly ToldPeriod[]; waiting: number; isReader: boolean }> {
  const isReader = (await readersNow(deps)).has(reader)
  const answers = await allPulseAnswers(deps.db)
  const { told, waiting } = pulsePeriods(answers, quarterAt(deps.clock.now(), zone))
  return {
    told: told.map(({ answers: said, ...period }) => ({
      ...period,
      texts: isReader ? { well: textsOf(said, 'well'), better: textsOf(said, 'better') } : null,
    })),
    waiting,
    isReader,
  }
}

/** The order is made of ids that tell nothing, another one for each question. */
function textsOf(answers: readonly PulseAnswer[], question: PulseQuestion): readonly string[] {
  const place = ({ id }: PulseAnswer) => fingerprint(`${pulseQuestions.indexOf(question)} ${id}`)
  return answers
    .filter((one) => one[question] !== '')
    .toSorted((one, other) => (place(one) < place(other) ? -1 : 1))
    .map((one) => one[question])
}

/** The two persons who read the last round that has readers. */
async function readersNow({ db }: Deps): Promise<ReadonlySet<StaffId>> {
  for (const { id } of (await allRounds(db)).filter(isClosed).toReversed()) {
    const readers = await readersOf(db, id)
    if (readers.length > 0) return new Set(readers.map((one) => one.id))
  }
  return new Set()
}
