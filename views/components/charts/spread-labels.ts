/**
 * Moves labels apart so that none covers another, each as near to its line's end as it can be.
 * @param wanted where each label would like to stand, downwards
 * @param apart the least distance between two
 * @example spreadLabels([{ wanted: 10 }, { wanted: 12 }], 16).map(({ place }) => place) // [3, 19]
 */
export function spreadLabels<Label extends { wanted: number }>(
  labels: readonly Label[],
  apart: number,
): readonly (Label & { place: number })[] {
  const blocks: { labels: Label[]; middle: number }[] = []
  for (const label of labels.toSorted((one, other) => one.wanted - other.wanted)) {
    let block = { labels: [label], middle: label.wanted }
    for (let above = blocks.at(-1); above && touches(above, block, apart); above = blocks.at(-1)) {
      blocks.pop()
      const together = [...above.labels, ...block.labels]
      block = { labels: together, middle: mean(together.map(({ wanted }) => wanted)) }
    }
    blocks.push(block)
  }
  return blocks.flatMap(({ labels: together, middle }) =>
    together.map((label, index) => ({
      ...label,
      place: middle + (index - (together.length - 1) / 2) * apart,
    })),
  )
}

type Block = { labels: readonly unknown[]; middle: number }

function touches(above: Block, below: Block, apart: number): boolean {
  const half = ((above.labels.length + below.labels.length) / 2) * apart
  return below.middle - above.middle < half
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
