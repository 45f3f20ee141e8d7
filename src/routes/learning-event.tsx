import { findLearningEvent } from '../../db/store/learning-events.ts'
import { EventPage } from '../../views/pages/rounds/event.tsx'
import { type EventFault, type TypedEvent, typedEvent } from '../domain/learning-event.ts'
import { isLaunched, type LaunchedRound, type Round } from '../domain/round.ts'
import { setLearningEvent } from '../flows/set-learning-event.ts'
import { field, readForm } from '../http/forms.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofRound, toRound } from './round-visit.ts'

/** When and where the results of a round are looked at together. */
export const learningEventRoutes: readonly StaffRoute[] = [
  get('/rounds/:id/event', 'prepare the event', ofRound(launchedOnly(show))),
  post('/rounds/:id/event', 'prepare the event', ofRound(launchedOnly(set))),
]

type Handler = (visit: StaffVisit, round: LaunchedRound) => Promise<Response>

function launchedOnly(handler: Handler) {
  return (visit: StaffVisit, round: Round) =>
    isLaunched(round) ? handler(visit, round) : toRound(visit, round)
}

type Refused = { typed: TypedEvent; faults: readonly EventFault[] }

async function show(visit: StaffVisit, round: LaunchedRound, refused?: Refused) {
  const { c, deps, frame } = visit
  const event = await findLearningEvent(deps.db, round.id)
  return page(
    c,
    <EventPage
      frame={frame}
      round={round}
      typed={refused?.typed ?? typedEvent(event)}
      faults={refused?.faults ?? []}
      isSet={event !== undefined}
      saved={!refused && c.req.query('saved') !== undefined}
    />,
    refused ? 422 : 200,
  )
}

async function set(visit: StaffVisit, round: LaunchedRound) {
  const { c, deps } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const { form } = posted
  const typed = {
    day: field(form, 'day'),
    time: field(form, 'time'),
    hours: field(form, 'hours'),
    place: field(form, 'place'),
  }
  const outcome = await setLearningEvent(deps, round.id, typed)
  return outcome.kind === 'set'
    ? c.redirect(`/rounds/${round.id}/event?saved`, 303)
    : await show(visit, round, { typed, faults: outcome.faults })
}
