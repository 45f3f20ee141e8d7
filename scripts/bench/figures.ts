/** One line of the table: what a goal asks for, what we do, and what the limit does in the same run. */
export type Figure = {
  goal: string
  what: string
  unit: 'bytes' | 'requests' | 'per s' | 'ms' | 'MiB'
  /** Null where this machine cannot measure it. */
  ours: number | null
  limit: number | null
  /** Ours divided by the limit's. */
  ratio: number | null
  wanted: string
  /** Null where nothing was measured. */
  reached: boolean | null
}

type Measured = Pick<Figure, 'goal' | 'what' | 'unit'> & { ours: number; limit?: number }

export function atMost(most: number, measured: Measured): Figure {
  return {
    ...figure(measured),
    wanted: `<= ${most} ${measured.unit}`,
    reached: measured.ours <= most,
  }
}

/** A share of the limit: `>= 60 %`. */
export function atLeastShare(share: number, measured: Measured): Figure {
  const made = figure(measured)
  const wanted = `>= ${Math.round(share * 100)} %`
  return { ...made, wanted, reached: (made.ratio ?? 0) >= share }
}

/** Not so many times the limit: `<= 2.25 x`. */
export function atMostTimes(times: number, measured: Measured): Figure {
  const made = figure(measured)
  return { ...made, wanted: `<= ${times} x`, reached: made.ratio !== null && made.ratio <= times }
}

/** The same amount, counted in two ways. */
export function equalTo(amount: number, measured: Measured): Figure {
  const wanted = `= ${amount} ${measured.unit}`
  return { ...figure(measured), wanted, reached: measured.ours === amount }
}

/** A row for what this machine lacks the means to measure: no failure, and no figure. */
export function notMeasured(goal: string, what: string): Figure {
  const nothing = { ours: null, limit: null, ratio: null, reached: null }
  return { goal, what, unit: 'ms', wanted: '', ...nothing }
}

function figure({ limit, ...measured }: Measured) {
  const ratio = limit === undefined || limit === 0 ? null : measured.ours / limit
  return { ...measured, limit: limit ?? null, ratio }
}

/**
 * The middle value; of an even number the lower of the two.
 * @example median([3, 1, 2]) // 2
 */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? 0
}
