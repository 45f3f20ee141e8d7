import {
  allAssessments,
  allCapacityReaders,
  capacityInstruments,
  capacityYearsOf,
} from '../../db/store/capacity.ts'
import { findOffice } from '../../db/store/offices.ts'
import type { Deps } from '../deps.ts'
import { dayAt } from '../domain/calendar.ts'
import type { Assessment, SentAssessment } from '../domain/capacity/assessment.ts'
import type { CapacityInstrument } from '../domain/capacity/instrument.ts'
import { type CapacityProgress, progressOf } from '../domain/capacity/progress.ts'
import { pairsOfYear } from '../domain/capacity/year.ts'
import type { CapacityInstrumentId, StaffId } from '../domain/ids.ts'

/** What the figures of a year are: made, not yet, or gone because a partner took its assessment back. */
export type YearOfCapacity =
  | { year: number; state: 'under-way' | 'withdrawn' }
  | { year: number; state: 'made'; progress: CapacityProgress }

/** How partners' capacities moved in a year: P04.a, P04.c, P04.d and P12.a of the framework. Nothing below five partners. */
export async function capacityProgress(deps: Deps, year: number): Promise<YearOfCapacity> {
  return (await readerOfYears(deps))(year)
}

/** The same for every year in which somebody was assessed, the newest first. */
export async function capacityYears(deps: Deps): Promise<readonly YearOfCapacity[]> {
  const all = await allAssessments(deps.db)
  const read = await readerOfYears(deps, all)
  const years = new Set(all.flatMap((one) => (one.state === 'begun' ? [] : (one.year ?? []))))
  return [...years].sort((one, other) => other - one).map(read)
}

async function readerOfYears(deps: Deps, known?: readonly Assessment[]) {
  const { db, clock } = deps
  const all = known ?? (await allAssessments(db))
  const readers = await allCapacityReaders(db)
  const completed = await capacityYearsOf(db)
  const instruments = await capacityInstruments(db)
  const readersOf = ({ id }: SentAssessment) => readers.get(id) ?? new Set<StaffId>()
  const today = dayAt(clock.now(), (await findOffice(db))?.zone ?? 'UTC')
  return (year: number): YearOfCapacity => {
    const found = pairsOfYear({ year, completedOn: completed.get(year) ?? null }, all, today)
    if (found.state !== 'made') return { year, state: found.state }
    const pairs = found.pairs.flatMap(({ before, now }) => {
      const [earlier, later] = [assessed(instruments, before), assessed(instruments, now)]
      const readBy = readersOf(before).intersection(readersOf(now))
      return earlier && later ? [{ before: earlier, now: later, readBy }] : []
    })
    return { year, state: 'made', progress: progressOf(pairs) }
  }
}

function assessed(
  instruments: ReadonlyMap<CapacityInstrumentId, CapacityInstrument>,
  { instrument, answers }: SentAssessment,
) {
  const asked = instruments.get(instrument)
  return asked && { instrument: asked, answers }
}
