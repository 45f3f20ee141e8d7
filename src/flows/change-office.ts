import { atomically } from '#dialect'
import { changeOffice as write } from '../../db/store/offices.ts'
import { allRounds } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { Office } from '../domain/office.ts'
import {
  type OfficeFault,
  readOfficeSettings,
  type TypedOffice,
  typedOffice,
} from '../domain/office-settings.ts'

export type ChangedOffice =
  | { kind: 'changed' }
  | { kind: 'faults'; faults: readonly OfficeFault[] }
  /** Rounds have been asked with another threshold: years could no longer be compared. */
  | { kind: 'threshold-fixed' }

/** Whether the share that counts as high is fixed: from the first round that opened, for the life of the strategy. */
export async function thresholdIsFixed(deps: Deps): Promise<boolean> {
  return (await allRounds(deps.db)).some(({ state }) => state !== 'draft')
}

/** Changes what the office is called, how it looks and what it tells its partners. */
export async function changeOffice(
  deps: Deps,
  office: Office,
  typed: TypedOffice,
): Promise<ChangedOffice> {
  const fixed = await thresholdIsFixed(deps)
  if (fixed && typed.threshold !== typedOffice(office).threshold) return { kind: 'threshold-fixed' }
  const read = readOfficeSettings(typed)
  if (read.kind === 'faults') return read
  await atomically(deps.db, (tx) => [write(tx, office.id, read.facts)])
  return { kind: 'changed' }
}
