/** What ISO/IEC 18004 lays down for the sizes we use, at correction level M (15 % of a code may be spoiled). */
export type Version = {
  number: number
  /** Modules along one side. */
  size: number
  /** Correction codewords of each block. */
  correction: number
  /** Data codewords of each block, in order. */
  blocks: readonly number[]
  /** Centres of the alignment patterns, along both axes. */
  alignment: readonly number[]
}

const table: readonly Omit<Version, 'number' | 'size'>[] = [
  { correction: 10, blocks: [16], alignment: [] },
  { correction: 16, blocks: [28], alignment: [6, 18] },
  { correction: 26, blocks: [44], alignment: [6, 22] },
  { correction: 18, blocks: [32, 32], alignment: [6, 26] },
  { correction: 24, blocks: [43, 43], alignment: [6, 30] },
  { correction: 16, blocks: [27, 27, 27, 27], alignment: [6, 34] },
  { correction: 18, blocks: [31, 31, 31, 31], alignment: [6, 22, 38] },
  { correction: 22, blocks: [38, 38, 39, 39], alignment: [6, 24, 42] },
  { correction: 22, blocks: [36, 36, 36, 37, 37], alignment: [6, 26, 46] },
  { correction: 26, blocks: [43, 43, 43, 43, 44], alignment: [6, 28, 50] },
]

export const versions: readonly Version[] = table.map((facts, index) => ({
  ...facts,
  number: index + 1,
  size: 21 + 4 * index,
}))

/** How many data codewords a version holds. */
export function capacityOf({ blocks }: Version): number {
  return blocks.reduce((sum, length) => sum + length, 0)
}
