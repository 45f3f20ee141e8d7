import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOffice } from '../../db/store/offices.ts'
import { startServer } from '../../src/serve.ts'
import { readSettings } from '../../src/settings.ts'
import { stopOnSignals } from '../../src/signals.ts'
import { shippedSurveys } from '../../src/survey-library.ts'
import { wire } from '../../src/wire.ts'
import { demoSurvey } from './demo-surveys.ts'
import { liveFourYears } from './four-years.ts'
import { threeRespondents } from './three-respondents.ts'

/** Says of a data folder that what is in it is made up. */
const mark = 'made-up-office'

/** Makes the office where it is missing, starts the server, and prints where to go. */
export async function startDemo(builtServer: string): Promise<void> {
  const signals = stopOnSignals()
  const folder = process.env.DATA_DIR || mkdtempSync(join(tmpdir(), 'partner-of-choice-demo-'))
  prepareFolder(folder)
  const port = process.env.PORT || (await freePortNear(3000))
  const PUBLIC_URL = process.env.PUBLIC_URL || `http://127.0.0.1:${port}`
  const given = { PORT: `${port}`, DATA_DIR: folder, DEMO: 'yes', PUBLIC_URL }
  const read = readSettings(given)
  if (read.kind === 'faults')
    return giveUp(read.faults.map((fault) => `${fault.setting}: ${fault.problem}`))
  const wired = await wire(read.settings, join(builtServer, '../assets'))
  if (wired.kind === 'refused') return giveUp([wired.problem])
  const { deps } = wired
  if (!(await findOffice(deps.db))) await liveFourYears(deps)
  const respondents = await threeRespondents(deps)
  const server = await startServer(deps)
  signals.with(server.stop)
  say('ready', server.url)
  say('coordinator', `${server.url}/demo`)
  for (const link of respondents) say('respondent', `${server.url}${link}`)
  say('mailbox', `${server.url}/mailbox`)
  say('trends', `${server.url}/trends`)
}

function say(label: string, words: string): void {
  process.stdout.write(`${label.padEnd(12)} ${words}\n`)
}

/** A folder with a real office in it is nobody's playground. */
function prepareFolder(folder: string): void {
  const isReal =
    existsSync(join(folder, 'partner-of-choice.sqlite')) && !existsSync(join(folder, mark))
  if (isReal)
    giveUp([
      `DATA_DIR: ${folder} holds a real office. The demo makes things up; give it an empty folder, or none.`,
    ])
  mkdirSync(join(folder, 'surveys'), { recursive: true, mode: 0o700 })
  const survey = join(folder, 'surveys', 'scorecard-partner-of-choice.yaml')
  if (!existsSync(survey)) writeFileSync(survey, demoSurvey(shippedSurveys()), { mode: 0o600 })
  writeFileSync(join(folder, mark), 'Everything in this folder is made up.\n', { mode: 0o600 })
}

function giveUp(problems: readonly string[]): never {
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  process.exit(1)
}

async function freePortNear(first: number): Promise<number> {
  for (let port = first; port < first + 50; port += 1) if (await isFree(port)) return port
  return 0
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
