/** One round of a line: what the round says, or null where it did not ask. */
export type TrendPoint<Cell> = {
  cell: Cell | null
  /** Another series starts here: nothing may be drawn across to what was before. */
  breakBefore: boolean
}

/**
 * The points of a line, one for each round, with the breaks between its series.
 * @param seriesOf what must stay the same for a line to go on: code and revision (METHOD 4)
 * @example pointsOf([rev1, rev2], ({ revision }) => `${revision}`)[1]?.breakBefore // true
 */
export function pointsOf<Cell>(
  cells: readonly (Cell | null)[],
  seriesOf: (cell: Cell, round: number) => string,
): readonly TrendPoint<Cell>[] {
  let current: string | undefined
  return cells.map((cell, round) => {
    if (cell === null) return { cell, breakBefore: false }
    const series = seriesOf(cell, round)
    const breakBefore = current !== undefined && current !== series
    current = series
    return { cell, breakBefore }
  })
}

/**
 * The stretches of a line that may be drawn in one go: neighbouring rounds, all shown, of one series.
 * @returns the rounds of each stretch, by their place
 * @example a hidden year in the middle of five: [[0, 1], [3, 4]]
 */
export function runsOf(
  points: readonly TrendPoint<{ state: string }>[],
): readonly (readonly number[])[] {
  const runs: number[][] = []
  let open: number[] | undefined
  for (const [round, { cell, breakBefore }] of points.entries()) {
    if (breakBefore) open = undefined
    if (cell?.state !== 'shown') open = undefined
    else if (open) open.push(round)
    else {
      open = [round]
      runs.push(open)
    }
  }
  return runs
}
