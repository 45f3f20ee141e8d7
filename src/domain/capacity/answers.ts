import { type AnswerSheet, type Fault, readAnswers } from '../answers.ts'
import type { Field, Fields } from '../draft.ts'
import { parseNumber } from './facts.ts'
import {
  type CapacityInstrument,
  type CapacityQuestion,
  leftOutField,
  type NumberQuestion,
  rowField,
  unknownField,
} from './instrument.ts'
import { isLeftOut } from './levels.ts'

/** What is wrong with one field: as in every form, or no number of the asked kind. */
export type CapacityFault =
  | Fault
  | { field: Field; kind: 'not-a-number' | 'missing-number'; most: number }

export type ReadCapacity = {
  /** What was posted and is sound; a field that was emptied is here as ''. */
  fields: Fields
  faults: readonly CapacityFault[]
  /** What stands in the faulty fields, so that nothing typed is lost. */
  typed: Fields
}

const levels = new Set(['1', '2', '3', '4', 'dk', 'na'])

type Rules = AnswerSheet['rules']
type Rule = Rules extends ReadonlyMap<string, infer One> ? One : never

/** Whether a question is asked of whoever answers: what only the office knows is asked in a conversation alone. */
export function isAsked(
  { filled_by }: Pick<CapacityQuestion, 'filled_by'>,
  way: 'conversation' | 'link',
): boolean {
  return way === 'conversation' || filled_by !== 'office'
}

/** What the form of an assessment may hold. */
function sheetOf(instrument: CapacityInstrument): AnswerSheet {
  const rules = instrument.sections.flatMap((section): (readonly [Field, Rule])[] => [
    ...(section.optional ? [[leftOutField(section), ticked] as const] : []),
    ...section.questions.flatMap(rulesOf),
  ])
  return { rules: new Map(rules), required: [], interview: false }
}

const ticked: Rule = { kind: 'picks', options: new Set(['yes']), most: 1 }

function rulesOf(asked: CapacityQuestion): readonly (readonly [Field, Rule])[] {
  switch (asked.type) {
    case 'level4':
      return [[asked.code, { kind: 'option', options: levels }]]
    case 'text':
      return [[asked.code, { kind: 'text' }]]
    case 'number':
      return [
        [asked.code, { kind: 'name' }],
        [unknownField(asked), ticked],
      ]
    case 'matrix': {
      const options = new Set(asked.columns.map(({ value }) => value))
      return asked.rows.map(({ value }) => [rowField(asked, value), { kind: 'option', options }])
    }
  }
}

/**
 * Reads a posted form; names it does not know are left alone.
 * @param posted the fields of the form; boxes that are not ticked count as emptied
 */
export function readCapacity(
  instrument: CapacityInstrument,
  posted: ReadonlyMap<string, readonly string[]>,
): ReadCapacity {
  const read = readAnswers(sheetOf(instrument), posted, true)
  const wrong = numbersIn(instrument).filter(
    (asked) => read.fields[asked.code] && !isNumberFor(asked, read.fields[asked.code] ?? ''),
  )
  const codes = new Set(wrong.map(({ code }) => code))
  return {
    fields: Object.fromEntries(Object.entries(read.fields).filter(([field]) => !codes.has(field))),
    typed: {
      ...read.typed,
      ...Object.fromEntries([...codes].map((code) => [code, read.fields[code] ?? ''])),
    },
    faults: [
      ...read.faults,
      ...wrong.map(({ code, max }) => ({ field: code, kind: 'not-a-number' as const, most: max })),
    ],
  }
}

function numbersIn({ sections }: CapacityInstrument): readonly NumberQuestion[] {
  return sections.flatMap(({ questions }) => questions.filter((asked) => asked.type === 'number'))
}

function isNumberFor({ min, max, unit }: NumberQuestion, written: string): boolean {
  const number = parseNumber(written)
  if (number === undefined || number < min || number > max) return false
  return unit === 'rounds_per_report' || Number.isInteger(number)
}

/**
 * What an assessment still lacks before it can be sent: every question that is required and asked. A level may be *I do not
 * know*, a number may be said to be unknown, and a section that is left out lacks nothing.
 */
export function missingIn(
  instrument: CapacityInstrument,
  fields: Fields,
  way: 'conversation' | 'link',
): readonly CapacityFault[] {
  return instrument.sections
    .filter((section) => !isLeftOut(section, fields))
    .flatMap(({ questions }) => questions)
    .filter((asked) => asked.required && isAsked(asked, way) && !isAnswered(asked, fields))
    .map(lackOf)
}

function isAnswered(asked: CapacityQuestion, fields: Fields): boolean {
  const has = (field: Field) => (fields[field] ?? '') !== ''
  switch (asked.type) {
    case 'level4':
    case 'text':
      return has(asked.code)
    case 'number':
      return has(asked.code) || has(unknownField(asked))
    case 'matrix':
      return asked.rows.every(({ value }) => has(rowField(asked, value)))
  }
}

function lackOf(asked: CapacityQuestion): CapacityFault {
  const field = asked.code
  switch (asked.type) {
    case 'level4':
      return { field, kind: 'missing' }
    case 'text':
      return { field, kind: 'missing-text' }
    case 'number':
      return { field, kind: 'missing-number', most: asked.max }
    case 'matrix':
      return { field, kind: 'missing-choice' }
  }
}

/** The answers as they are sent: nothing of what is left out, and no number that is said to be unknown. */
export function answersToSend(instrument: CapacityInstrument, fields: Fields): Fields {
  const dropped = new Set(
    instrument.sections.flatMap((section) => {
      const rules = section.questions.flatMap(rulesOf).map(([field]) => field)
      if (isLeftOut(section, fields)) return rules
      return section.questions.flatMap((asked) =>
        asked.type === 'number' && fields[unknownField(asked)] === 'yes' ? [asked.code] : [],
      )
    }),
  )
  return Object.fromEntries(
    Object.entries(fields).filter(([field, value]) => value !== '' && !dropped.has(field)),
  )
}

/** The answers without anything that was written in words. */
export function withoutWords(instrument: CapacityInstrument, fields: Fields): Fields {
  const words = new Set(
    instrument.sections.flatMap(({ questions }) =>
      questions.flatMap(({ code, type }) => (type === 'text' ? [code] : [])),
    ),
  )
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !words.has(field)))
}
