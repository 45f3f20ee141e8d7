import { findPartner } from '../../db/store/partners.ts'
import { findEntry } from '../../db/store/register-entries.ts'
import { strategyToUse } from '../../db/store/strategies.ts'
import { may } from '../domain/access.ts'
import { dayAt } from '../domain/calendar.ts'
import type { SourceRow } from '../domain/framework/figure.ts'
import { type FrameworkYear, readAs } from '../domain/framework/standing.ts'
import { parseId } from '../domain/ids.ts'
import { seesPartner } from '../domain/partner-access.ts'
import { partnerOf } from '../domain/registers/entry.ts'
import { readFramework, type YearOfFramework } from '../flows/read-framework.ts'
import { mayHere, type StaffVisit } from '../http/visit.tsx'

/** How many years stand side by side. */
const yearsShown = 4

/** The year of the address, if the office could have lived it: no later than this one. */
export function askedYear({ c, deps, office }: StaffVisit): number | undefined {
  const asked = c.req.param('year') ?? ''
  const year = /^\d{4}$/.test(asked) ? Number(asked) : Number.NaN
  return year >= 2000 && year <= thisYear({ deps, office }) ? year : undefined
}

export function thisYear({ deps, office }: Pick<StaffVisit, 'deps' | 'office'>): number {
  return Number(todayHere({ deps, office }).slice(0, 4))
}

export function todayHere({ deps, office }: Pick<StaffVisit, 'deps' | 'office'>): string {
  return dayAt(deps.clock.now(), office.zone)
}

/** What a framework page shows: the year that is asked, and the ones before it, the oldest first. */
export async function frameworkHere(visit: StaffVisit, year: number) {
  const { deps, staff } = visit
  const asked = Array.from({ length: yearsShown }, (_, index) => year - yearsShown + 1 + index)
  const all = await readFramework(deps, asked, staff.language)
  const sight = await sightOf(visit, all)
  const shown = all.map((one) => ({ ...one, year: readAs(one.year, sight) }))
  const strategy = await strategyToUse(deps.db, todayHere(visit))
  const [last] = shown.slice(-1)
  if (!last) throw new Error('no year was asked for')
  return { ...last, years: shown.map((one) => one.year), directions: strategy.directions }
}

/** Rows are for who may open them: a focal point meets its own partners' only, an observer none. */
async function sightOf(visit: StaffVisit, years: readonly YearOfFramework[]) {
  const named = may(visit.staff.role, 'see named grades')
  if (!mayHere(visit, 'see registers')) return { rows: () => false, named }
  const rows = years.flatMap(({ year }) => rowsIn(year))
  const hidden = new Set<string>()
  for (const row of rows) if (!(await isInSight(visit, row))) hidden.add(row.id)
  return { rows: ({ id }: SourceRow) => !hidden.has(id), named }
}

function rowsIn({ indicators }: FrameworkYear): readonly SourceRow[] {
  return indicators.flatMap(({ signs }) => signs.flatMap((sign) => sign.rows))
}

async function isInSight({ deps, staff }: StaffVisit, { kind, id }: SourceRow): Promise<boolean> {
  if (kind !== 'entry' && kind !== 'partner') return true
  if (staff.role !== 'focal-point') return true
  const own = kind === 'partner' ? parseId<'partner'>(id) : await partnerOfEntry(deps.db, id)
  if (own === null) return true
  const partner = own && (await findPartner(deps.db, own))
  return partner ? seesPartner(staff, partner) : false
}

/** Whose an entry is; null where it is nobody's, undefined where it is gone. */
async function partnerOfEntry(db: StaffVisit['deps']['db'], address: string) {
  const id = parseId<'entry'>(address.split('/')[1])
  const entry = id && (await findEntry(db, id))
  return entry && partnerOf(entry)
}
