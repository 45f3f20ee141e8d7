import { atomically, guard } from '#dialect'
import { holdOpen } from '../../db/store/rounds.ts'
import {
  addSelfScore,
  changeSelfScore,
  type SelfScoreSheet,
  selfScoresOf,
} from '../../db/store/self-scores.ts'
import type { Deps } from '../deps.ts'
import {
  type Collision,
  type Draft,
  emptyDraft,
  mergeDraft,
  type PostedFields,
} from '../domain/draft.ts'
import type { InstrumentId, RoundId, StaffId } from '../domain/ids.ts'
import { closingInstant, type OpenRound } from '../domain/round.ts'
import { untilWritten } from './keep-draft.ts'

export type KeptSelfScore =
  | { kind: 'kept' }
  | { kind: 'conflict'; draft: Draft; collisions: readonly Collision[] }
  /** The round has closed: what stood there then is what counts. */
  | { kind: 'sealed' }

type Part = { round: RoundId; instrument: InstrumentId }

/** Keeps what the office's team grades itself; two people at one sheet lose nothing of each other. */
export async function keepSelfScore(
  deps: Deps,
  round: OpenRound,
  instrument: InstrumentId,
  by: StaffId,
  posted: PostedFields,
): Promise<KeptSelfScore> {
  return await untilWritten(async () => {
    if (closingInstant(round) <= deps.clock.now()) return { kind: 'sealed' }
    const part = { round: round.id, instrument }
    const found = await sheetOf(deps, part)
    const merged = mergeDraft(found?.draft ?? emptyDraft, posted)
    const written = await write(deps, part, found, merged.draft, by)
    if (written !== 'written') return written === 'not-open' ? { kind: 'sealed' } : undefined
    return merged.kind === 'merged' ? { kind: 'kept' } : merged
  })
}

async function sheetOf(deps: Deps, { round, instrument }: Part) {
  return (await selfScoresOf(deps.db, round)).find((sheet) => sheet.instrument === instrument)
}

async function write(
  deps: Deps,
  part: Part,
  found: SelfScoreSheet | undefined,
  draft: Draft,
  by: StaffId,
): Promise<'written' | 'not-open' | 'overtaken'> {
  const sheet = { ...part, turn: found?.turn ?? 0, draft, savedBy: by, savedAt: deps.clock.now() }
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-open', holdOpen(tx, part.round)),
    found ? guard('overtaken', changeSelfScore(tx, sheet)) : addSelfScore(tx, sheet),
  ])
  if (outcome.kind === 'committed') return 'written'
  return outcome.by === 'not-open' ? 'not-open' : 'overtaken'
}
