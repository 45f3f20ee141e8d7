import { nameKey } from '../partner.ts'
import type { ColumnRole, Meaning, RememberedMapping } from './mapping.ts'
import { type HistorySheet, isAnswer } from './sheet.ts'

/** Headings that say what they are, in small letters without accents. */
const headingWords: ReadonlyMap<string, ColumnRole> = new Map(
  Object.entries({
    year: ['year', 'annee', 'round', 'cycle', 'timestamp', 'horodateur', 'submitdate'],
    organisation: ['organisation', 'organization', 'partner', 'partenaire', 'organisme'],
    group: ['group', 'groupe', 'sector', 'secteur', 'type'],
    statement: ['code', 'indicator', 'indicateur', 'statement', 'question', 'enonce'],
    revision: ['revision'],
    answer: ['answer', 'reponse', 'grade', 'score'],
    respondent: ['respondent', 'repondant'],
    n: ['n', 'total'],
    high: ['high', 'eleve', 'eleves', 'bonnes notes'],
    low: ['low', 'bas', 'basses', 'mauvaises notes'],
    'count-1': ['1', 'count 1', 'grade 1', 'note 1'],
    'count-2': ['2', 'count 2', 'grade 2', 'note 2'],
    'count-3': ['3', 'count 3', 'grade 3', 'note 3'],
    'count-4': ['4', 'count 4', 'grade 4', 'note 4'],
    'count-5': ['5', 'count 5', 'grade 5', 'note 5'],
    dk: ['dk', "don't know", 'ne sait pas'],
    na: ['na', 'n/a', 'sans objet'],
    sent: ['sent', 'responses', 'reponses', 'envoyes'],
    invited: ['invited', 'invites'],
  } satisfies Partial<Record<ColumnRole, string[]>>).flatMap(([role, words]) =>
    // `Object.entries` forgets the names that `satisfies` has just checked.
    words.map((word) => [word, role as ColumnRole] as const),
  ),
)

/** Most different answers that a graded question is likely to have; an open one has more. */
const mostSteps = 8

/**
 * What each column most likely is: as it was last time, as its heading says, or as its cells look.
 * @param codes the codes of our own statements
 */
export function suggestRoles(
  sheet: HistorySheet,
  remembered: RememberedMapping,
  codes: ReadonlySet<string>,
): readonly ColumnRole[] {
  const known = new Map(remembered.roles)
  const meanings = new Map(remembered.meanings)
  const first = sheet.headings.map((heading, at): ColumnRole => {
    const role = known.get(nameKey(heading)) ?? headingWords.get(nameKey(heading))
    if (role) return role
    const isOurs = codes.has(heading.toUpperCase())
    return isOurs || looksGraded(sheet, at, meanings) ? 'grades' : 'skip'
  })
  const list = first.some((role) => role === 'answer' || role === 'n' || role === 'count-1')
  return first.map((role, at) => {
    const once = role !== 'skip' && role !== 'grades'
    if (once && first.indexOf(role) < at) return 'skip'
    return role === 'grades' && list ? 'skip' : role
  })
}

function looksGraded({ rows }: HistorySheet, at: number, meanings: ReadonlyMap<string, Meaning>) {
  const filled = rows.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '')
  if (filled.length === 0) return false
  const different = new Set(filled.map(nameKey))
  const understood = filled.filter(
    (cell) => isAnswer(cell) || meanings.has(nameKey(cell)) || suggestMeaning(cell) !== undefined,
  )
  return different.size <= mostSteps && 2 * understood.length >= filled.length
}

const meaningWords: ReadonlyMap<string, Meaning> = new Map(
  (
    [
      [5, 'very good', 'excellent', 'strongly agree', 'always', 'very satisfied'],
      [5, "tout a fait d'accord", 'tres bien', 'tres bon', 'toujours', 'tres satisfait'],
      [4, 'good', 'agree', 'often', 'satisfied', "d'accord", "plutot d'accord", 'bien', 'bon'],
      [4, 'souvent', 'satisfait'],
      [3, 'neutral', 'fair', 'average', 'sometimes', 'neither agree nor disagree', 'neutre'],
      [3, 'moyen', 'passable', 'parfois', "ni d'accord ni pas d'accord"],
      [2, 'poor', 'disagree', 'rarely', 'dissatisfied', "pas d'accord", "plutot pas d'accord"],
      [2, 'mauvais', 'rarement', 'insatisfait'],
      [1, 'very poor', 'strongly disagree', 'never', 'very dissatisfied', 'tres mauvais'],
      [1, "pas du tout d'accord", 'jamais', 'tres insatisfait'],
      ['dk', "don't know", 'do not know', 'i do not know', "i don't know", 'no opinion'],
      ['dk', 'ne sait pas', 'je ne sais pas', 'sans avis', 'nsp'],
      ['na', 'n/a', 'not applicable', 'does not apply', 'sans objet', 'non applicable'],
      ['blank', 'no answer', 'pas de reponse', '-', '–'],
    ] as const
  ).flatMap(([meaning, ...words]) => words.map((word): [string, Meaning] => [word, meaning])),
)

/**
 * What a word of an answer most likely means; the coordinator decides.
 * @example suggestMeaning('Very good') // 5
 * @example suggestMeaning('4 - Good') // 4
 */
export function suggestMeaning(word: string): Meaning | undefined {
  const digit = /^([1-5])\s*[-–:.)=]?\s*\p{L}/u.exec(word)?.[1]
  const grade = [1, 2, 3, 4, 5] as const
  return (
    meaningWords.get(nameKey(word).replaceAll('’', "'")) ??
    grade.find((one) => String(one) === digit)
  )
}

/** The shape of a code: letters, digits and dashes. */
export const codeShape = /^[A-Z0-9]+(-[A-Z0-9]+)*$/
export const longestCode = 20

/**
 * A code for each statement: that of last time, its own name where it is one of our codes, or else the next free one of the
 * earlier years, E-01 and so on.
 * @param taken codes that stand in results already
 */
export function suggestCodes(
  statements: readonly string[],
  remembered: RememberedMapping,
  ours: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const known = new Map(remembered.codes)
  const used = new Set([...known.values(), ...taken])
  let next = 1
  const free = () => {
    while (used.has(earlierCode(next))) next += 1
    used.add(earlierCode(next))
    return earlierCode(next)
  }
  return new Map(
    statements.map((name) => {
      const code = name.toUpperCase()
      return [name, known.get(nameKey(name)) ?? (ours.has(code) ? code : free())]
    }),
  )
}

function earlierCode(number: number): string {
  return `E-${String(number).padStart(2, '0')}`
}
