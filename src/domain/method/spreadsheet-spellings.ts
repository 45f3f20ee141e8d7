import { nameKey } from '../partner.ts'

/** A name that is written otherwise in an earlier row: most likely one organisation, counted as two. */
export type OtherSpelling = {
  row: number
  name: string
  earlier: { row: number; name: string }
}

/**
 * Organisations written in two ways that differ in capitals, accents or spaces only. Each second spelling is told once.
 *
 * It matters: one organisation is one voice, and one counted twice would help others past k.
 * @example otherSpellings([{ row: 2, organisation: 'Amahoro' }, { row: 3, organisation: 'amahoro' }]).length // 1
 */
export function otherSpellings(
  entries: readonly { row: number; organisation: string }[],
): readonly OtherSpelling[] {
  const first = new Map<string, OtherSpelling['earlier']>()
  const told = new Set<string>()
  return entries.flatMap(({ row, organisation }) => {
    const earlier = first.get(nameKey(organisation))
    if (!earlier) first.set(nameKey(organisation), { row, name: organisation })
    if (!earlier || earlier.name === organisation || told.has(organisation)) return []
    told.add(organisation)
    return [{ row, name: organisation, earlier }]
  })
}
