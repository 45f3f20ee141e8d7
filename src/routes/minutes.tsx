import { minutesOf } from '../../db/store/minutes.ts'
import { MinutesFormPage } from '../../views/pages/meeting/minutes-form-page.tsx'
import { SendMinutesPage } from '../../views/pages/meeting/send-minutes-page.tsx'
import { SentMinutesPage } from '../../views/pages/meeting/sent-minutes-page.tsx'
import { type MinutesFault, type TypedMinutes, typedMinutes } from '../domain/minutes.ts'
import { isShared } from '../domain/round.ts'
import { addressedBy } from '../flows/share-round.ts'
import {
  addToSentMinutes,
  minutesToSend,
  sendMinutes,
  writeMinutes,
} from '../flows/write-minutes.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { minutesShown } from '../http/minutes-shown.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { turnIn } from './meeting-date.tsx'
import { type MeetingVisit, ofMeeting, ofWriter } from './meeting-visit.ts'

const address = '/rounds/:id/meeting/minutes'

/** The minutes of the interface meeting: written, sent to all partners, and then only added to. */
export const minutesRoutes: readonly StaffRoute[] = [
  get(
    address,
    'see the meeting',
    ofMeeting((visit, at) => show(visit, at)),
  ),
  post(address, 'see the meeting', ofWriter(write)),
  get(
    `${address}/sending`,
    'run rounds',
    ofWriter((visit, at) => askToSend(visit, at)),
  ),
  post(`${address}/sending`, 'run rounds', ofWriter(send)),
  post(`${address}/additions`, 'run rounds', ofWriter(add)),
]

type Refused = {
  typed: TypedMinutes
  turn: number
  faults?: readonly MinutesFault[]
  changedSince?: true
}

/** Sent minutes to read; until then the form for those who write them, and a missing page for others. */
async function show(visit: StaffVisit, at: MeetingVisit, refused?: Refused) {
  const { c, deps, frame, staff } = visit
  const shown = await minutesShown(deps, at.round)
  if (shown) return await showSent(visit, at)
  if (!isShared(at.round) || !at.mayWrite) return notFound(c, deps, staff.language)
  const minutes = await minutesOf(deps.db, at.round.id)
  return page(
    c,
    <MinutesFormPage
      frame={frame}
      round={at.round}
      typed={refused?.typed ?? typedMinutes(minutes)}
      turn={refused?.turn ?? minutes.turn}
      faults={refused?.faults ?? []}
      changedSince={refused?.changedSince ?? false}
      maySend={at.mayRun}
      isBegun={minutes.turn > 0}
    />,
    refused ? (refused.changedSince ? 409 : 422) : 200,
  )
}

async function showSent(
  visit: StaffVisit,
  { round, mayRun }: MeetingVisit,
  refused?: { typed: string; fault: 'missing' | 'too-long' },
) {
  const { c, deps, frame, staff } = visit
  const shown = await minutesShown(deps, round)
  if (!shown) return notFound(c, deps, staff.language)
  return page(
    c,
    <SentMinutesPage frame={frame} round={round} {...shown} mayAdd={mayRun} {...refused} />,
    refused ? 422 : 200,
  )
}

async function write(visit: StaffVisit, at: MeetingVisit) {
  const { c, deps } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = typedIn(posted.form)
  const turn = turnIn(posted.form)
  const kept = await writeMinutes(deps, at.round, turn, typed)
  switch (kept.kind) {
    case 'kept':
      return c.redirect(`/rounds/${at.round.id}/meeting/minutes`, 303)
    case 'faults':
      return await show(visit, at, { typed, turn, faults: kept.faults })
    case 'changed-since':
    case 'not-open': {
      const now = await minutesOf(deps.db, at.round.id)
      return await show(visit, at, { typed, turn: now.turn, changedSince: true })
    }
  }
}

function typedIn(form: Form): TypedMinutes {
  return {
    fromPartners: field(form, 'fromPartners'),
    fromOffice: field(form, 'fromOffice'),
    organisations: field(form, 'organisations'),
    decisions: field(form, 'decisions'),
  }
}

async function askToSend(visit: StaffVisit, at: MeetingVisit, status: 200 | 409 | 422 = 200) {
  const { c, deps, frame } = visit
  const minutes = await minutesOf(deps.db, at.round.id)
  if (minutes.sentAt !== null && status === 200)
    return c.redirect(`/rounds/${at.round.id}/meeting/minutes`, 303)
  return page(
    c,
    <SendMinutesPage
      frame={frame}
      round={at.round}
      turn={minutes.turn}
      isSent={minutes.sentAt !== null}
      people={(await addressedBy(deps, at.round)).written.length}
      minutes={await minutesToSend(deps, at.round, minutes)}
      tickMissing={status === 422}
      refused={status === 409}
    />,
    status,
  )
}

async function send(visit: StaffVisit, at: MeetingVisit) {
  const { c, deps } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  if (field(posted.form, 'sure') !== 'yes') return await askToSend(visit, at, 422)
  const outcome = await sendMinutes(deps, at.round, turnIn(posted.form))
  return outcome.kind === 'sent'
    ? c.redirect(`/rounds/${at.round.id}/meeting/minutes`, 303)
    : await askToSend(visit, at, 409)
}

async function add(visit: StaffVisit, at: MeetingVisit) {
  const { c, deps, staff } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = field(posted.form, 'words')
  const added = await addToSentMinutes(deps, at.round, typed, staff.id)
  if (added.kind === 'faulty') return await showSent(visit, at, { typed, fault: added.fault })
  return c.redirect(`/rounds/${at.round.id}/meeting/minutes`, 303)
}
