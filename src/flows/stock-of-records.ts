import { findOffice } from '../../db/store/offices.ts'
import { allPartners } from '../../db/store/partners.ts'
import { allEntries } from '../../db/store/register-entries.ts'
import { allStaff } from '../../db/store/staff.ts'
import { strategyToUse } from '../../db/store/strategies.ts'
import { allTerms } from '../../db/store/terms.ts'
import type { Deps } from '../deps.ts'
import { dayAt } from '../domain/calendar.ts'
import { signsOf } from '../domain/framework/framework-file.ts'
import { nameOfQuarter, nineQuarters } from '../domain/quarter.ts'
import type { Stock } from '../domain/records/options.ts'
import { titleOf } from '../domain/registers/entry.ts'

/** Everything a record's fields may be chosen from, in the order people look for it. */
export async function stockOfRecords({ db, clock, surveys }: Deps): Promise<Stock> {
  const zone = (await findOffice(db))?.zone ?? 'UTC'
  const [partners, staff, terms, strategy, entries] = await Promise.all([
    allPartners(db),
    allStaff(db),
    allTerms(db),
    strategyToUse(db, dayAt(clock.now(), zone)),
    allEntries(db),
  ])
  const byRegister = Map.groupBy(entries, ({ register }) => register)
  return {
    partners: partners.map(({ id, name }) => ({ id, name })),
    people: staff.map(({ id, name, role }) => ({ id, name, role })),
    terms,
    directions: strategy.directions,
    signs: signsOf(surveys.framework()).map(({ sign: { code, text } }) => ({ code, text })),
    quarters: nineQuarters(strategy).map(nameOfQuarter),
    entries: (register) =>
      (byRegister.get(register) ?? [])
        .map((entry) => ({ id: entry.id, name: titleOf(entry, 'en') }))
        .sort((one, other) => one.name.localeCompare(other.name)),
  }
}
