import { atomically } from '#dialect'
import { addCodebookChange, codebookChanges } from '../../db/store/codebook-changes.ts'
import { findOffice } from '../../db/store/offices.ts'
import type { Deps } from '../deps.ts'
import { dayAt } from '../domain/calendar.ts'
import { mayChange } from '../domain/codebook-change.ts'
import {
  type Codebook,
  type CodebookAct,
  type CodebookChange,
  codebookAt,
  themesOfSurveys,
} from '../domain/codebook-versions.ts'
import type { StaffId } from '../domain/ids.ts'

/** The codebook as it stands today, with everything that was changed in it. */
export async function codebookOfOffice(
  deps: Deps,
): Promise<{ book: Codebook; changes: readonly CodebookChange[] }> {
  const start = themesOfSurveys(deps.surveys.all())
  const changes = await codebookChanges(deps.db)
  return { book: codebookAt(start, changes), changes }
}

/**
 * Changes the codebook, on top of the version somebody looked at. What was marked before stays as it was marked.
 * @param seen the version the page showed
 */
export async function changeCodebook(
  deps: Deps,
  by: StaffId,
  seen: number,
  act: CodebookAct,
): Promise<{ kind: 'changed' | 'changed-since' | 'not-possible' }> {
  const { book } = await codebookOfOffice(deps)
  if (book.version !== seen) return { kind: 'changed-since' }
  if (!mayChange(book, act)) return { kind: 'not-possible' }
  const zone = (await findOffice(deps.db))?.zone ?? 'UTC'
  const day = dayAt(deps.clock.now(), zone)
  const change = { version: seen + 1, act, year: Number(day.slice(0, 4)), by, day }
  const outcome = await atomically(deps.db, (tx) => [addCodebookChange(tx, change)])
  return { kind: outcome.kind === 'committed' ? 'changed' : 'changed-since' }
}
