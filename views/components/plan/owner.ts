import type { PlannedAction } from '../../../src/domain/joint-plan.ts'
import type { RespondentLanguage } from '../../../src/domain/language.ts'
import { planText } from '../../text/plan.ts'

/** Who does an action and who supports it, by name: a person at the office, an organisation among the partners. */
export function dutyWords(
  { ownerSide, names }: Pick<PlannedAction, 'ownerSide' | 'names'>,
  office: string,
  language: RespondentLanguage,
): { owner: string; supporter: string } {
  const { gone } = planText[language]
  const atOffice = `${names.staff ?? gone} (${office})`
  const partner = names.partner ?? gone
  return ownerSide === 'office'
    ? { owner: atOffice, supporter: partner }
    : { owner: partner, supporter: atOffice }
}
