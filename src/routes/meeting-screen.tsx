import { findResults } from '../../db/store/results.ts'
import { screenContent } from '../../views/pages/meeting/screen-content.ts'
import { ScreenPage } from '../../views/pages/meeting/screen-page.tsx'
import { agendaOfRound } from '../flows/agenda-of-round.ts'
import { get, page, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { type MeetingVisit, ofMeeting } from './meeting-visit.ts'

/** The agenda on the wall, one item at a time; it shows nothing that partners do not read. */
export const meetingScreenRoutes: readonly StaffRoute[] = [
  get('/rounds/:id/meeting/screen', 'see the meeting', ofMeeting(show)),
]

async function show({ c, deps, frame }: StaffVisit, { round }: MeetingVisit) {
  const results = await findResults(deps.db, round.id)
  const items = (await agendaOfRound(deps, round)).placed.filter(({ out }) => !out)
  const asked = Number(/^\d{1,3}$/.exec(c.req.query('item') ?? '')?.[0] ?? 1)
  const at = Math.min(Math.max(asked, 1), items.length)
  const placed = items[at - 1]
  if (!results || !placed) return c.redirect(`/rounds/${round.id}/meeting`, 303)
  return page(
    c,
    <ScreenPage
      frame={frame}
      round={round.id}
      content={screenContent(placed.item, results, frame)}
      at={at}
      of={items.length}
      stylesheet={deps.assets.path('deck.css') ?? ''}
      script={deps.assets.path('meeting.js')}
    />,
  )
}
