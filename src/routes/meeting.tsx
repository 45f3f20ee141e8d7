import { talksOf } from '../../db/store/talks.ts'
import { AgendaPage } from '../../views/pages/meeting/agenda-page.tsx'
import { TalkPage } from '../../views/pages/meeting/talk-page.tsx'
import { type AgendaItem, agendaMoves } from '../domain/agenda.ts'
import { type Talk, type TalkFault, type TypedTalk, untold } from '../domain/talk.ts'
import { agendaOfRound } from '../flows/agenda-of-round.ts'
import { addOwnItem, moveItem } from '../flows/arrange-agenda.ts'
import { keepTalk } from '../flows/keep-talk.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { meetingShown } from '../http/meeting-shown.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { meetingDateRoutes, turnIn } from './meeting-date.tsx'
import { type MeetingVisit, ofMeeting, ofWriter } from './meeting-visit.ts'

const address = '/rounds/:id/meeting'

/** The interface meeting: its agenda, and what both sides say to it. */
export const meetingRoutes: readonly StaffRoute[] = [
  get(
    address,
    'see the meeting',
    ofMeeting((visit, at) => show(visit, at)),
  ),
  post(address, 'run rounds', ofMeeting(move)),
  post(`${address}/items`, 'run rounds', ofMeeting(add)),
  get(
    `${address}/items/:item`,
    'see the meeting',
    ofItem((visit, at, item) => ask(visit, at, item)),
  ),
  post(`${address}/items/:item`, 'see the meeting', ofItem(note)),
  ...meetingDateRoutes,
]

type Refused = { changedSince?: true; typed?: string; fault?: 'missing' | 'too-long' }

async function show(visit: StaffVisit, at: MeetingVisit, refused: Refused = {}) {
  const { c, deps, frame } = visit
  const { arrangement, placed } = await agendaOfRound(deps, at.round)
  return page(
    c,
    <AgendaPage
      frame={frame}
      {...at}
      shown={await meetingShown(deps, at.round)}
      placed={placed}
      turn={arrangement.turn}
      talks={await talksOf(deps.db, at.round.id)}
      {...refused}
    />,
    refused.changedSince ? 409 : refused.fault ? 422 : 200,
  )
}

async function move(visit: StaffVisit, at: MeetingVisit) {
  const { c, deps } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const [name, id = ''] = field(posted.form, 'move').split(' ')
  const wanted = agendaMoves.find((one) => one === name)
  if (!wanted) return toAgenda(visit, at)
  const moved = await moveItem(deps, at.round, turnIn(posted.form), { move: wanted, id })
  if (moved.kind === 'changed-since') return await show(visit, at, { changedSince: true })
  return toAgenda(visit, at)
}

async function add(visit: StaffVisit, at: MeetingVisit) {
  const { c, deps } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = field(posted.form, 'words')
  const added = await addOwnItem(deps, at.round, turnIn(posted.form), typed)
  switch (added.kind) {
    case 'faulty':
      return await show(visit, at, { typed, fault: added.fault })
    case 'changed-since':
      return await show(visit, at, { typed, changedSince: true })
    case 'arranged':
    case 'read-only':
      return toAgenda(visit, at)
  }
}

type ItemHandler = (
  visit: StaffVisit,
  at: MeetingVisit,
  item: AgendaItem,
) => Response | Promise<Response>

/** The item of the agenda an address names. */
function ofItem(handler: ItemHandler) {
  return ofWriter(async (visit, at) => {
    const { c, deps, staff } = visit
    if (at.isSent) return toAgenda(visit, at)
    const { placed } = await agendaOfRound(deps, at.round)
    const found = placed.find(({ item }) => item.id === c.req.param('item'))
    return found ? await handler(visit, at, found.item) : notFound(c, deps, staff.language)
  })
}

type RefusedTalk = {
  typed: TypedTalk
  turn: number
  faults?: readonly TalkFault[]
  /** What somebody else wrote meanwhile. */
  stands?: Talk
}

async function ask(
  visit: StaffVisit,
  { round }: MeetingVisit,
  item: AgendaItem,
  refused?: RefusedTalk,
) {
  const { c, deps, frame } = visit
  const talk = (await talksOf(deps.db, round.id)).get(item.id) ?? untold
  return page(
    c,
    <TalkPage
      frame={frame}
      round={round}
      item={item}
      typed={refused?.typed ?? typedFrom(talk)}
      turn={refused?.turn ?? talk.turn}
      faults={refused?.faults ?? []}
      stands={refused?.stands}
    />,
    refused ? (refused.stands ? 409 : 422) : 200,
  )
}

async function note(visit: StaffVisit, at: MeetingVisit, item: AgendaItem) {
  const { c, deps } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = talkIn(posted.form)
  const turn = turnIn(posted.form)
  const kept = await keepTalk(deps, at.round, item.id, { seen: turn, typed })
  switch (kept.kind) {
    case 'kept':
    case 'not-open':
      return toAgenda(visit, at)
    case 'faults':
      return await ask(visit, at, item, { typed, turn, faults: kept.faults })
    case 'changed-since': {
      const stands = (await talksOf(deps.db, at.round.id)).get(item.id) ?? untold
      return await ask(visit, at, item, { typed, turn: stands.turn, stands })
    }
  }
}

function talkIn(form: Form): TypedTalk {
  return {
    partners: field(form, 'partners'),
    office: field(form, 'office'),
    agreed: field(form, 'agreed'),
    note: field(form, 'note'),
  }
}

function typedFrom({ partners, office, agreed, note: remembered }: Talk): TypedTalk {
  return { partners, office, agreed: agreed === null ? '' : `${agreed}`, note: remembered }
}

function toAgenda({ c }: StaffVisit, { round }: MeetingVisit): Response {
  return c.redirect(`/rounds/${round.id}/meeting`, 303)
}
