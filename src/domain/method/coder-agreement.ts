/** In how many answers two coders saw a theme: both of them, only the first, only the second, neither. */
export type Tally = { both: number; first: number; second: number; neither: number }

/** How far two coders agree; a figure that cannot be computed is null. */
export type Agreement = { answers: number; agreement: number | null; kappa: number | null }

/** Below this the two discuss and code again. */
export const kappaWanted = 0.6

/**
 * The share of answers on which two coders say the same, and Cohen's kappa, which leaves out what chance would give. Kappa
 * cannot be computed where both always say the same one thing: no disagreement was possible. (METHOD 3)
 * @example agreementOf({ both: 18, neither: 14, first: 5, second: 3 }) // { answers: 40, agreement: 0.8, kappa: 0.597 }
 */
export function agreementOf({ both, first, second, neither }: Tally): Agreement {
  const answers = both + first + second + neither
  if (answers === 0) return { answers, agreement: null, kappa: null }
  const same = both + neither
  // In whole numbers, so that equality with 1 is exact.
  const byChance = (both + first) * (both + second) + (neither + first) * (neither + second)
  const square = answers * answers
  return {
    answers,
    agreement: same / answers,
    kappa: byChance === square ? null : (answers * same - byChance) / (square - byChance),
  }
}

/** Whether two coders should discuss and code again. */
export function isTooLow({ kappa }: Pick<Agreement, 'kappa'>): boolean {
  return kappa !== null && kappa < kappaWanted
}

/** The themes each of two coders saw in one answer. */
export type TwiceRead = { first: ReadonlySet<string>; second: ReadonlySet<string> }

/**
 * For each theme that one of them saw anywhere, in how many answers who saw it. A theme nobody saw says nothing of how
 * they agree.
 */
export function talliesOf(answers: readonly TwiceRead[]): ReadonlyMap<string, Tally> {
  const seen = new Set(answers.flatMap(({ first, second }) => [...first, ...second]))
  return new Map([...seen].sort().map((theme) => [theme, tallyOf(theme, answers)]))
}

function tallyOf(theme: string, answers: readonly TwiceRead[]): Tally {
  const tally = { both: 0, first: 0, second: 0, neither: 0 }
  for (const { first, second } of answers) {
    const byFirst = first.has(theme)
    const bySecond = second.has(theme)
    tally[byFirst ? (bySecond ? 'both' : 'first') : bySecond ? 'second' : 'neither'] += 1
  }
  return tally
}

/**
 * The agreement over all themes: each theme in each answer is one yes or no of each coder.
 * @example overall([oneTheme]) // the same as agreementOf(oneTheme)
 */
export function overall(tallies: Iterable<Tally>): Agreement {
  const sum = { both: 0, first: 0, second: 0, neither: 0 }
  for (const tally of tallies) {
    sum.both += tally.both
    sum.first += tally.first
    sum.second += tally.second
    sum.neither += tally.neither
  }
  return agreementOf(sum)
}
