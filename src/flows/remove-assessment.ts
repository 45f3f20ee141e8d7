import { atomically, guard } from '#dialect'
import { removeBegunAt } from '../../db/store/capacity.ts'
import { dropMessagesAbout } from '../../db/store/messages.ts'
import type { Deps } from '../deps.ts'
import type { Assessment } from '../domain/capacity/assessment.ts'

/** Takes back an assessment that was never sent; nothing of it is left, and its link opens nothing. *Meanwhile*: something was entered. */
export async function removeAssessment(
  deps: Deps,
  seen: Pick<Assessment, 'id' | 'turn'>,
): Promise<{ kind: 'removed' | 'meanwhile' }> {
  const outcome = await atomically(deps.db, (tx) => [
    dropMessagesAbout(tx, seen.id),
    guard('meanwhile', removeBegunAt(tx, seen)),
  ])
  return { kind: outcome.kind === 'committed' ? 'removed' : 'meanwhile' }
}
