import type { Day } from './calendar.ts'
import type { StaffId } from './ids.ts'
import type { Bilingual, Localised } from './language.ts'
import type { Survey, Theme } from './survey.ts'

/** What becomes of a theme: one that was merged or split stays in the book, so that what was marked with it can be read. */
export type ThemeStanding =
  | { kind: 'active' }
  | { kind: 'merged'; into: string; year: number }
  | { kind: 'split'; into: readonly string[]; year: number }

export type CodebookTheme = {
  code: string
  label: Localised
  definition: Localised
  /** The section of the scorecard it speaks to. */
  commitment: string | null
  standing: ThemeStanding
}

/** The themes coders mark, as they stand in one version; version 1 is the survey file's. */
export type Codebook = { version: number; themes: readonly CodebookTheme[] }

/** The theme for what fits no other: it takes what is left, and can be neither merged nor split. */
export const otherTheme = 'T-OTHER'

export const codebookChangeKinds = ['proposed', 'renamed', 'merged', 'split'] as const
export type CodebookChangeKind = (typeof codebookChangeKinds)[number]

export type NewTheme = {
  code: string
  label: Bilingual
  definition: Bilingual
  commitment: string | null
}

/** One change of the codebook. */
export type CodebookAct =
  | { kind: 'proposed'; theme: NewTheme }
  | { kind: 'renamed'; code: string; label: Bilingual; definition: Bilingual }
  | { kind: 'merged'; code: string; into: string }
  | { kind: 'split'; code: string; into: readonly NewTheme[] }

/** A change as it is kept: the version it makes, in which year, by whom. */
export type CodebookChange = {
  version: number
  act: CodebookAct
  year: number
  by: StaffId | null
  day: Day
}

/** The themes that surveys bring along, each code once; none but an appreciative inquiry has any. */
export function themesOfSurveys(surveys: readonly Survey[]): readonly Theme[] {
  const themes = new Map<string, Theme>()
  for (const survey of new Set(surveys))
    if (survey.kind === 'appreciative_inquiry')
      for (const theme of survey.codebook.themes)
        if (!themes.has(theme.code)) themes.set(theme.code, theme)
  return [...themes.values()]
}

/**
 * The codebook as it stood in a version: the survey file's themes and the changes up to it, in their order. A change of a
 * theme that the file does not have (any more) changes nothing.
 * @param version the version wanted; the latest where none is named
 * @example codebookAt(themes, changes, 1).themes.length // 17, whatever was changed since
 */
export function codebookAt(
  start: readonly Theme[],
  changes: readonly CodebookChange[],
  version = Number.POSITIVE_INFINITY,
): Codebook {
  const begun: Codebook = { version: 1, themes: start.map(fromFile) }
  return changes
    .filter((change) => change.version <= version)
    .toSorted((one, other) => one.version - other.version)
    .reduce(
      (book, change) => ({ version: change.version, themes: changed(book.themes, change) }),
      begun,
    )
}

function fromFile({ code, label, definition, commitment }: Theme): CodebookTheme {
  return { code, label, definition, commitment: commitment ?? null, standing: { kind: 'active' } }
}

function changed(
  themes: readonly CodebookTheme[],
  { act, year }: CodebookChange,
): readonly CodebookTheme[] {
  switch (act.kind) {
    case 'proposed':
      return added(themes, [act.theme])
    case 'renamed': {
      const { label, definition } = act
      return themes.map((one) => (one.code === act.code ? { ...one, label, definition } : one))
    }
    case 'merged':
      return standing(themes, act.code, { kind: 'merged', into: act.into, year })
    case 'split': {
      const into = act.into.map(({ code }) => code)
      return added(standing(themes, act.code, { kind: 'split', into, year }), act.into)
    }
  }
}

/** New themes stand before the one for what fits no other. */
function added(
  themes: readonly CodebookTheme[],
  more: readonly NewTheme[],
): readonly CodebookTheme[] {
  const known = new Set(themes.map(({ code }) => code))
  const fresh = more
    .filter(({ code }) => !known.has(code))
    .map((one): CodebookTheme => ({ ...one, standing: { kind: 'active' } }))
  const isRest = ({ code }: CodebookTheme) => code === otherTheme
  return [...themes.filter((one) => !isRest(one)), ...fresh, ...themes.filter(isRest)]
}

function standing(
  themes: readonly CodebookTheme[],
  code: string,
  now: ThemeStanding,
): readonly CodebookTheme[] {
  return themes.map((one) => (one.code === code ? { ...one, standing: now } : one))
}

export function findTheme({ themes }: Codebook, code: string): CodebookTheme | undefined {
  return themes.find((one) => one.code === code)
}

/** The themes that can be marked today, in the order of the book. */
export function activeThemes({ themes }: Codebook): readonly CodebookTheme[] {
  return themes.filter(({ standing: { kind } }) => kind === 'active')
}

/**
 * The theme under which a mark counts today: the one its theme was merged into, however often. A theme that was split, or
 * that the book does not know, counts under none until somebody has read the words again.
 * @example countsUnder(book, 'T-FLEX') // 'T-TRUST', after T-FLEX was merged into it
 */
export function countsUnder(book: Codebook, code: string): string | undefined {
  let theme = findTheme(book, code)
  // No way through the book is longer than the book.
  for (let step = 0; step < book.themes.length && theme?.standing.kind === 'merged'; step += 1)
    theme = findTheme(book, theme.standing.into)
  return theme?.standing.kind === 'active' ? theme.code : undefined
}

/** Every letter but the one that takes a mark back. */
const letters = [...'abcdefghijklmnopqrstvwxyz']

/**
 * The key of each theme on the coding board, in the order of the book; none where the letters have run out.
 * @example keysOf(book).get('T-RESPECT') // 'a'
 */
export function keysOf(book: Codebook): ReadonlyMap<string, string> {
  return new Map(
    activeThemes(book).flatMap(({ code }, at) => {
      const letter = letters[at]
      return letter === undefined ? [] : [[code, letter]]
    }),
  )
}
