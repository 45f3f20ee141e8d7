import { PackPage } from '../../views/pages/respond/all-results.tsx'
import { isShared } from '../domain/round.ts'
import { packOf } from '../flows/pack-of-round.ts'
import { notFound } from '../http/refusals.tsx'
import { get, page, type StaffRoute } from '../http/visit.tsx'
import { ofMeeting } from './meeting-visit.ts'

/** What all partners read, for the office's staff, from the day on that partners have it. */
export const packRoutes: readonly StaffRoute[] = [
  get(
    '/rounds/:id/pack',
    'see the meeting',
    ofMeeting(async ({ c, deps, staff }, { round }) => {
      const pack = isShared(round) ? await packOf(deps, round, null) : undefined
      return pack
        ? page(c, <PackPage {...pack} round={round.id} language={staff.language} />)
        : notFound(c, deps, staff.language)
    }),
  ),
]
