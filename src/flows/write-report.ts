import { atomically, guard } from '#dialect'
import { keepReport } from '../../db/store/reports.ts'
import { holdUnpublished } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { ReportTexts } from '../domain/annual-report.ts'
import type { RoundId } from '../domain/ids.ts'

/** Keeps what the office wrote in the annual report of a round; what is published stands as it was. */
export async function writeReport(
  deps: Deps,
  round: RoundId,
  seen: number,
  texts: ReportTexts,
): Promise<{ kind: 'written' | 'locked' | 'changed-since' }> {
  const outcome = await atomically(deps.db, (tx) => [
    guard('locked', holdUnpublished(tx, round)),
    guard('changed-since', keepReport(tx, round, seen, texts)),
  ])
  if (outcome.kind === 'committed') return { kind: 'written' }
  return { kind: outcome.by === 'locked' ? 'locked' : 'changed-since' }
}
