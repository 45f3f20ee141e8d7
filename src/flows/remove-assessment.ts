import { atomically, guard } from '#dialect'
import { removeBegun } from '../../db/store/capacity.ts'
import { dropMessagesAbout } from '../../db/store/messages.ts'
import type { Deps } from '../deps.ts'
import type { Assessment } from '../domain/capacity/assessment.ts'

/** Takes back an assessment that was never sent; nothing of it is left, and its link opens nothing. */
export async function removeAssessment(
  deps: Deps,
  { id }: Pick<Assessment, 'id'>,
): Promise<{ kind: 'removed' | 'sent-meanwhile' }> {
  const outcome = await atomically(deps.db, (tx) => [
    dropMessagesAbout(tx, id),
    guard('sent-meanwhile', removeBegun(tx, id)),
  ])
  return { kind: outcome.kind === 'committed' ? 'removed' : 'sent-meanwhile' }
}
