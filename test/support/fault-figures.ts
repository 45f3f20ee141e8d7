import { appendFileSync } from 'node:fs'

/** What a fault run found: `{ threat: 'T58', what: 'acknowledged answers lost', figure: '0 of 96' }`. */
export type FaultFigure = { threat: string; what: string; figure: string }

/** Tells `npm run check:faults` what was counted; an ordinary run keeps it to itself. */
export function tellFigure(figure: FaultFigure): void {
  const file = process.env.FAULT_FIGURES
  if (file) appendFileSync(file, `${JSON.stringify(figure)}\n`)
}
