/** The rows of a matrix, reduced so that a further row can be tried against them. */
export type Basis = readonly { readonly lead: number; readonly row: readonly number[] }[]

const isZero = (value: number) => Math.abs(value) < 1e-9

/** What published figures are about, one row of noughts and ones for each. */
export function basisOf(rows: readonly (readonly number[])[]): Basis {
  const basis: { lead: number; row: readonly number[] }[] = []
  for (const row of rows) {
    const rest = restOf(row, basis)
    const lead = rest.findIndex((value) => !isZero(value))
    if (lead >= 0) basis.push({ lead, row: rest.map((value) => value / (rest[lead] ?? 1)) })
  }
  return basis
}

/** Whether a set can be had by adding and subtracting. */
export function isInSpan(row: readonly number[], basis: Basis): boolean {
  return restOf(row, basis).every(isZero)
}

function restOf(row: readonly number[], basis: Basis): readonly number[] {
  return basis.reduce((rest, { lead, row: known }) => {
    const factor = rest[lead] ?? 0
    return factor === 0 ? rest : rest.map((value, at) => value - factor * (known[at] ?? 0))
  }, row)
}

/** Every set of one to `most` of so many places, as a row. */
export function* fewOf(size: number, most: number): Generator<readonly number[]> {
  for (const places of placesOf(size, most, 0))
    yield Array.from({ length: size }, (_, at) => (places.includes(at) ? 1 : 0))
}

function* placesOf(size: number, most: number, from: number): Generator<readonly number[]> {
  for (let first = from; first < size; first += 1) {
    yield [first]
    if (most > 1) for (const rest of placesOf(size, most - 1, first + 1)) yield [first, ...rest]
  }
}

/** The smallest set of one to `most` of the members that can be had from the sets published; none, if all is well. */
export function singledOut(
  members: readonly string[],
  published: readonly ReadonlySet<string>[],
  most = 4,
): readonly string[] {
  const basis = basisOf(published.map((set) => members.map((id) => (set.has(id) ? 1 : 0))))
  for (const row of fewOf(members.length, most))
    if (isInSpan(row, basis)) return members.filter((_, at) => row[at] === 1)
  return []
}
