import { auditEntries, auditedPeople } from '../../db/store/audit.ts'
import { allPartners } from '../../db/store/partners.ts'
import { allRounds } from '../../db/store/rounds.ts'
import { allStaff } from '../../db/store/staff.ts'
import { AuditPage, type ShownEntry } from '../../views/pages/settings/audit-page.tsx'
import { auditText } from '../../views/text/audit.ts'
import { writeCsv } from '../csv/write-csv.ts'
import { type AuditEntry, type Concern, readAuditSearch } from '../domain/audit.ts'
import { localMomentAt } from '../domain/calendar.ts'
import { csvDownload } from '../http/download.ts'
import { file, get, page, type StaffRoute, type StaffVisit } from '../http/visit.tsx'

const perPage = 100
const mostInFile = 100_000

/** Who did what and when, to read and to take along. */
export const auditRoutes: readonly StaffRoute[] = [
  get('/settings/audit', 'read the audit log', showLog),
  file('/settings/audit.csv', 'read the audit log', takeLog),
]

async function showLog(visit: StaffVisit) {
  const { c, deps, frame } = visit
  const search = readAuditSearch((name) => c.req.query(name))
  const from = (search.page - 1) * perPage
  const found = await auditEntries(deps.db, search, { from, most: perPage + 1 })
  return page(
    c,
    <AuditPage
      frame={frame}
      search={search}
      people={await auditedPeople(deps.db)}
      entries={await shown(visit, found.slice(0, perPage))}
      more={found.length > perPage}
    />,
  )
}

async function takeLog(visit: StaffVisit) {
  const { c, deps, frame, office } = visit
  const t = auditText[frame.language]
  const search = readAuditSearch((name) => c.req.query(name))
  const found = await auditEntries(deps.db, search, { from: 0, most: mostInFile })
  const rows = (await shown(visit, found)).map((entry) => [
    entry.at.replace('T', ' '),
    entry.who ?? t.itself,
    t.acts[entry.act],
    entry.about ?? '',
  ])
  const french = c.req.query('variant') === 'fr'
  const csv = writeCsv([[t.when, t.who, t.what, t.about], ...rows], french ? 'french' : 'standard')
  return csvDownload(c, `${t.file} ${office.name}.csv`, csv)
}

/** Entries with names as they are today; what is gone keeps the name it was noted with, if any. */
async function shown(visit: StaffVisit, entries: readonly AuditEntry[]): Promise<ShownEntry[]> {
  const { office } = visit
  const names = await namesOf(visit)
  const nameOf = (about: Concern | null) =>
    about && (names.get(about.id ?? '') ?? about.name ?? null)
  return entries.map(({ at, actor, act, about }) => ({
    at: localMomentAt(at, office.zone),
    who: actor?.name ?? null,
    act,
    about: nameOf(about),
  }))
}

async function namesOf({ deps, frame }: StaffVisit): Promise<ReadonlyMap<string, string>> {
  const [rounds, partners, people] = await Promise.all([
    allRounds(deps.db),
    allPartners(deps.db),
    allStaff(deps.db),
  ])
  return new Map<string, string>([
    ...rounds.map(({ id, title }) => [id, title[frame.language]] as const),
    ...partners.map(({ id, name }) => [id, name] as const),
    ...people.map(({ id, name }) => [id, name] as const),
  ])
}
