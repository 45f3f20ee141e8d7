import type { RoundId, TextId } from './ids.ts'

/** What became of a sentence on the wished-for partnership: how many supported it at the event, and whether it entered the MoU. */
export type PropositionFacts = { support: number | null; inMou: boolean }

export type Proposition = PropositionFacts & { text: TextId; round: RoundId }

/**
 * Reads a count typed at the event; an empty field is no count yet.
 * @example readSupport('17') // 17
 * @example readSupport('') // null
 * @example readSupport('many') // undefined: no count
 */
export function readSupport(typed: string): number | null | undefined {
  if (typed === '') return null
  return /^\d{1,4}$/.test(typed) ? Number(typed) : undefined
}
