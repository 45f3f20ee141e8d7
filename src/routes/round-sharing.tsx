import { findMeeting } from '../../db/store/meetings.ts'
import { PublicationPage, type ReasonAsked } from '../../views/pages/rounds/publication.tsx'
import { SharingPage } from '../../views/pages/rounds/sharing.tsx'
import { noReasons, type ReasonsTyped } from '../../views/pages/rounds/steps.tsx'
import { ToldPage } from '../../views/pages/rounds/told.tsx'
import { cleanText, lengthOf } from '../domain/answers.ts'
import { earliestMeeting, leavesTimeToRead } from '../domain/meeting.ts'
import type { ClosedRound, Round, SharedRound } from '../domain/round.ts'
import { needsReason, publishRound } from '../flows/publish-round.ts'
import { stepsOf } from '../flows/round-steps.ts'
import { addressedBy, shareRound } from '../flows/share-round.ts'
import { field, readForm } from '../http/forms.ts'
import { meetingShown } from '../http/meeting-shown.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { readReasons, toTell } from '../http/step-reasons.ts'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofRound, toRound } from './round-visit.ts'

export const roundSharingRoutes: readonly StaffRoute[] = [
  get(
    '/rounds/:id/sharing',
    'run rounds',
    ofRound((visit, round) =>
      waitsForSharing(round) ? askToShare(visit, round) : toRound(visit, round),
    ),
  ),
  post('/rounds/:id/sharing', 'run rounds', ofRound(share)),
  get(
    '/rounds/:id/publication',
    'run rounds',
    ofRound((visit, round) =>
      round.state === 'shared' ? askToPublish(visit, round) : toRound(visit, round),
    ),
  ),
  post('/rounds/:id/publication', 'run rounds', ofRound(publish)),
]

function waitsForSharing(round: Round): round is ClosedRound {
  return round.state === 'closed' && round.resultsAt !== null
}

async function askToShare(
  { c, deps, frame }: StaffVisit,
  round: ClosedRound,
  status: 200 | 409 | 422 = 200,
  reasons: ReasonsTyped & { tickMissing?: boolean } = noReasons,
) {
  const addressed = await addressedBy(deps, round)
  const now = deps.clock.now()
  const meeting = await findMeeting(deps.db, round.id)
  const tooSoon = !leavesTimeToRead(meeting, round, now)
  return page(
    c,
    <SharingPage
      frame={frame}
      round={round}
      {...addressed}
      meeting={await meetingShown(deps, round)}
      earliest={tooSoon ? earliestMeeting(round, now) : null}
      steps={await stepsOf(deps, round)}
      reasons={reasons}
      tickMissing={reasons.tickMissing === true}
    />,
    status,
  )
}

async function share(visit: StaffVisit, round: Round) {
  if (!waitsForSharing(round)) return told(visit, round, 'notToShare')
  const posted = await readForm(visit.c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(visit.c, visit.deps, posted)
  const steps = await stepsOf(visit.deps, round)
  const read = readReasons(posted.form, steps)
  const shown = toTell(read, visit.frame.language)
  const tickMissing = field(posted.form, 'sure') !== 'yes'
  if (tickMissing || read.missing.length > 0)
    return await askToShare(visit, round, 422, { ...shown, tickMissing })
  const without = { reasons: read.reasons, by: visit.staff.id }
  const outcome = await shareRound(visit.deps, round.id, without)
  switch (outcome.kind) {
    case 'shared':
      return toRound(visit, round)
    case 'meeting-too-soon':
    case 'steps-open':
      return await askToShare(visit, round, 409, shown)
    case 'changed':
      return told(visit, round, 'readingChanged')
    case 'not-found':
    case 'not-waiting':
      return told(visit, round, 'notToShare')
  }
}

type Asked = { typed?: string; fault?: ReasonAsked['fault']; tickMissing?: boolean; status?: 422 }

async function askToPublish({ c, deps, frame }: StaffVisit, round: SharedRound, asked: Asked = {}) {
  const { typed = '', fault = null, tickMissing = false, status = 200 } = asked
  const withoutPlan = (await needsReason(deps, round.id)) ? { typed, fault } : null
  return page(
    c,
    <PublicationPage
      frame={frame}
      round={round}
      withoutPlan={withoutPlan}
      tickMissing={tickMissing}
    />,
    status,
  )
}

async function publish(visit: StaffVisit, round: Round) {
  const { c, deps, staff } = visit
  if (round.state !== 'shared') return told(visit, round, 'notToPublish')
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = field(posted.form, 'reason')
  const reason = cleanText(typed)
  const tickMissing = field(posted.form, 'sure') !== 'yes'
  const fault = lengthOf(reason) > longestReason ? 'too-long' : null
  if (tickMissing || fault)
    return await askToPublish(visit, round, { typed, fault, tickMissing, status: 422 })
  const without = reason === '' ? undefined : { reason, by: staff.id }
  const outcome = await publishRound(deps, round.id, without)
  switch (outcome.kind) {
    case 'published':
      return toRound(visit, round)
    case 'no-plan':
      return await askToPublish(visit, round, { typed, fault: 'missing', status: 422 })
    case 'not-found':
    case 'not-waiting':
      return told(visit, round, 'notToPublish')
  }
}

/** Why a round goes on without an agreed plan, in a few sentences. */
const longestReason = 500

function told(
  { c, frame }: StaffVisit,
  round: Round,
  why: 'notToShare' | 'notToPublish' | 'readingChanged',
) {
  return page(c, <ToldPage frame={frame} round={round} why={why} />, 409)
}
