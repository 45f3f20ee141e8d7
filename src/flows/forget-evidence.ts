import { evidenceHashes } from '../../db/store/evidence.ts'
import type { Deps } from '../deps.ts'

/** Takes away the files that no row and no daily copy needs any more. A day at least: a file comes before its row. */
export async function forgetEvidence({ db, evidence, clock, settings }: Deps): Promise<void> {
  evidence.forget(await evidenceHashes(db), clock.now(), Math.max(1, settings.BACKUP_DAYS))
}
