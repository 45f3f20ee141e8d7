import type { ContactId } from './ids.ts'
import type { EntryVersion } from './registers/entry.ts'

/** What stands for a title whose words are gone. */
const noTitle = '—'

/**
 * The history of an issue once somebody of the partner is forgotten: what that person wrote is gone from every step,
 * title included; what the office did about it stays.
 * @returns the versions that change
 */
export function withoutWordsOf(
  contact: ContactId,
  versions: readonly EntryVersion[],
): readonly Pick<EntryVersion, 'turn' | 'values'>[] {
  const raisedIt = versions.some(({ turn, byContact }) => turn === 1 && byContact === contact)
  return versions.flatMap(({ turn, values, byContact }) => {
    const own = byContact === contact
    if (!raisedIt && !own) return []
    const title = raisedIt ? { title: noTitle, words: '' } : {}
    return [{ turn, values: { ...values, ...title, ...(own && { note: '' }) } }]
  })
}
