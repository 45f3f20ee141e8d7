/** Below this many answers both coders read all of them. */
const fewAnswers = 30

/**
 * The answers both coders read (METHOD 3): all of them where there are fewer than 30, else the first fifth by their keys,
 * which tell nothing of who wrote them. The same answers give the same choice.
 * @param answers their keys
 * @example readByBoth(keysOf(40)).length // 8
 */
export function readByBoth<Key extends string>(answers: readonly Key[]): readonly Key[] {
  const sorted = answers.toSorted((one, other) => (one < other ? -1 : 1))
  return sorted.length < fewAnswers ? sorted : sorted.slice(0, Math.ceil(sorted.length / 5))
}
