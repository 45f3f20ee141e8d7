import { invitedTo } from '../../db/store/invitations.ts'
import type { Deps } from '../deps.ts'
import { completeFor, type Language } from '../domain/language.ts'
import type { Contact, Partner } from '../domain/partner.ts'
import { recipientsOf } from '../domain/recipients.ts'
import type { Round } from '../domain/round.ts'
import { candidatesOf } from './choose-recipients.ts'

export type Reader = { partner: Partner; contact: Contact }

/** The people a round writes to, or would write to if it opened now. */
export async function readersOf(deps: Deps, round: Round): Promise<readonly Reader[]> {
  if (round.state !== 'draft') return await invitedTo(deps.db, round.id)
  return recipientsOf(await candidatesOf(deps, round), round.breakdown)
}

/** Somebody whose facts show how a mail reads: the person asked for, or the first who gets it in this language. */
export function sampleAmong(
  readers: readonly Reader[],
  language: Language,
  wanted?: string,
): Reader | undefined {
  return (
    readers.find(({ contact }) => contact.id === wanted) ??
    readers.find(({ contact }) => completeFor(contact.language) === language) ??
    readers[0]
  )
}
