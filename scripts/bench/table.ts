import type { Figure } from './figures.ts'

const heads = ['goal', 'what', 'ours', 'limit', 'ratio', 'wanted', 'reached']

/** The figures as a Markdown table, its columns straight for the eye too. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [heads, ...figures.map(cellsOf)]
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => padded(cell, column, widths[column] ?? 0)).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  const [head = [], ...body] = rows
  return [line(head), rule, ...body.map(line)].join('\n')
}

function cellsOf({ goal, what, unit, ours, limit, ratio, wanted, reached }: Figure): string[] {
  const share = ratio === null ? '' : ratio.toFixed(2)
  const against = limit === null ? '' : amount(limit, unit)
  return [
    goal,
    what,
    ours === null ? 'not measured' : `${amount(ours, unit)} ${unit}`,
    against,
    share,
    wanted,
    verdict(reached),
  ]
}

function verdict(reached: Figure['reached']): string {
  if (reached === null) return ''
  return reached ? 'yes' : 'NO'
}

function amount(value: number, unit: Figure['unit']): string {
  const digits = (unit === 'ms' || unit === 'MiB') && value < 100 ? 1 : 0
  return value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}

const numbers = new Set([2, 3, 4])

function padded(cell: string, column: number, width: number): string {
  return numbers.has(column) ? cell.padStart(width) : cell.padEnd(width)
}
