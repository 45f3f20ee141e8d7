import { findMeeting } from '../../db/store/meetings.ts'
import { allStaff } from '../../db/store/staff.ts'
import { MeetingDatePage } from '../../views/pages/meeting/date-page.tsx'
import { offeredBy } from '../domain/language.ts'
import {
  earliestMeeting,
  type MeetingFault,
  mayFacilitate,
  type TypedMeeting,
  typedMeeting,
} from '../domain/meeting.ts'
import { type ClosedRound, isClosed, isReadOnly, isShared, type Round } from '../domain/round.ts'
import { setMeeting } from '../flows/set-meeting.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofRound, toRound } from './round-visit.ts'

/** When, where and by whom the interface meeting is held. */
export const meetingDateRoutes: readonly StaffRoute[] = [
  get('/rounds/:id/meeting/date', 'run rounds', ofRound(closedOnly(show))),
  post('/rounds/:id/meeting/date', 'run rounds', ofRound(closedOnly(set))),
]

type Handler = (visit: StaffVisit, round: ClosedRound) => Promise<Response>

function closedOnly(handler: Handler) {
  return (visit: StaffVisit, round: Round) =>
    isClosed(round) && !isReadOnly(round) ? handler(visit, round) : toRound(visit, round)
}

type Refused = {
  typed: TypedMeeting
  seen: number
  faults?: readonly MeetingFault[]
  changedSince?: true
}

async function show(visit: StaffVisit, round: ClosedRound, refused?: Refused) {
  const { c, deps, frame, office } = visit
  const meeting = await findMeeting(deps.db, round.id)
  const offered = offeredBy(office)
  const status = refused ? (refused.changedSince ? 409 : 422) : 200
  return page(
    c,
    <MeetingDatePage
      frame={frame}
      round={round}
      turn={refused?.changedSince ? (meeting?.turn ?? 0) : (refused?.seen ?? meeting?.turn ?? 0)}
      typed={refused?.typed ?? typedMeeting(meeting, offered)}
      faults={refused?.faults ?? []}
      changedSince={refused?.changedSince ?? false}
      people={(await allStaff(deps.db)).filter(mayFacilitate)}
      offered={offered}
      earliest={earliestMeeting(round, deps.clock.now())}
      isShared={isShared(round)}
    />,
    status,
  )
}

async function set(visit: StaffVisit, round: ClosedRound) {
  const { c, deps, office } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = typedIn(posted.form)
  const seen = turnIn(posted.form)
  const outcome = await setMeeting(deps, round, typed, { seen, offered: offeredBy(office) })
  switch (outcome.kind) {
    case 'set':
      return c.redirect(`/rounds/${round.id}/meeting`, 303)
    case 'faults':
      return await show(visit, round, { typed, seen, faults: outcome.faults })
    case 'changed-since':
      return await show(visit, round, { typed, seen, changedSince: true })
    case 'read-only':
      return toRound(visit, round)
  }
}

/** The turn a form was read at. */
export function turnIn(form: Form): number {
  return Number(/^\d{1,9}$/.exec(field(form, 'turn'))?.[0] ?? 0)
}

function typedIn(form: Form): TypedMeeting {
  return {
    day: field(form, 'day'),
    time: field(form, 'time'),
    hours: field(form, 'hours'),
    place: field(form, 'place'),
    facilitator: field(form, 'facilitator'),
    outside: field(form, 'outside'),
    noBudget: field(form, 'noBudget') === 'yes',
    languages: form.get('languages') ?? [],
  }
}
