import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { mayChange, readNewTheme, type TypedTheme } from '../../src/domain/codebook-change.ts'
import {
  activeThemes,
  type CodebookAct,
  type CodebookChange,
  codebookAt,
  countsUnder,
  findTheme,
  keysOf,
} from '../../src/domain/codebook-versions.ts'
import { type Survey, surveySchema } from '../../src/domain/survey.ts'

const survey: Survey = surveySchema.parse(
  parse(readFileSync('surveys/appreciative-inquiry-5d.yaml', 'utf8')),
)
if (survey.kind !== 'appreciative_inquiry') throw new Error('this survey has a codebook')
const start = survey.codebook.themes

const label = { en: 'Water', fr: 'Eau' }
const definition = { en: 'Wells and springs.', fr: 'Puits et sources.' }
const theme = (code: string) => ({ code, label, definition, commitment: null })
const log = (...acts: readonly CodebookAct[]): readonly CodebookChange[] =>
  acts.map((act, at) => ({ version: at + 2, act, year: 2026 + at, by: null, day: '2026-03-02' }))

describe('the codebook', () => {
  it('starts from the 17 themes of the survey', () => {
    const book = codebookAt(start, [])
    expect([book.version, activeThemes(book).length]).toEqual([1, 17])
    expect(book.themes.at(-1)?.code).toBe('T-OTHER')
  })

  it('takes a proposed theme before the one for what is left', () => {
    const book = codebookAt(start, log({ kind: 'proposed', theme: theme('T-WATER') }))
    expect(book.themes.slice(-2).map(({ code }) => code)).toEqual(['T-WATER', 'T-OTHER'])
    expect(book.version).toBe(2)
  })

  it('counts what was marked with a merged theme under the one it went into, merged again or not, and marks the year', () => {
    const changes = log(
      { kind: 'merged', code: 'T-FLEX', into: 'T-VOICE' },
      { kind: 'merged', code: 'T-VOICE', into: 'T-RESPECT' },
    )
    expect(countsUnder(codebookAt(start, changes, 2), 'T-FLEX')).toBe('T-VOICE')
    const book = codebookAt(start, changes)
    expect(countsUnder(book, 'T-FLEX')).toBe('T-RESPECT')
    expect(findTheme(book, 'T-FLEX')?.standing).toEqual({
      kind: 'merged',
      into: 'T-VOICE',
      year: 2026,
    })
    expect(activeThemes(book)).toHaveLength(15)
  })

  it('leaves what was marked with a split theme under none until it is read again', () => {
    const split = {
      kind: 'split' as const,
      code: 'T-MONEY',
      into: [theme('T-PAY'), theme('T-BUD')],
    }
    const book = codebookAt(start, log(split))
    expect(countsUnder(book, 'T-MONEY')).toBeUndefined()
    expect(countsUnder(book, 'T-PAY')).toBe('T-PAY')
    expect(findTheme(book, 'T-MONEY')?.standing).toMatchObject({ kind: 'split', year: 2026 })
  })

  it('is read as it stood in any version', () => {
    const renamed = { kind: 'renamed' as const, code: 'T-LONG', label, definition }
    const changes = log(renamed, { kind: 'merged', code: 'T-LONG', into: 'T-TRUST' })
    expect(findTheme(codebookAt(start, changes, 1), 'T-LONG')?.label.en).toBe(
      'Long-term commitment',
    )
    expect(findTheme(codebookAt(start, changes, 2), 'T-LONG')).toMatchObject({
      label,
      standing: { kind: 'active' },
    })
  })

  it('ends though merges should go round in a circle', () => {
    const book = codebookAt(
      start,
      log(
        { kind: 'merged', code: 'T-FLEX', into: 'T-VOICE' },
        { kind: 'merged', code: 'T-VOICE', into: 'T-FLEX' },
      ),
    )
    expect(countsUnder(book, 'T-FLEX')).toBeUndefined()
  })

  it('gives each theme a key, never the one that takes back', () => {
    const keys = keysOf(codebookAt(start, []))
    expect(keys.get('T-RESPECT')).toBe('a')
    expect([keys.size, new Set(keys.values()).size]).toEqual([17, 17])
    expect([...keys.values()]).not.toContain('u')
  })

  it('changes only what is active, and never the theme for what is left', () => {
    const book = codebookAt(start, log({ kind: 'merged', code: 'T-FLEX', into: 'T-VOICE' }))
    const merged = (code: string, into: string) => mayChange(book, { kind: 'merged', code, into })
    expect(merged('T-LONG', 'T-TRUST')).toBe(true)
    expect(merged('T-LONG', 'T-LONG')).toBe(false)
    expect(merged('T-LONG', 'T-FLEX')).toBe(false)
    expect(merged('T-LONG', 'T-OTHER')).toBe(false)
    expect(merged('T-OTHER', 'T-LONG')).toBe(false)
    expect(mayChange(book, { kind: 'renamed', code: 'T-FLEX', label, definition })).toBe(false)
    expect(mayChange(book, { kind: 'proposed', theme: theme('T-FLEX') })).toBe(false)
  })
})

describe('a new theme', () => {
  const typed: TypedTheme = {
    code: 'water',
    labelEn: ' Water\n ',
    labelFr: 'Eau',
    definitionEn: 'Wells.',
    definitionFr: 'Puits.',
    commitment: '',
  }
  const book = codebookAt(start, [])
  const faultsOf = (changes: Partial<TypedTheme>) => {
    const read = readNewTheme(book, { ...typed, ...changes })
    return read.kind === 'faulty' ? read.faults : []
  }

  it('is read with its code in capitals and its words on one line', () => {
    expect(readNewTheme(book, typed)).toEqual({
      kind: 'theme',
      theme: {
        code: 'T-WATER',
        label: { en: 'Water', fr: 'Eau' },
        definition: { en: 'Wells.', fr: 'Puits.' },
        commitment: null,
      },
    })
  })

  it('is refused field by field', () => {
    expect(faultsOf({ code: 'T-1' })).toEqual([{ field: 'code', kind: 'not-a-code' }])
    expect(faultsOf({ code: 'T-MONEY' })).toEqual([{ field: 'code', kind: 'taken' }])
    expect(faultsOf({ labelFr: ' ' })).toEqual([{ field: 'labelFr', kind: 'missing' }])
    expect(faultsOf({ definitionEn: 'x'.repeat(301) })).toEqual([
      { field: 'definitionEn', kind: 'too-long' },
    ])
    expect(faultsOf({ commitment: 'XYZ' })).toEqual([
      { field: 'commitment', kind: 'not-a-commitment' },
    ])
  })
})
