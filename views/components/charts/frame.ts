/** The room a drawing has: its size, what stays free around the lines, and whether there is room for words. */
export type Frame = {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
  /** Percentages, every year, counts and ranges; else only the ends of the axis and of the line. */
  detailed: boolean
}

export const wide: Frame = {
  width: 560,
  height: 260,
  left: 58,
  right: 136,
  top: 24,
  bottom: 36,
  detailed: true,
}

/** For a phone held upright: fewer words, the same size of letters. */
export const narrow: Frame = { ...wide, width: 330, height: 250, left: 56, right: 132 }

/** One of many. */
export const small: Frame = {
  width: 200,
  height: 92,
  left: 6,
  right: 80,
  top: 10,
  bottom: 20,
  detailed: false,
}

/** Rounds at equal distances, the last at the right edge beside its label; one alone stands in the middle. */
export function placesIn(frame: Frame, rounds: number) {
  const { width, left, right, detailed } = frame
  const [first, last] = detailed ? [left + 28, width - right - 8] : [left + 8, width - right]
  const step = rounds > 1 ? (last - first) / (rounds - 1) : last - first
  const start = rounds > 1 ? first : (first + last) / 2
  return { step, x: (at: number) => near(start + at * step, frame) }
}

/** Where a share of 0-1 stands. */
export function heightIn(frame: Frame) {
  const { height, top, bottom } = frame
  return (share: number) => near(height - bottom - share * (height - top - bottom), frame)
}

/** Small drawings stand on whole units: there are many of them, and nobody sees half a one. */
function near(place: number, { detailed }: Frame): number {
  return detailed ? Math.round(place * 10) / 10 : Math.round(place)
}
