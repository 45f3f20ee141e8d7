import { atomically, guard } from '#dialect'
import { allContacts } from '../../db/store/contacts.ts'
import { elect } from '../../db/store/elected.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { holdUnsigned } from '../../db/store/joint-plans.ts'
import { holdState } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { ContactId, RoundId } from '../domain/ids.ts'
import { mayPlan } from '../domain/joint-plan.ts'
import type { Contact, Partner } from '../domain/partner.ts'
import type { Round } from '../domain/round.ts'
import { readPlan } from './read-plan.ts'

/** Somebody who could sign for the partners: a contact with a link of this round. */
export type Electable = { partner: Partner; contact: Contact }

export async function electableIn({ db }: Deps, round: RoundId): Promise<readonly Electable[]> {
  const known = new Set((await allContacts(db)).map(({ id }) => id))
  return (await invitedTo(db, round)).filter(({ contact }) => known.has(contact.id))
}

/** *Signed*: whoever signed the plan as it stands remains the one who was elected for it. */
export type ElectedContact = { kind: 'elected' | 'unknown' | 'fixed' | 'signed' }

/** Marks the contact whom the partners elected to sign the plan of a round; its own link shows the button from then on. */
export async function electContact(
  deps: Deps,
  round: Round,
  id: ContactId,
): Promise<ElectedContact> {
  if (!mayPlan(round)) return { kind: 'fixed' }
  const electable = await electableIn(deps, round.id)
  if (!electable.some(({ contact }) => contact.id === id)) return { kind: 'unknown' }
  const { turn, standing, elected } = await readPlan(deps, round.id)
  if (standing.partner && elected?.id !== id) return { kind: 'signed' }
  const outcome = await atomically(deps.db, (tx) => [
    guard('fixed', holdState(tx, round)),
    // A plan without an action has no version yet, and nobody signs it.
    ...(turn > 0 && elected?.id !== id ? [guard('signed', holdUnsigned(tx, round.id, turn))] : []),
    elect(tx, round.id, id),
  ])
  if (outcome.kind === 'committed') return { kind: 'elected' }
  return { kind: outcome.by === 'signed' ? 'signed' : 'fixed' }
}
