import { atomically, guard } from '#dialect'
import { changeStaff as updateStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import type { Staff } from '../domain/staff.ts'
import { mailTalkRequests } from './mail-talk-requests.ts'

export type ChangedStaff = { kind: 'changed' | 'last-coordinator' }

/** Corrects a person's name, role or language. Somebody must stay who can let people in. */
export async function changeStaff(
  deps: Deps,
  changed: Omit<Staff, 'email'>,
): Promise<ChangedStaff> {
  const outcome = await atomically(deps.db, (tx) => [
    guard('last-coordinator', updateStaff(tx, changed)),
  ])
  if (outcome.kind === 'refused') return { kind: 'last-coordinator' }
  await mailTalkRequests(deps)
  return { kind: 'changed' }
}
