import type { Field, Fields } from './draft.ts'
import { type GroupFault, groupFaults, groupFields, readCount } from './group-answer.ts'
import { mayBeInterview, type Question, questionsOf, type Survey } from './survey.ts'

/** Longest text of one answer, in characters as a person counts them (Unicode code points). */
export const longestText = 5000
/** Longest name of a person who asked the questions. */
export const longestInterviewer = 150

/** What has to be there and is not. */
type Missing =
  | { field: Field; kind: 'missing' }
  | { field: Field; kind: 'missing-choice' }
  | { field: Field; kind: 'missing-text' }
  | { field: Field; kind: 'missing-interviewer' }
  /** Somebody is named who asked the questions, but not that they were asked. */
  | { field: Field; kind: 'interview-or-not' }

/** What is wrong with one field. */
export type Fault =
  | Missing
  | { field: Field; kind: 'not-an-option' }
  | { field: Field; kind: 'twice' }
  | { field: Field; kind: 'too-long'; by: number }
  | { field: Field; kind: 'too-many'; most: number }
  | GroupFault

type Rule =
  | { kind: 'option'; options: ReadonlySet<string> }
  | { kind: 'picks'; options: ReadonlySet<string>; most: number }
  | { kind: 'text' }
  | { kind: 'count' }
  /** A text on one line. */
  | { kind: 'name' }

const grades = new Set(['1', '2', '3', '4', '5', 'dk', 'na'])

/** How a part was answered where an interview is possible, and who asked the questions. */
export const modeField = 'MODE'
export const interviewerField = 'INTERVIEWER'
export const answerModes = ['self', 'paired_interview'] as const
export const yesOrNo = ['yes', 'no'] as const

/** What a survey's form may hold: each field with its rule, and the fields that must be filled before sending. */
export type AnswerSheet = {
  rules: ReadonlyMap<Field, Rule>
  required: readonly Missing[]
  interview: boolean
}

export function answerSheet(survey: Survey): AnswerSheet {
  const questions = questionsOf(survey)
  const indicators = new Set(
    questions.flatMap((asked) => (asked.headline === true ? [asked.code] : [])),
  )
  const withComments = survey.item_comment === 'optional'
  const interview = mayBeInterview(survey)
  return {
    rules: new Map([
      ...(interview ? interviewRules : []),
      ...questions.flatMap((asked) => rulesOf(asked, indicators, withComments)),
      ...groupRules,
    ]),
    required: questions.flatMap((asked) => (asked.required ? requiredOf(asked) : [])),
    interview,
  }
}

const interviewRules: readonly [Field, Rule][] = [
  [modeField, { kind: 'option', options: new Set(answerModes) }],
  [interviewerField, { kind: 'name' }],
]

const groupRules = groupFields.map((field): [Field, Rule] => [field, { kind: 'count' }])

function rulesOf(
  asked: Question,
  indicators: ReadonlySet<string>,
  withComments: boolean,
): readonly [Field, Rule][] {
  switch (asked.type) {
    case 'grade5':
    case 'freq5':
    case 'bipolar5': {
      const grade: [Field, Rule] = [asked.code, { kind: 'option', options: grades }]
      return withComments ? [grade, [commentField(asked.code), { kind: 'text' }]] : [grade]
    }
    case 'text':
      return [[asked.code, { kind: 'text' }]]
    case 'choice':
      return [[asked.code, { kind: 'option', options: valuesOf(asked) }]]
    case 'yesno':
      return [[asked.code, { kind: 'option', options: new Set(yesOrNo) }]]
    case 'multi':
      return [[asked.code, { kind: 'picks', options: valuesOf(asked), most: asked.max_choices }]]
    case 'pick_indicators':
      return [[asked.code, { kind: 'picks', options: indicators, most: asked.max_choices }]]
    case 'propose_indicator':
      return proposalFields(asked).map((field) => [field, { kind: 'text' }])
    case 'action_review':
      return []
  }
}

function valuesOf({ choices }: { choices: readonly { value: string }[] }): ReadonlySet<string> {
  return new Set(choices.map(({ value }) => value))
}

/** Where an answer has to be, and how its lack is told. */
function requiredOf(asked: Question): readonly Missing[] {
  const field = asked.code
  switch (asked.type) {
    case 'grade5':
    case 'freq5':
    case 'bipolar5':
      return [{ field, kind: 'missing' }]
    case 'choice':
    case 'multi':
    case 'yesno':
    case 'pick_indicators':
      return [{ field, kind: 'missing-choice' }]
    case 'text':
      return [{ field, kind: 'missing-text' }]
    case 'propose_indicator':
      return proposalFields(asked)
        .slice(0, 1)
        .map((first) => ({ field: first, kind: 'missing-text' }))
    case 'action_review':
      return []
  }
}

