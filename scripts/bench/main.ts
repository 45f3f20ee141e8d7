import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Bench } from './bench.ts'
import { coldStart } from './cold-start.ts'
import type { Figure } from './figures.ts'
import { formPages } from './form-pages.ts'
import { prepareLimit } from './limit.ts'
import { manyRounds } from './many-rounds.ts'
import { pageWeight } from './page-weight.ts'
import { phonePages } from './phone-pages.ts'
import { prepareOffice, shippedScorecard } from './prepared-office.ts'
import { startBeside } from './programs.ts'
import { fullSizes, invitationsFor, quickSizes } from './sizes.ts'
import { submits } from './submits.ts'
import { tableOf } from './table.ts'
import { trendsWeight } from './trends-weight.ts'

/** `npm run bench [-- --json] [--quick] [--only P5]`: goals of docs/performance.md, measured beside their limits. */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    built: { type: 'string', default: 'dist/server' },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'partner-of-choice-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const measurements = [
  { goals: ['P1', 'P2'], measure: pageWeight },
  { goals: ['P3'], measure: phonePages },
  { goals: ['P4'], measure: formPages },
  { goals: ['P5', 'P11'], measure: submits },
  { goals: ['P8'], measure: manyRounds },
  { goals: ['P9'], measure: trendsWeight },
  { goals: ['P12'], measure: coldStart },
]

async function measureAll(): Promise<readonly Figure[]> {
  const wanted = (goal: string) => values.only?.includes(goal) ?? true
  const bench = await prepare()
  const figures: Figure[] = []
  for (const { goals, measure } of measurements)
    if (goals.some(wanted)) figures.push(...(await measure(bench)))
  await bench.driver.stop()
  return figures.filter(({ goal }) => wanted(goal))
}

async function prepare(): Promise<Bench> {
  const built = resolve(values.built)
  const sizes = values.quick ? quickSizes : fullSizes
  const survey = shippedScorecard()
  const limit = await prepareLimit(survey, join(built, '../bench'), join(folder, 'limit'))
  const invitations = invitationsFor(sizes)
  const office = await prepareOffice(
    join(built, 'main.js'),
    join(folder, 'office'),
    survey,
    invitations,
  )
  const driver = startBeside(join(import.meta.dirname, 'driver.ts'))
  return { built, folder, sizes, survey, office, limit, driver }
}

const figures = await measureAll()
const on = {
  date: new Date().toISOString().slice(0, 10),
  cores: availableParallelism(),
  node: process.version,
}
if (values.json) console.log(JSON.stringify({ ...on, figures }, null, 2))
else console.log(`${on.date}, ${on.cores} cores, Node ${on.node}\n\n${tableOf(figures)}`)
