import { atomically, guard } from '#dialect'
import { addBounce, bouncesOf, liftBounce, removeBounce } from '../../db/store/bounces.ts'
import { markRefused } from '../../db/store/contacts.ts'
import type { Invited } from '../../db/store/invitations.ts'
import { messagesOfRound } from '../../db/store/messages.ts'
import type { Deps } from '../deps.ts'
import { cleanText } from '../domain/answers.ts'
import type { StaffId } from '../domain/ids.ts'
import { lastMail } from '../domain/monitor.ts'

const longest = 500

/**
 * Marks the last mail to somebody as come back: its address counts as refused until it is corrected, and no reminder
 * goes there. Only what was handed over can come back.
 * @param words what the returned mail said
 */
export async function markBounce(
  deps: Deps,
  invited: Invited,
  { words, by }: { words: string; by: StaffId },
): Promise<{ kind: 'marked' | 'nothing-sent' }> {
  const last = await lastTo(deps, invited)
  if (last?.state !== 'sent' && last?.state !== 'unsure') return { kind: 'nothing-sent' }
  const said = cleanText(words).slice(0, longest).toWellFormed()
  const facts = { words: said, markedAt: deps.clock.now(), message: last.id, by }
  const { contact } = invited
  const outcome = await atomically(deps.db, (tx) => [
    addBounce(tx, { ...facts, contact: contact.id }),
    markRefused(tx, contact.id, { address: last.to.address, reply: said }),
  ])
  // Refused as `unique`: another tab marked it just now.
  return {
    kind: outcome.kind === 'committed' || outcome.by === 'unique' ? 'marked' : 'nothing-sent',
  }
}

/** Takes the mark back: it was another mail, or another person's. */
export async function unmarkBounce(
  deps: Deps,
  invited: Invited,
): Promise<{ kind: 'taken-back' | 'not-marked' }> {
  const last = await lastTo(deps, invited)
  const bounce = last && (await bouncesOf(deps.db, invited.invitation.round)).get(last.id)
  if (!last || !bounce) return { kind: 'not-marked' }
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-marked', removeBounce(tx, last.id)),
    liftBounce(tx, invited.contact.id, bounce),
  ])
  return { kind: outcome.kind === 'committed' ? 'taken-back' : 'not-marked' }
}

async function lastTo(deps: Deps, { invitation }: Invited) {
  const all = await messagesOfRound(deps.db, invitation.round)
  return lastMail(all.filter((message) => message.invitation === invitation.id))
}
