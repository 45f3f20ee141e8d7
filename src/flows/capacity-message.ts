import type { Queued } from '../../db/store/messages.ts'
import type { Deps } from '../deps.ts'
import type { CapacityAssessmentId } from '../domain/ids.ts'
import { completeFor } from '../domain/language.ts'
import type { Contact } from '../domain/partner.ts'

/** The mail that carries the link to an assessment; one for each version of the link. The link is made when it is sent. */
export function capacityMessage(
  deps: Deps,
  { id, version }: { id: CapacityAssessmentId; version: number },
  to: Contact,
): Queued {
  const now = deps.clock.now()
  return {
    id: deps.newId<'message'>(),
    kind: 'capacity',
    occasion: `capacity ${id} ${version}`,
    assessment: id,
    invitation: null,
    staff: null,
    oneTimeLink: null,
    round: null,
    to: { name: to.name, address: to.email },
    language: completeFor(to.language),
    state: 'waiting',
    tries: 0,
    queuedAt: now,
    dueAt: now,
    reply: null,
    settledAt: null,
  }
}
