import type { Invited } from '../../db/store/invitations.ts'
import { ClosingPage } from '../../views/pages/rounds/closing.tsx'
import { NewLinkPage } from '../../views/pages/rounds/new-link.tsx'
import { RemindersPage } from '../../views/pages/rounds/reminders.tsx'
import { ToldPage } from '../../views/pages/rounds/told.tsx'
import { countParticipation } from '../domain/participation.ts'
import { nextOfficeDay } from '../domain/reminder-schedule.ts'
import type { OpenRound, Round } from '../domain/round.ts'
import { closeRound } from '../flows/close-round.ts'
import { partnersOf, remind, remindable } from '../flows/remind.ts'
import { addresseeOf, sendNewLink } from '../flows/send-new-link.ts'
import { organisationsOf } from '../flows/watch-round.ts'
import { field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofInvited, ofLinked, ofOpen, ofRound, toRound } from './round-visit.ts'

export const runningRoundRoutes: readonly StaffRoute[] = [
  get('/rounds/:id/reminders', 'run rounds', ofOpen(askToRemind)),
  post('/rounds/:id/reminders', 'run rounds', ofRound(sendReminders)),
  get('/rounds/:id/invitations/:invitation/link', 'run rounds', ofLinked(ofInvited(askForLink))),
  post('/rounds/:id/invitations/:invitation/link', 'run rounds', ofRound(ofInvited(sendLink))),
  get(
    '/rounds/:id/closing',
    'run rounds',
    ofOpen((visit, round) => askToClose(visit, round)),
  ),
  post('/rounds/:id/closing', 'run rounds', ofRound(close)),
]

async function askToRemind({ c, deps, frame }: StaffVisit, round: OpenRound) {
  const partners = partnersOf(await remindable(deps, round))
  const now = deps.clock.now()
  const morning = nextOfficeDay(now, round.zone)
  return page(
    c,
    <RemindersPage
      frame={frame}
      round={round}
      partners={partners}
      waitUntil={morning > now ? morning : null}
    />,
  )
}

async function sendReminders(visit: StaffVisit, round: Round) {
  if (round.state !== 'open') return notOpen(visit, round)
  const outcome = await remind(visit.deps, round)
  return outcome.kind === 'not-open' ? notOpen(visit, round) : toRound(visit, round)
}

async function askForLink({ c, deps, frame }: StaffVisit, round: Round, invited: Invited) {
  const { invitation, partner } = invited
  const contact = await addresseeOf(deps, invited)
  const about = { frame, round, invitation, partner, contact }
  if (contact.optedOut) return page(c, <NewLinkPage {...about} refusal="opted-out" />)
  if (contact.refusal !== null) return page(c, <NewLinkPage {...about} refusal="refused-address" />)
  return page(c, <NewLinkPage {...about} />)
}

async function sendLink(visit: StaffVisit, round: Round, invited: Invited) {
  const { c, deps, frame, staff } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const seen = Number(field(posted.form, 'version'))
  const outcome = await sendNewLink(deps, invited.invitation.id, seen)
  if (outcome.kind === 'queued') return toRound(visit, round)
  if (outcome.kind === 'not-found') return notFound(c, deps, staff.language)
  const { invitation, partner } = invited
  const contact = await addresseeOf(deps, invited)
  const about = { frame, round, invitation, partner, contact }
  return page(c, <NewLinkPage {...about} refusal={outcome.kind} />, 409)
}

async function askToClose(visit: StaffVisit, round: OpenRound, tickMissing = false) {
  const { c, deps, frame } = visit
  const progress = await organisationsOf(deps, round)
  return page(
    c,
    <ClosingPage
      frame={frame}
      round={round}
      participation={countParticipation(progress.map(({ state }) => state))}
      tickMissing={tickMissing}
    />,
    tickMissing ? 422 : 200,
  )
}

async function close(visit: StaffVisit, round: Round) {
  const { c, deps } = visit
  if (round.state !== 'open') return notOpen(visit, round)
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  if (field(posted.form, 'sure') !== 'yes') return await askToClose(visit, round, true)
  const outcome = await closeRound(deps, round.id)
  return outcome.kind === 'closed' ? toRound(visit, round) : notOpen(visit, round)
}

function notOpen({ c, frame }: StaffVisit, round: Round) {
  return page(c, <ToldPage frame={frame} round={round} why="notOpen" />, 409)
}
