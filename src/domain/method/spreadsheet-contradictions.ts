import type { SheetAnswer, SheetColumn, SheetEntry, SheetFault } from './spreadsheet-rows.ts'

type Claim = {
  row: number
  about: string
  column: SheetColumn
  kind: SheetFault['kind']
  says: unknown
}

/**
 * Rows that contradict an earlier row of the same round: an organisation in two groups, a code in two revisions, two different
 * answers of one respondent to one code. The same said twice is no contradiction.
 */
export function contradictions(entries: readonly SheetEntry[]): readonly SheetFault[] {
  const said = new Map<string, unknown>()
  const faults: SheetFault[] = []
  for (const { row, about, column, kind, says } of entries.flatMap(claimsOf)) {
    if (!said.has(about)) said.set(about, says)
    else if (said.get(about) !== says) faults.push({ row, column, kind })
  }
  return faults
}

function claimsOf({ row, year, organisation, group, answered }: SheetEntry): readonly Claim[] {
  const belongs: Claim[] =
    group === null
      ? []
      : [
          {
            row,
            about: key(year, organisation),
            column: 'group',
            kind: 'second-group',
            says: group,
          },
        ]
  return answered ? [...belongs, ...answerClaims(row, year, organisation, answered)] : belongs
}

function answerClaims(
  row: number,
  year: number,
  organisation: string,
  { code, revision, respondent, answer }: SheetAnswer,
): readonly Claim[] {
  const asked = key(year, 'code', code, 'revision')
  const person = key(year, organisation, respondent, code, 'answer')
  return [
    { row, about: asked, column: 'revision', kind: 'second-revision', says: revision },
    { row, about: person, column: 'answer', kind: 'second-answer', says: answer },
  ]
}

/** One text for several, that no other texts can give. */
function key(...parts: readonly (string | number)[]): string {
  return JSON.stringify(parts)
}
