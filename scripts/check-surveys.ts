import { globSync, readFileSync } from 'node:fs'
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { checkCapacity } from '../src/domain/capacity/instrument-check.ts'
import { checkFramework } from '../src/domain/framework/framework-check.ts'
import { checkSurvey } from '../src/domain/survey-check.ts'
import type { SurveyProblem } from '../src/domain/survey-problem.ts'
import { type Place, placeInWords } from '../src/domain/survey-texts.ts'

/** Says of every survey file what its author has to mend: `file:line:column: where: what. What to do.` */

type Complaint = { line: number; column: number; words: string }
type Checked = { file: string; id: unknown; complaints: readonly Complaint[] }

/** Files no round asks have a check of their own. */
const checks: Readonly<Record<string, typeof checkSurvey>> = {
  capacity: checkCapacity,
  framework: checkFramework,
}

function checkFile(file: string): Checked {
  const text = readText(file)
  if (text === undefined) return refused(file, 'this file cannot be read')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const [error] = document.errors
  if (error) {
    const words = `the YAML cannot be read: ${error.message}. ${yamlAdvice}`
    return { file, id: undefined, complaints: [{ ...at(error.pos[0]), words }] }
  }
  const value: unknown = document.toJS()
  const check = checks[`${document.get('kind')}`] ?? checkSurvey
  const complaints = check(value).map((problem) => ({
    ...at(offsetOf(document, problem.place)),
    words: wordsOf(problem, value),
  }))
  return { file, id: document.get('id'), complaints: complaints.sort(inOrder) }
}

const yamlAdvice =
  'Indent with two spaces; put a text in quotes when it begins with {, -, ? or a quote, or holds ": "'

function readText(file: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch {
    return undefined
  }
}

function refused(file: string, words: string): Checked {
  return { file, id: undefined, complaints: [{ line: 1, column: 1, words }] }
}

function wordsOf({ place, what, advice }: SurveyProblem, value: unknown): string {
  const where = placeInWords(value, place)
  return `${where === '' ? '' : `${where}: `}${what}; ${advice}`
}

/** Where a place begins in the text: its key if it has one; the nearest part around it where it is missing. */
function offsetOf(document: Document, place: Place): number {
  const around = place.slice(0, -1)
  const parent = around.length === 0 ? document.contents : document.getIn(around, true)
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === place.at(-1))
    : undefined
  const node: unknown = pair ? pair.key : document.getIn(place, true)
  const range = rangeOf(node)
  if (range !== undefined) return range
  return place.length === 0 ? 0 : offsetOf(document, around)
}

function rangeOf(node: unknown): number | undefined {
  const found = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
  return Array.isArray(found) && typeof found[0] === 'number' ? found[0] : undefined
}

function inOrder(one: Complaint, other: Complaint): number {
  return one.line - other.line || one.column - other.column
}

/** Rounds name a survey by its id, so two files cannot share one. */
function sharedIds(checked: readonly Checked[]): Checked[] {
  return checked.flatMap(({ file, id }, index) => {
    const first = checked.findIndex((other) => other.id !== undefined && other.id === id)
    if (first === index || first < 0) return []
    return [refused(file, `the id "${id}" is that of ${checked[first]?.file}; give it another`)]
  })
}

/** Everything wrong with these files, a line each. */
export function complaintsAbout(files: readonly string[]): readonly string[] {
  const checked = files.map(checkFile)
  return [...checked, ...sharedIds(checked)].flatMap(({ file, complaints }) =>
    complaints.map(({ line, column, words }) => `${file}:${line}:${column}: ${words}`),
  )
}

if (import.meta.main) {
  const given = process.argv.slice(2)
  const files = given.length > 0 ? given : globSync('surveys/*.yaml').sort()
  const complaints = files.length > 0 ? complaintsAbout(files) : ['there is no file in surveys/']
  for (const complaint of complaints) process.stderr.write(`${complaint}\n`)
  if (complaints.length > 0) process.exitCode = 1
}
