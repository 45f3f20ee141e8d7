import type { Field, Fields } from './draft.ts'

/** How a person settles an answer that two pages gave differently: two radios beside both texts. */
export const picks = ['theirs', 'yours'] as const
export type Pick = (typeof picks)[number]

/** The field that says which of two answers counts. */
export function pickField(field: Field): Field {
  return `pick_${field}`
}

/** The hidden field that holds the answer of this page as it was shown beside the other. */
export function mineField(field: Field): Field {
  return `mine_${field}`
}

/** What a conflict page posts about one field. */
export type Contested = { field: Field; pick: Pick | undefined; mine: string | undefined }

export type Settled = {
  /** The fields as the person wants them; one left to the other page is absent. */
  fields: Fields
  /** Fields for which nothing was picked yet, or whose text was changed after the other was picked. */
  undecided: readonly Field[]
}

/**
 * Takes the picks into a posted form. *Theirs* leaves the field as the draft has it; *yours* posts it; a text that was
 * changed on the conflict page without a pick is a pick too. What stays open is shown again, so that nothing is
 * replaced unasked.
 * @example settlePicks({ 'RES-01': '2' }, [{ field: 'RES-01', pick: 'theirs', mine: '2' }]) // fields: {}, undecided: []
 */
export function settlePicks(posted: Fields, contested: readonly Contested[]): Settled {
  const fields: Record<Field, string> = { ...posted }
  const undecided: Field[] = []
  for (const { field, pick, mine } of contested) {
    const value = fields[field] ?? mine
    if (value === undefined) continue
    const isAsShown = mine === undefined || value === mine
    if (pick === 'theirs' && isAsShown) {
      delete fields[field]
      continue
    }
    fields[field] = value
    if (pick === 'theirs' || (pick === undefined && isAsShown)) undecided.push(field)
  }
  return { fields, undecided }
}
