import { otherTheme } from './codebook-versions.ts'
import type { Strengths } from './inquiry-results.ts'
import { isShown, type Results } from './results.ts'

type Themed = Pick<Results, 'round' | 'themes'>

/**
 * The strengths of a round beside those of the round before: a theme persists if both show it as a strength, and is new if
 * only this one names it. Of a theme that stood in the round before and was hidden there, neither can be said.
 * @param now the themes of this round
 * @param before the document of the round before that has themes; undefined in the first
 * @param today the code a theme has become since, where it was merged or renamed
 * @example strengthsOf(shown('T-TRUST'), { …, themes: shown('T-TRUST') }).persisting // ['T-TRUST']
 */
export function strengthsOf(
  now: Results['themes'],
  before: Themed | undefined,
  today: (code: string) => string = (code) => code,
): Strengths {
  const shown = codesOf(now.filter(isShown), today)
  if (!before) return { since: null, persisting: [], new: [] }
  const shownBefore = new Set(codesOf(before.themes.filter(isShown), today))
  const named = new Set(codesOf(before.themes, today))
  return {
    since: before.round.year,
    persisting: shown.filter((code) => shownBefore.has(code)),
    new: shown.filter((code) => !named.has(code)),
  }
}

function codesOf(themes: Results['themes'], today: (code: string) => string): readonly string[] {
  // What is told together with others is a rest, and no strength.
  const strengths = themes.filter(
    ({ valence, code }) => valence === 'strength' && code !== otherTheme,
  )
  return [...new Set(strengths.map(({ code }) => today(code)))]
}
