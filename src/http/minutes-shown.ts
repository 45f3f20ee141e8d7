import { additionsTo, minutesOf } from '../../db/store/minutes.ts'
import type { Deps } from '../deps.ts'
import { type Day, dayAt } from '../domain/calendar.ts'
import type { SentMinutes } from '../domain/minutes.ts'
import type { Round } from '../domain/round.ts'

/** Minutes that were sent, as partners and staff read them. */
export type MinutesShown = {
  sentOn: Day
  minutes: SentMinutes
  additions: readonly { words: string; on: Day }[]
}

export async function minutesShown(
  { db }: Pick<Deps, 'db'>,
  { id, zone }: Round,
): Promise<MinutesShown | undefined> {
  const { sentAt, sent } = await minutesOf(db, id)
  if (sentAt === null) return undefined
  const additions = (await additionsTo(db, id)).map(({ words, addedAt }) => {
    return { words, on: dayAt(addedAt, zone) }
  })
  return { sentOn: dayAt(sentAt, zone), minutes: sent, additions }
}
