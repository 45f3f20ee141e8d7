import { allPartners } from '../../db/store/partners.ts'
import { allRounds } from '../../db/store/rounds.ts'
import { HomePage } from '../../views/pages/home.tsx'
import { visionOf } from '../domain/office.ts'
import { countParticipation } from '../domain/participation.ts'
import { type YearStanding, yearStanding } from '../domain/year-standing.ts'
import { issuesInSight } from '../flows/issues-in-sight.ts'
import { overdueActions } from '../flows/list-actions.ts'
import { readableResults } from '../flows/read-results.ts'
import { seeWhoWaits } from '../flows/see-who-waits.ts'
import { organisationsOf } from '../flows/watch-round.ts'
import { get, mayHere, page, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { toSeeToFor } from './partners.tsx'
import { talksFor } from './talks.tsx'

export const homeRoutes: readonly StaffRoute[] = [get('/', 'see home', home)]

async function home(visit: StaffVisit) {
  const { c, deps, staff, office, frame } = visit
  const rounds = (await allRounds(deps.db)).filter(({ network }) => !network)
  const standing = yearStanding((await allPartners(deps.db)).length, rounds)
  const latest = (await readableResults(deps, staff.role)).at(-1) ?? null
  return page(
    c,
    <HomePage
      frame={frame}
      vision={visionOf(office)}
      standing={standing}
      participation={await participationOf(visit, standing)}
      latest={latest}
      overdue={await overdueFor(visit)}
      toSeeTo={(await toSeeToFor(visit)).length}
      talks={await talksFor(visit)}
      issues={await issuesFor(visit)}
      waiting={mayHere(visit, 'run rounds') ? await seeWhoWaits(deps, standing) : []}
    />,
  )
}

/** What is late of the joint plans, for those who see them. */
async function overdueFor(visit: StaffVisit) {
  if (!mayHere(visit, 'see the plan')) return null
  const { deps, office, staff } = visit
  return await overdueActions(deps, office.zone, staff.id)
}

/** How many issues wait for this person. */
async function issuesFor(visit: StaffVisit) {
  if (!mayHere(visit, 'see issues')) return 0
  return (await issuesInSight(visit.deps, visit.staff)).filter(({ waits }) => waits).length
}

/** How many have sent is for those who see rounds. */
async function participationOf(visit: StaffVisit, standing: YearStanding) {
  if (standing.kind !== 'open' || !mayHere(visit, 'see rounds')) return null
  const progress = await organisationsOf(visit.deps, standing.round)
  return countParticipation(progress.map(({ state }) => state))
}
