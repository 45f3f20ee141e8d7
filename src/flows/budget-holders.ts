import { sectionOfAll } from '../../db/store/partner-sections.ts'
import type { Deps } from '../deps.ts'
import { type BudgetHolders, budgetHolder, budgetHoldersIn } from '../domain/person-of-trust.ts'

/** Who holds the budget of which partner, as the sheets say. */
export async function budgetHolders({ db }: Deps): Promise<BudgetHolders> {
  return budgetHoldersIn(await sectionOfAll(db, budgetHolder.section))
}