/** The folded comment beside an indicator. */
export function commentField(code: string): Field {
  return `${code}_why`
}

/** One field for each statement a respondent may propose. */
export function proposalFields(asked: { code: string; max_entries: number }): readonly Field[] {
  return Array.from({ length: asked.max_entries }, (_, index) => `${asked.code}_${index + 1}`)
}

export type ReadAnswers = {
  /** What was posted and is sound; a field that was emptied is here as ''. */
  fields: Fields
  faults: readonly Fault[]
  /** What stands in the faulty fields, so that nothing typed is lost. */
  typed: Fields
  /** Names the survey does not know: the form was tampered with or belongs to another survey. */
  unknown: readonly string[]
}

/**
 * Reads posted values against a survey's answer sheet.
 * @param whole the post is a whole form: boxes that are not ticked are not posted, and count as emptied
 */
export function readAnswers(
  sheet: AnswerSheet,
  posted: ReadonlyMap<string, readonly string[]>,
  whole: boolean,
): ReadAnswers {
  const fields: Record<Field, string> = whole ? untickedIn(sheet) : {}
  const typed: Record<Field, string> = {}
  const faults: Fault[] = []
  const unknown: string[] = []
  for (const [name, values] of posted) {
    const rule = sheet.rules.get(name)
    if (!rule) {
      unknown.push(name)
      continue
    }
    const { value, fault } = readField(name, rule, values)
    if (!fault) fields[name] = value
    else {
      delete fields[name]
      typed[name] = value
      faults.push(fault)
    }
  }
  return { fields, faults, typed, unknown }
}

function untickedIn(sheet: AnswerSheet): Record<Field, string> {
  const picks = [...sheet.rules].filter(([, rule]) => rule.kind === 'picks')
  return Object.fromEntries(picks.map(([field]) => [field, '']))
}

type ReadField = { value: string; fault?: Fault }

function readField(field: Field, rule: Rule, values: readonly string[]): ReadField {
  if (rule.kind === 'picks') return readPicks(field, rule.options, rule.most, values)
  if (values.length > 1) return { value: '', fault: { field, kind: 'twice' } }
  const [value = ''] = values
  if (rule.kind === 'text') return readText(field, cleanText(value), longestText)
  if (rule.kind === 'name') return readText(field, onOneLine(value), longestInterviewer)
  if (rule.kind === 'count') {
    const count = readCount(value)
    return count === undefined ? { value, fault: { field, kind: 'not-a-count' } } : { value: count }
  }
  if (value === '' || rule.options.has(value)) return { value }
  return { value: '', fault: { field, kind: 'not-an-option' } }
}

function readText(field: Field, value: string, longest: number): ReadField {
  const by = lengthOf(value) - longest
  return by > 0 ? { value, fault: { field, kind: 'too-long', by } } : { value }
}

function onOneLine(typed: string): string {
  return cleanText(typed).replace(/\s+/g, ' ')
}

function readPicks(
  field: Field,
  options: ReadonlySet<string>,
  most: number,
  values: readonly string[],
): ReadField {
  const picked = values.flatMap((value) => value.split(' ')).filter((value) => value !== '')
  const value = [...new Set(picked)].filter((pick) => options.has(pick)).join(' ')
  if (picked.some((pick) => !options.has(pick)))
    return { value, fault: { field, kind: 'not-an-option' } }
  if (new Set(picked).size > most) return { value, fault: { field, kind: 'too-many', most } }
  return { value }
}

/**
 * A typed text as it is kept: lone surrogates and NUL become �, line ends are one `\n` (browsers post CR LF), no space at the ends.
 */
export function cleanText(typed: string): string {
  return typed.toWellFormed().replaceAll('\0', '\uFFFD').replace(/\r\n?/g, '\n').trim()
}

/** Length as a person counts: an emoji or an Arabic letter is one, a line end is one. */
export function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}

/** The required fields that are still empty, in the order they are asked, and numbers that contradict each other. */
export function missingFrom(sheet: AnswerSheet, fields: Fields): readonly Fault[] {
  const missing = sheet.required.filter(({ field }) => fields[field] === undefined)
  const interview = sheet.interview ? missingFromInterview(fields) : []
  return [...interview, ...missing, ...groupFaults(fields)]
}

/** An interview names who asked; a name without an interview leaves open what it was. */
function missingFromInterview(fields: Fields): readonly Fault[] {
  const isInterview = fields[modeField] === 'paired_interview'
  const isNamed = fields[interviewerField] !== undefined
  if (isInterview && !isNamed) return [{ field: interviewerField, kind: 'missing-interviewer' }]
  if (isNamed && !isInterview) return [{ field: modeField, kind: 'interview-or-not' }]
  return []
}
