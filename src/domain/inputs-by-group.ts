import type { PartnerId } from './ids.ts'
import { suppress } from './method/suppression.ts'

/** How many organisations of a group proposed something. */
export type InputsOfGroup = { group: string; organisations: number }

/**
 * Whom a consultation heard: for each group of the round's one breakdown how many organisations proposed something, as far as
 * that may be told (METHOD 5.6): nothing of fewer than k, nor what would leave fewer than k by subtraction. Groups are those of
 * the invitations, fixed at opening: a count that followed later changes of a partner's record would tell who proposed. An author
 * that is known no more, once an anonymous round is sealed, counts nowhere.
 * @example inputsByGroup(sevenAuthors, invited, 5) // [{ group: 'civil-society', organisations: 7 }]
 */
export function inputsByGroup(
  authors: readonly (PartnerId | null)[],
  invited: readonly { partner: PartnerId; group: string | null }[],
  k: number,
): readonly InputsOfGroup[] {
  const heard = invited.filter(({ partner }) => authors.includes(partner))
  const counts = [...new Set(invited.map(({ group }) => group ?? ''))].map((group) => {
    const of = heard.filter((one) => (one.group ?? '') === group)
    const count = new Set(of.map(({ partner }) => partner)).size
    return { id: group, graded: { count, shared: 0 }, sent: { count, shared: 0 } }
  })
  const told = suppress(counts, k)
  return counts.flatMap(({ id, graded }) =>
    id !== '' && told.get(id) === 'shown' ? [{ group: id, organisations: graded.count }] : [],
  )
}
