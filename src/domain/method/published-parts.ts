import type { Change, GroupResult } from '../results.ts'
import type { Comparison } from './compared-with.ts'
import { pairingOf } from './pairing.ts'
import type { Voice } from './voices.ts'

/** The organisations behind each shown cell of one statement's breakdown. */
export function shownGroups(
  code: string,
  voices: readonly Voice[],
  groups: readonly GroupResult[],
): readonly ReadonlySet<string>[] {
  const graded = voices.filter(({ answer }) => typeof answer === 'number')
  const shown = groups.filter(({ indicators }) =>
    indicators.some((cell) => cell.code === code && cell.state === 'shown'),
  )
  return shown.map(({ id }) => {
    const own = graded.filter(({ organisation }) => organisation.group === id)
    return new Set(own.map(({ organisation }) => organisation.id))
  })
}

/**
 * The same partners of a change that an earlier round published with its figures; none where it published only a word.
 * @param voicesIn the voices on the statement in the round that the earlier one was compared with
 */
export function samePartnersOf(
  change: Change | null | undefined,
  voices: readonly Voice[],
  comparison: Comparison | undefined,
  voicesIn: (comparison: Comparison) => readonly Voice[],
): readonly ReadonlySet<string>[] {
  if (!change || !('up' in change) || !comparison?.organisations) return []
  const { pairs } = pairingOf(voicesIn(comparison), voices)
  return [new Set(pairs.map(({ id }) => id))]
}
