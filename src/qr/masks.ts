import type { Modules } from './modules.ts'

/** Eight ways to turn squares over, so that no code looks like its own fixed patterns. */
export const masks: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
]

/** How hard a code is to read: runs, blocks, look-alikes of finders, and too much of one shade. */
export function penaltyOf(modules: Modules): number {
  const columns = modules.map((_, column) => modules.map((row) => row[column] ?? false))
  const lines = [...modules, ...columns]
  return (
    lines.reduce((sum, line) => sum + runs(line) + lookAlikes(line), 0) +
    blocks(modules) +
    imbalance(modules)
  )
}

function runs(line: readonly boolean[]): number {
  const spelled = line.map((dark) => (dark ? '1' : '0')).join('')
  const long = spelled.match(/0{5,}|1{5,}/g) ?? []
  return long.reduce((sum, { length }) => sum + length - 2, 0)
}

function lookAlikes(line: readonly boolean[]): number {
  const spelled = line.map((dark) => (dark ? '1' : '0')).join('')
  return 40 * [...spelled.matchAll(/(?=10111010000|00001011101)/g)].length
}

function blocks(modules: Modules): number {
  let found = 0
  for (const [row, line] of modules.entries())
    for (const [column, dark] of line.entries()) {
      const below = modules[row + 1]
      if (
        below &&
        line[column + 1] === dark &&
        below[column] === dark &&
        below[column + 1] === dark
      )
        found += 1
    }
  return 3 * found
}

function imbalance(modules: Modules): number {
  const all = modules.flat()
  const share = (100 * all.filter(Boolean).length) / all.length
  return 10 * Math.floor(Math.abs(share - 50) / 5)
}
