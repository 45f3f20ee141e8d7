import type { Counted } from '../../capacity/progress.ts'
import type { SamePartnerChange } from '../../method/same-partners.ts'
import type { FrameworkFacts } from '../facts.ts'
import { type Computed, nothing, type SourceRow } from '../figure.ts'

const rows: readonly SourceRow[] = [{ kind: 'capacity', id: '', label: '' }]

/**
 * P04.a: of the areas that can be told, those in which partners clearly or possibly rose; one clear fall makes the word of
 * the whole a fall.
 */
export function capacities({ capacity }: FrameworkFacts): Computed {
  const moves = (capacity?.domains ?? []).flatMap(({ moves: one }) =>
    one.state === 'shown' ? [one.word] : [],
  )
  if (moves.length === 0) return nothing
  const rising = moves.filter((word) => word === 'clear-rise' || word === 'possible-rise')
  const clear = moves.includes('clear-rise')
  const word = moves.includes('clear-fall')
    ? 'clear-fall'
    : clear
      ? 'clear-rise'
      : rising.length > 0
        ? 'possible-rise'
        : 'no-clear-change'
  return { figure: { kind: 'word', word, part: rising.length, of: moves.length }, rows }
}

/** P04.c: partners with more sources of funds, or a smaller largest one, of those assessed twice. */
export function funds({ capacity }: FrameworkFacts): Computed {
  return partOf(capacity?.funds, ({ more }) => more)
}

/** P04.d: partners that carry more of the joint tasks, of those assessed twice. */
export function responsibility({ capacity }: FrameworkFacts): Computed {
  return partOf(capacity?.position, ({ moved }) => moved)
}

/** P12.a: partners whose level of NET-3 rose, with the word of the sign test. */
export function space({ capacity }: FrameworkFacts): Computed {
  const moves: Counted<SamePartnerChange> | undefined = capacity?.space
  if (moves?.state !== 'shown') return nothing
  return { figure: { kind: 'word', word: moves.word, part: moves.up, of: moves.of }, rows }
}

function partOf<Shown extends object>(
  counted: Counted<Shown> | undefined,
  part: (shown: Shown) => number,
): Computed {
  if (counted?.state !== 'shown') return nothing
  return { figure: { kind: 'part', part: part(counted), of: counted.of }, rows }
}
