/** A set of organisations, and how many of them the office knows already because they shared their grades by name. */
export type Known = { count: number; shared: number }

/** What one group holds of one statement: organisations with a grade, and organisations that sent. */
export type GroupCount = { id: string; graded: Known; sent: Known }

/** Whether a cell is shown; if not, whether it is too small itself or protects another. */
export type Suppression = 'shown' | 'few' | 'complement'

/**
 * Whether anything may be said about a set: at least k organisations in it are unknown to the office.
 *
 * METHOD 5.6 rules 1 and 5: grades shared by name (CNS-02) are known, so they protect nobody.
 * @param k 5-10
 * @example isEnough({ count: 7, shared: 3 }, 5) // false
 */
export function isEnough({ count, shared }: Known, k: number): boolean {
  return count - shared >= k
}

/**
 * Whether a set that can be had by subtraction singles nobody out: it is empty or large enough.
 * @example isEnoughOrNobody({ count: 0, shared: 0 }, 5) // true
 */
export function isEnoughOrNobody(set: Known, k: number): boolean {
  return set.count === 0 || isEnough(set, k)
}

/**
 * Which groups' cells of one statement may be shown beside its total (METHOD 5.6 rule 2).
 *
 * A cell with enough organisations is shown. While the hidden cells together leave too few, by grades or by who sent,
 * the smallest shown cell is hidden too; of equal ones the first in order of id. `ungrouped` are organisations of the total that
 * belong to no group: they are never shown and count among the hidden.
 * @example
 * suppress([csoOf6, pubOf5, priOf3], 5) // CSO shown, PUB 'complement', PRI 'few'
 */
export function suppress(
  groups: readonly GroupCount[],
  k: number,
  ungrouped?: GroupCount,
): ReadonlyMap<string, Suppression> {
  const bySize = groups.filter((group) => isEnough(group.graded, k)).sort(smallestFirst)
  const few = groups.filter((group) => !isEnough(group.graded, k))
  const remainder = remainderOf(ungrouped ? [...few, ungrouped] : few)
  const sacrificed = new Set<string>()
  for (const group of bySize) {
    if (isEnoughOrNobody(remainder.graded, k) && isEnoughOrNobody(remainder.sent, k)) break
    sacrificed.add(group.id)
    add(remainder.graded, group.graded)
    add(remainder.sent, group.sent)
  }
  const shown = new Set(bySize.map((group) => group.id)).difference(sacrificed)
  const decisionOn = ({ id }: GroupCount): Suppression => {
    if (shown.has(id)) return 'shown'
    return sacrificed.has(id) ? 'complement' : 'few'
  }
  return new Map(groups.map((group) => [group.id, decisionOn(group)]))
}

function smallestFirst(one: GroupCount, other: GroupCount): number {
  return one.graded.count - other.graded.count || (one.id < other.id ? -1 : 1)
}

function remainderOf(hidden: readonly GroupCount[]): { graded: Known; sent: Known } {
  const remainder = { graded: { count: 0, shared: 0 }, sent: { count: 0, shared: 0 } }
  for (const group of hidden) {
    add(remainder.graded, group.graded)
    add(remainder.sent, group.sent)
  }
  return remainder
}

function add(sum: Known, part: Known): void {
  sum.count += part.count
  sum.shared += part.shared
}
