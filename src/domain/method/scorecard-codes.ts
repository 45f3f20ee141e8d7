/** The statements of the partner-of-choice scorecard: the headline of a spreadsheet that comes without an instrument. */
export const scorecardCodes: ReadonlySet<string> = new Set([
  ...codesOf('RES', 5),
  ...codesOf('TRU', 4),
  ...codesOf('VAL', 4),
  ...codesOf('LEA', 4),
  ...codesOf('SUS', 3),
  ...codesOf('GOV', 4),
])

function codesOf(section: string, statements: number): readonly string[] {
  return Array.from({ length: statements }, (_, index) => `${section}-0${index + 1}`)
}
