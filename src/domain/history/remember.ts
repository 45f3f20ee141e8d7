import { nameKey } from '../partner.ts'
import type { Mapping, RememberedMapping } from './mapping.ts'
import type { HistorySheet } from './sheet.ts'

/** More than so much is not remembered: the oldest goes. */
const most = 2000

/** What to offer next time: this choice, and those of earlier sheets that it does not contradict. */
export function remember(
  { headings }: HistorySheet,
  { roles, codes, meanings }: Mapping,
  before: RememberedMapping,
): RememberedMapping {
  const chosen = headings.flatMap((heading, at) => {
    const role = roles[at]
    return heading === '' || !role ? [] : [[nameKey(heading), role] as const]
  })
  return {
    roles: newest(before.roles, chosen),
    codes: newest(
      before.codes,
      [...codes].map(([name, code]) => [nameKey(name), code]),
    ),
    meanings: newest(before.meanings, [...meanings]),
  }
}

function newest<Value>(
  before: readonly (readonly [string, Value])[],
  now: readonly (readonly [string, Value])[],
): readonly (readonly [string, Value])[] {
  const kept = new Map(before)
  for (const [name, value] of now) {
    kept.delete(name)
    kept.set(name, value)
  }
  return [...kept].slice(-most)
}
