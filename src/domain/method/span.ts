/**
 * Whether one to k-1 members can be had from figures about sets, by adding and subtracting them: whether the row of such a few
 * lies in the span of the sets' rows (METHOD 5.6 rule 3).
 *
 * Members that are in the same sets cannot be told apart; only whole bundles of them can come out. A bundle that comes out is
 * decided by the places the rows lead with, so that trying those is enough.
 * @param sets members by name; those the reader knows anyway are left out beforehand
 * @param k 5-10
 * @example singlesOut([new Set('abcdefgh'), new Set('abcdefg')], 5) // true: h alone
 */
export function singlesOut(sets: readonly ReadonlySet<string>[], k: number): boolean {
  const bundles = bundlesOf(sets)
  const rows = reduced(sets.map((_, set) => bundles.map(({ isIn }) => (isIn[set] ? 1 : 0))))
  const leading = rows.map((row) => row.findIndex(isNotZero))
  const small = leading.filter((place) => (bundles[place]?.size ?? k) < k)
  if (small.length > mostTried) return true
  return choices(small).some((chosen) => {
    const row = bundles.map((_, place) =>
      rows.reduce(
        (sum, one, at) => sum + (chosen.has(leading[at] ?? -1) ? (one[place] ?? 0) : 0),
        0,
      ),
    )
    if (!row.every((value) => !isNotZero(value) || !isNotZero(value - 1))) return false
    const size = bundles.reduce(
      (sum, bundle, at) => sum + (isNotZero(row[at] ?? 0) ? bundle.size : 0),
      0,
    )
    return size > 0 && size < k
  })
}

/** Beyond so many small bundles the question takes too long to answer, and is taken as answered yes. */
const mostTried = 14

type Bundle = { size: number; isIn: readonly boolean[] }

/** Large ones first, so that the rows lead with those that cannot be in a few. */
function bundlesOf(sets: readonly ReadonlySet<string>[]): readonly Bundle[] {
  const members = new Set(sets.flatMap((set) => [...set]))
  const alike = Map.groupBy(members, (member) =>
    sets.map((set) => Number(set.has(member))).join(''),
  )
  return [...alike]
    .map(([key, { length }]) => ({ size: length, isIn: [...key].map((digit) => digit === '1') }))
    .sort((one, other) => other.size - one.size)
}

/** The rows that are left when each leads with a one in a place where all others have none. */
function reduced(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  let rows = matrix
  for (let place = 0; place < (matrix[0]?.length ?? 0); place += 1) {
    const lead = rows.find((row) => row.findIndex(isNotZero) === place)
    if (!lead) continue
    const scaled = lead.map((value) => value / (lead[place] ?? 1))
    rows = rows.map((row) =>
      row === lead ? scaled : row.map((value, at) => value - (row[place] ?? 0) * (scaled[at] ?? 0)),
    )
  }
  return rows.filter((row) => row.some(isNotZero))
}

function isNotZero(value: number): boolean {
  return Math.abs(value) > 1e-9
}

/** Every choice of some of the places, none included. */
function choices(places: readonly number[]): readonly ReadonlySet<number>[] {
  const some: Set<number>[] = [new Set()]
  for (const place of places) some.push(...some.map((chosen) => new Set(chosen).add(place)))
  return some
}
