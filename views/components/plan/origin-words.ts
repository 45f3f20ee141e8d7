import type { Action } from '../../../src/domain/action.ts'
import type { RespondentLanguage } from '../../../src/domain/language.ts'
import { planText } from '../../text/plan.ts'

/** What an action comes from: a statement or a theme by its code, everything else by its kind, for words may not be everybody's. */
export function originWords(
  { fromKind, fromRef }: Pick<Action, 'fromKind' | 'fromRef'>,
  language: RespondentLanguage,
): string {
  const t = planText[language]
  const code = fromRef !== null && isCode(fromRef) ? ` (${fromRef})` : ''
  return t.from(`${t.origins[fromKind]}${code}`)
}

/** `RES-01`, `P-2026-01`, `T-TRUST`: what stands in the results; any other reference leads to somebody's words. */
function isCode(ref: string): boolean {
  return /^[A-Z][A-Z0-9-]{1,19}$/.test(ref)
}
