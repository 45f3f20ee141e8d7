import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../../src/deps.ts'
import { dayAt } from '../../src/domain/calendar.ts'
import { readFramework } from '../../src/flows/read-framework.ts'
import { aimAt, stateSign } from '../../src/flows/state-sign.ts'
import {
  lockFrameworkReport,
  writeFrameworkReport,
} from '../../src/flows/write-framework-report.ts'

/** What the made-up office states and aims at this year, and the report it locked on the last one. */
export async function measureStrategy(deps: Deps, zone: string): Promise<void> {
  const staff = await allStaff(deps.db)
  const coordinator = staff.find(({ role }) => role === 'coordinator')
  const direction = staff.find(({ role }) => role === 'direction')
  if (!coordinator || !direction) throw new Error('somebody coordinates, somebody directs')
  const today = dayAt(deps.clock.now(), zone)
  const year = Number(today.slice(0, 4))
  const works = { year, sign: 'P08.b', state: 'progress', words: talks } as const
  await stateSign(deps, works, 0, { by: coordinator.id, today })
  for (const [sign, target] of [
    ['P06.a', 3],
    ['P07.b', 2],
    ['P11.b', 4],
  ] as const)
    await aimAt(deps, { year, sign }, target)
  await writeFrameworkReport(deps, { year: year - 1, turn: 0 }, lastYear)
  const [last] = await readFramework(deps, [year - 1], 'en')
  if (!last) throw new Error('there is a year before')
  const lock = { by: direction.id, today }
  await lockFrameworkReport(deps, { turn: 1, words: lastYear }, last.year, lock)
}

const talks =
  'Both sides spoke well of the first six months at the visit in September; the yearly talk is still to come.'

const lastYear = {
  en: 'A year of beginnings: the manual is being revised with partners, and for the first time two practices of theirs became ours.',
  fr: 'Une année de débuts : le manuel est revu avec des partenaires et, pour la première fois, deux de leurs pratiques sont devenues les nôtres.',
}
