import { MeetingCheckPage } from '../../views/pages/meeting/check-page.tsx'
import { countMeeting, valueOfMeeting } from '../flows/check-meeting.ts'
import { field, readForm } from '../http/forms.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { type MeetingVisit, ofMeeting, ofWriter } from './meeting-visit.ts'

/** Whether the interface meeting was worth its time. */
export const meetingCheckRoutes: readonly StaffRoute[] = [
  get(
    '/rounds/:id/meeting/check',
    'see the meeting',
    ofMeeting((visit, at) => show(visit, at)),
  ),
  post('/rounds/:id/meeting/check', 'see the meeting', ofWriter(count)),
]

type Typed = readonly [string, string, string, string, string]
type Refused = { typed: Typed; faulty: readonly number[] }

async function show({ c, deps, frame }: StaffVisit, at: MeetingVisit, refused?: Refused) {
  return page(
    c,
    <MeetingCheckPage
      frame={frame}
      round={at.round}
      {...(await valueOfMeeting(deps, at.round))}
      mayCount={at.mayWrite}
      typed={refused?.typed ?? null}
      faulty={refused?.faulty ?? []}
    />,
    refused ? 422 : 200,
  )
}

async function count(visit: StaffVisit, at: MeetingVisit) {
  const { c, deps } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const { form } = posted
  const typed: Typed = [
    field(form, 'grade1'),
    field(form, 'grade2'),
    field(form, 'grade3'),
    field(form, 'grade4'),
    field(form, 'grade5'),
  ]
  const counted = await countMeeting(deps, at.round, typed)
  if (counted.kind === 'faulty') return await show(visit, at, { typed, faulty: counted.grades })
  return c.redirect(`/rounds/${at.round.id}/meeting/check`, 303)
}
