import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { FaultFigure } from '../test/support/fault-figures.ts'
import { type FaultTool, faultTools, isMissing } from '../test/support/fault-tools.ts'

/**
 * `npm run check:faults [-- --skip-missing] [-- FILTER]`: the slow half of the promises, with full counts, and what was
 * counted as a table. Tools that are missing fail it, unless it is told to go on without.
 */
const { values, positionals } = parseArgs({
  options: { 'skip-missing': { type: 'boolean', default: false } },
  allowPositionals: true,
})

const fullCounts = {
  KILLS: '100',
  SUBMIT_KILLS: '200',
  FUZZ_REQUESTS: '100000',
  GUESSED_ROUNDS: '100',
}

const missing = Object.keys(faultTools).filter((tool): tool is FaultTool =>
  isMissing(tool as FaultTool),
)
for (const tool of missing)
  console.log(`${tool} is missing here (${faultTools[tool].install}): its tests are skipped.`)
if (missing.length > 0 && !values['skip-missing']) {
  console.log('Install it, or go on without: npm run check:faults -- --skip-missing')
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'partner-of-choice-faults-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'figures')
const begun = performance.now()
const vitest = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs')
const child = spawn(process.execPath, [vitest, 'run', '--project', 'faults', ...positionals], {
  stdio: 'inherit',
  env: { ...fullCounts, ...process.env, FAULT_FIGURES: file },
})
const [status] = await once(child, 'exit')

const figures: FaultFigure[] = existsSync(file)
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : []
const minutes = ((performance.now() - begun) / 60_000).toFixed(1)
console.log(`\n${new Date().toISOString().slice(0, 10)}, ${process.version}, ${minutes} minutes\n`)
console.log('| threat | what was counted | figure |\n|---|---|---|')
for (const { threat, what, figure } of figures.toSorted(byThreat))
  console.log(`| ${threat} | ${what} | ${figure} |`)
if (missing.length > 0) console.log(`\nSkipped for want of: ${missing.join(', ')}.`)
process.exit(typeof status === 'number' ? status : 1)

function byThreat(one: FaultFigure, other: FaultFigure): number {
  return Number(one.threat.slice(1)) - Number(other.threat.slice(1))
}
