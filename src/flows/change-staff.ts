import { atomically, guard } from '#dialect'
import { sectionOfAll } from '../../db/store/partner-sections.ts'
import { changeStaff as updateStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import type { StaffId } from '../domain/ids.ts'
import type { Staff } from '../domain/staff.ts'
import { mailTalkRequests } from './mail-talk-requests.ts'

export type ChangedStaff = { kind: 'changed' | 'last-coordinator' | 'holds-budget' }

/**
 * Corrects a person's name, role or language. Somebody must stay who can let people in, and whoever holds a partner's
 * budget is no person of trust.
 */
export async function changeStaff(
  deps: Deps,
  changed: Omit<Staff, 'email'>,
): Promise<ChangedStaff> {
  if (changed.role === 'person-of-trust' && (await holdsBudget(deps, changed.id)))
    return { kind: 'holds-budget' }
  const outcome = await atomically(deps.db, (tx) => [
    guard('last-coordinator', updateStaff(tx, changed)),
  ])
  if (outcome.kind === 'refused') return { kind: 'last-coordinator' }
  await mailTalkRequests(deps)
  return { kind: 'changed' }
}

async function holdsBudget({ db }: Deps, person: StaffId): Promise<boolean> {
  const agreements = await sectionOfAll(db, 'agreement')
  return agreements.some(({ values }) => values.budget_holder === person)
}
