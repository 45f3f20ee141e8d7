import { may, type Role } from './access.ts'
import type { PartnerId, StaffId } from './ids.ts'
import type { Values } from './records/field.ts'

/** Where a partner's sheet names who holds its budget. */
export const budgetHolder = { section: 'agreement', field: 'budget_holder' } as const

/** Who holds the budget of each partner whose sheet says so. */
export type BudgetHolders = ReadonlyMap<PartnerId, string>

export function budgetHoldersIn(
  agreements: readonly { partner: PartnerId; values: Values }[],
): BudgetHolders {
  return new Map(
    agreements.flatMap(({ partner, values }): [PartnerId, string][] => {
      const holder = values[budgetHolder.field]
      return typeof holder === 'string' && holder !== '' ? [[partner, holder]] : []
    }),
  )
}

/** Whether somebody with this role hears who asks for a talk in confidence. */
export function isTrusted(role: Role): boolean {
  return may(role, 'read requests for a talk')
}

/** Whether a person of trust hears of a partner's request; of those whose budget it holds it never does. */
export function mayHearOf(person: StaffId, partner: PartnerId, holders: BudgetHolders): boolean {
  return holders.get(partner) !== person
}

/**
 * Whether every partner's request would be heard by somebody.
 * @example isEverybodyHeard([prudence], new Map([[partner, prudence]])) // false: she holds its budget
 */
export function isEverybodyHeard(trusted: readonly StaffId[], holders: BudgetHolders): boolean {
  if (trusted.length === 0) return false
  return [...holders.keys()].every((partner) =>
    trusted.some((person) => mayHearOf(person, partner, holders)),
  )
}
