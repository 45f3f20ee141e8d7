const step = 24
const height = 28
const margin = 5

/**
 * How a level moved from one assessment to the next, as a line the size of a word; the cells beside it hold the figures, so it
 * says nothing to a screen reader.
 */
export function LevelLine({ levels }: { levels: readonly (number | null)[] }) {
  const at = (level: number | null, index: number) =>
    level === null ? [] : [[index, level] as const]
  const points = levels.flatMap(at)
  const lines = points.flatMap(([index, level], place) => {
    const before = points[place - 1]
    return before?.[0] === index - 1
      ? [`M${x(before[0])} ${y(before[1])}L${x(index)} ${y(level)}`]
      : []
  })
  return (
    <svg
      width={levels.length * step}
      height={height}
      viewBox={`0 0 ${levels.length * step} ${height}`}
      aria-hidden="true"
    >
      <path d={`M0 ${y(1)}H${levels.length * step}`} stroke="currentColor" stroke-opacity="0.3" />
      <path d={lines.join('')} fill="none" stroke="currentColor" stroke-width="2" />
      {points.map(([index, level]) => (
        <circle cx={x(index)} cy={y(level)} r="3" fill="currentColor" />
      ))}
    </svg>
  )
}

function x(index: number): number {
  return index * step + step / 2
}

function y(level: number): number {
  return height - margin - ((level - 1) * (height - 2 * margin)) / 3
}
