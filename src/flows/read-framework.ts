import { allActions } from '../../db/store/actions.ts'
import { followedPartners } from '../../db/store/followed-partners.ts'
import { allReports, allStatements, allTargets } from '../../db/store/framework.ts'
import { findOffice } from '../../db/store/offices.ts'
import { allEntries } from '../../db/store/register-entries.ts'
import { networkResultsIn, resultsIn } from '../../db/store/results.ts'
import { strategyToUse } from '../../db/store/strategies.ts'
import type { Deps } from '../deps.ts'
import { dayAt } from '../domain/calendar.ts'
import type { FrameworkFacts } from '../domain/framework/facts.ts'
import { type Computed, nothing } from '../domain/framework/figure.ts'
import { blankReport, type FrameworkReport } from '../domain/framework/report.ts'
import { computedSigns } from '../domain/framework/signs/index.ts'
import { type FrameworkYear, frameworkYear } from '../domain/framework/standing.ts'
import type { Language } from '../domain/language.ts'
import { type Entry, titleOf } from '../domain/registers/entry.ts'
import { isShown, type Results } from '../domain/results.ts'
import { capacityProgress } from './capacity-progress.ts'
import { sharedViews } from './shared-views.ts'

/** A year of the framework with its report; of a locked one what stands in it, as it was. */
export type YearOfFramework = {
  year: FrameworkYear
  report: FrameworkReport
  /** How many actions of the joint plans came from wishes. */
  fromWishes: number
}

/**
 * The framework in some years, as the data say today; a locked year as it stood when it was locked. Names of entries are told in one language.
 */
export async function readFramework(
  deps: Deps,
  years: readonly number[],
  language: Language,
): Promise<readonly YearOfFramework[]> {
  const reports = await allReports(deps.db)
  const factsOf = await readerOfFacts(deps, language)
  const [statements, targets] = [await allStatements(deps.db), await allTargets(deps.db)]
  return await Promise.all(
    years.map(async (year) => {
      const report = reports.find((one) => one.year === year) ?? blankReport(year)
      const [now, before] = [await factsOf(year), await factsOf(year - 1)]
      const { fromWishes } = now
      if (report.locked) return { year: report.locked.body, report, fromWishes }
      const standing = frameworkYear(deps.surveys.framework(), year, now, {
        now: (code) => computed(code, now),
        before: (code) => computed(code, before),
        target: (sign) => of(targets, year, sign)?.target ?? null,
        statement: (sign) => of(statements, year, sign) ?? null,
      })
      return { year: standing, report, fromWishes }
    }),
  )
}

function of<Kept extends { year: number; sign: string }>(
  all: readonly Kept[],
  year: number,
  sign: string,
): Kept | undefined {
  return all.find((one) => one.year === year && one.sign === sign)
}

function computed(code: string, facts: FrameworkFacts): Computed {
  return computedSigns[code]?.(facts) ?? nothing
}

/** Reads what all years share once. */
async function readerOfFacts(deps: Deps, language: Language) {
  const { db, clock } = deps
  const today = dayAt(clock.now(), (await findOffice(db))?.zone ?? 'UTC')
  const strategy = await strategyToUse(db, today)
  const entries = Map.groupBy(await allEntries(db), ({ register }) => register)
  const partners = await followedPartners(db)
  const published = await resultsIn(db, ['published', 'archived'])
  const graded = await networkResultsIn(db, ['published', 'archived'])
  const networks = entries.get('networks') ?? []
  const actions = await allActions(db)
  return async (year: number): Promise<FrameworkFacts> => {
    const results = published.filter(({ round }) => round.year === year)
    const capacity = await capacityProgress(deps, year)
    const rounds = new Set(results.flatMap(({ round }) => round.id ?? []))
    return {
      year,
      today: endOf(year, today),
      strategyBegan: strategy.starts,
      entries: (register) => entries.get(register) ?? [],
      nameOf: (entry) => titleOf(entry, language),
      partners,
      results,
      fromWishes: actions.filter(({ round, fromKind }) => fromKind === 'wish' && rounds.has(round))
        .length,
      networks: networksGraded(
        networks,
        graded.filter(({ round }) => round.year === year),
      ),
      shared: await sharedViews(deps, year),
      capacity: capacity.state === 'made' ? capacity.progress : null,
    }
  }
}

/** The networks whose members graded them, with how many did where that may be said; of two rounds the last. */
function networksGraded(
  networks: readonly Entry[],
  graded: readonly Results[],
): FrameworkFacts['networks'] {
  return networks.flatMap((network) => {
    const last = graded.findLast((results) => results.network?.id === network.id)?.network
    return last && isShown(last.members) ? [{ network, members: last.members }] : []
  })
}

/** The day deadlines are looked at: of an earlier year its last one. */
function endOf(year: number, today: string): string {
  const last = `${year}-12-31`
  return today < last ? today : last
}
