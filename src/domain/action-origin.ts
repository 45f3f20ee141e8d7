import type { Action } from './action.ts'
import type { Localised } from './language.ts'
import type { Results } from './results.ts'

/**
 * The statement or theme an action comes from, in the words everybody reads in the results of its round; null for all that
 * has none there: the words of a wish may not be everybody's.
 * @example originIn({ fromRef: 'RES-01' }, results) // { en: 'Our strengths are seen', fr: 'Nos forces sont vues' }
 * @example originIn({ fromRef: null }, results) // null
 */
export function originIn(
  { fromRef }: Pick<Action, 'fromRef'>,
  { indicators, themes }: Pick<Results, 'indicators' | 'themes'>,
): Localised | null {
  const statement = indicators.find(({ code }) => code === fromRef)
  const theme = themes.find(({ code }) => code === fromRef)
  return statement?.text ?? theme?.label ?? null
}
