/**
 * Breaks a text into lines, for drawings, whose text knows no lines of its own. Words longer than a line are cut.
 * @param most letters in a line
 * @param lines the most lines; what is left over ends in an ellipsis
 * @example wrapWords('one two three', 7) // ['one two', 'three']
 */
export function wrapWords(text: string, most: number, lines = 12): readonly string[] {
  const words = text
    .split(/[ \n]+/)
    .flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])
  const found: string[] = []
  for (const word of words) {
    const last = found.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most)
      found[found.length - 1] = `${last} ${word}`
    else found.push(word)
  }
  if (found.length <= lines) return found
  const kept = found.slice(0, lines)
  return [...kept.slice(0, -1), `${kept.at(-1)?.slice(0, most - 1)}…`]
}
