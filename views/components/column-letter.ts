/**
 * A column as spreadsheets call it.
 * @example columnLetter(28) // 'AB'
 */
export function columnLetter(column: number): string {
  const last = (column - 1) % 26
  const rest = (column - 1 - last) / 26
  return (rest > 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + last)
}
