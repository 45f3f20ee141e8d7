import { allContacts } from '../../db/store/contacts.ts'
import { findContext } from '../../db/store/context-notes.ts'
import { allPartners } from '../../db/store/partners.ts'
import { reviewGroupOf } from '../../db/store/review-members.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Around } from '../../views/pages/rounds/around.tsx'
import { ContextPage } from '../../views/pages/rounds/context.tsx'
import { ReviewGroupPage } from '../../views/pages/rounds/review-group.tsx'
import { frameText } from '../../views/text/frame.ts'
import { reviewGroupText } from '../../views/text/review-group.ts'
import { type ContextFault, type ContextWords, emptyContext } from '../domain/context-note.ts'
import { parseId } from '../domain/ids.ts'
import { isReadOnly, type Round } from '../domain/round.ts'
import { joinReviewGroup, leaveReviewGroup } from '../flows/form-review-group.ts'
import { mayNoteContext, noteContext, offeredContext } from '../flows/note-context.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, mayHere, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { turnIn } from './meeting-date.tsx'
import { ofRound, toRound } from './round-visit.ts'

/** Who prepares a round, and what it is held in. */
export const roundAroundRoutes: readonly StaffRoute[] = [
  get(
    '/rounds/:id/review-group',
    'run rounds',
    ofRound((visit, round) => groupPage(visit, round)),
  ),
  post('/rounds/:id/review-group', 'run rounds', ofRound(join)),
  post('/rounds/:id/review-group/:member/removal', 'run rounds', ofRound(leave)),
  get(
    '/rounds/:id/context',
    'write the report',
    ofRound((visit, round) =>
      mayNoteContext(round) ? contextPage(visit, round) : toRound(visit, round),
    ),
  ),
  post('/rounds/:id/context', 'write the report', ofRound(note)),
]

/** What the page of a round tells of both. */
export async function aroundRound(visit: StaffVisit, round: Round): Promise<Around> {
  const { db } = visit.deps
  return {
    members: await reviewGroupOf(db, round.id),
    context: (await findContext(db, round.id)) ?? emptyContext,
    mayForm: mayHere(visit, 'run rounds') && !isReadOnly(round),
    mayNote: mayHere(visit, 'write the report') && mayNoteContext(round),
  }
}

async function groupPage({ c, deps, frame }: StaffVisit, round: Round, unknown = false) {
  const members = await reviewGroupOf(deps.db, round.id)
  const inIt = new Set(members.map((one) => (one.side === 'office' ? one.staff : one.contact)))
  const partners = await allPartners(deps.db)
  const { roles } = frameText[frame.language]
  const { member } = reviewGroupText[frame.language]
  const named = (await allContacts(deps.db)).flatMap(({ id, name, partner }) => {
    const own = partners.find((one) => one.id === partner)
    return own && !inIt.has(id) ? [{ id, label: member(own.name, name) }] : []
  })
  return page(
    c,
    <ReviewGroupPage
      frame={frame}
      round={round}
      members={members}
      office={(await allStaff(deps.db))
        .filter(({ id }) => !inIt.has(id))
        .map(({ id, name, role }) => ({ id, label: `${name}, ${roles[role]}` }))}
      partners={named.toSorted((one, other) => one.label.localeCompare(other.label))}
      readOnly={isReadOnly(round)}
      unknown={unknown}
    />,
    unknown ? 422 : 200,
  )
}

async function join(visit: StaffVisit, round: Round) {
  const { c, deps } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const { kind } = await joinReviewGroup(deps, round, field(posted.form, 'person'))
  return kind === 'unknown' ? await groupPage(visit, round, true) : toGroup(visit, round)
}

async function leave(visit: StaffVisit, round: Round) {
  const { c, deps, staff } = visit
  const id = parseId<'review-member'>(c.req.param('member'))
  if (!id) return notFound(c, deps, staff.language)
  await leaveReviewGroup(deps, round, id)
  return toGroup(visit, round)
}

function toGroup({ c }: StaffVisit, { id }: Round): Response {
  return c.redirect(`/rounds/${id}/review-group`, 303)
}

type Refused = { typed: ContextWords; turn: number } & (
  | { faults: readonly ContextFault[]; changedSince?: undefined }
  | { faults?: undefined; changedSince: true }
)

async function contextPage({ c, deps, frame }: StaffVisit, round: Round, refused?: Refused) {
  const offered = await offeredContext(deps, round)
  const turn = refused?.changedSince ? offered.note.turn : refused?.turn
  return page(
    c,
    <ContextPage
      frame={frame}
      round={round}
      note={refused ? { ...refused.typed, turn: turn ?? 0 } : offered.note}
      from={refused ? null : offered.from}
      faults={refused?.faults ?? []}
      changedSince={refused?.changedSince ?? false}
    />,
    refused ? (refused.changedSince ? 409 : 422) : 200,
  )
}

async function note(visit: StaffVisit, round: Round) {
  const { c, deps } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = wordsIn(posted.form)
  const turn = turnIn(posted.form)
  const noted = await noteContext(deps, round, turn, typed)
  switch (noted.kind) {
    case 'noted':
    case 'fixed':
      return toRound(visit, round)
    case 'faults':
      return await contextPage(visit, round, { typed, turn, faults: noted.faults })
    case 'changed-since':
      return await contextPage(visit, round, { typed, turn, changedSince: true })
  }
}

function wordsIn(form: Form): ContextWords {
  return {
    strengthsInside: field(form, 'strengthsInside'),
    challengesInside: field(form, 'challengesInside'),
    strengthsOutside: field(form, 'strengthsOutside'),
    challengesOutside: field(form, 'challengesOutside'),
  }
}
