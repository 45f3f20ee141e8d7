import { findExtension } from '../../db/store/extensions.ts'
import { CancellationPage } from '../../views/pages/rounds/cancellation.tsx'
import { ExtensionPage } from '../../views/pages/rounds/extension.tsx'
import { ToldPage } from '../../views/pages/rounds/told.tsx'
import { countParticipation } from '../domain/participation.ts'
import type { OpenRound, Round } from '../domain/round.ts'
import { cancelRound } from '../flows/cancel-round.ts'
import { type Extended, extendRound, toBeTold } from '../flows/extend-round.ts'
import { organisationsOf } from '../flows/watch-round.ts'
import { field, readForm } from '../http/forms.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofOpen, ofRound, toRound } from './round-visit.ts'

/** What may happen to an open round besides closing: more time, once, or being called off. */
export const roundMoveRoutes: readonly StaffRoute[] = [
  get(
    '/rounds/:id/extension',
    'run rounds',
    ofOpen((visit, round) => extensionPage(visit, round)),
  ),
  post('/rounds/:id/extension', 'run rounds', ofRound(extend)),
  get(
    '/rounds/:id/cancellation',
    'run rounds',
    ofOpen((visit, round) => cancellationPage(visit, round)),
  ),
  post('/rounds/:id/cancellation', 'run rounds', ofRound(cancel)),
]

type Refused = Exclude<Extended['kind'], 'extended' | 'not-open' | 'already'>

async function extensionPage(
  { c, deps, frame }: StaffVisit,
  round: OpenRound,
  typed = { day: '', time: round.closes.slice(11) },
  fault: Refused | null = null,
  status: 200 | 409 | 422 = 200,
) {
  const told = (await toBeTold(deps, round)).length
  const extension = (await findExtension(deps.db, round.id)) ?? null
  return page(
    c,
    <ExtensionPage
      frame={frame}
      round={round}
      extension={extension}
      told={told}
      typed={typed}
      fault={fault}
    />,
    status,
  )
}

async function extend(visit: StaffVisit, round: Round) {
  const { c, deps } = visit
  if (round.state !== 'open') return notOpen(visit, round)
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = { day: field(posted.form, 'closesOn'), time: field(posted.form, 'closesAt') }
  const outcome = await extendRound(deps, round, typed)
  switch (outcome.kind) {
    case 'extended':
      return toRound(visit, round)
    case 'not-open':
      return notOpen(visit, round)
    case 'already':
      return await extensionPage(visit, round, typed, null, 409)
    case 'not-a-moment':
    case 'not-later':
      return await extensionPage(visit, round, typed, outcome.kind, 422)
  }
}

async function cancellationPage(visit: StaffVisit, round: OpenRound, tickMissing = false) {
  const { c, deps, frame } = visit
  const progress = await organisationsOf(deps, round)
  return page(
    c,
    <CancellationPage
      frame={frame}
      round={round}
      participation={countParticipation(progress.map(({ state }) => state))}
      told={(await toBeTold(deps, round)).length}
      tickMissing={tickMissing}
    />,
    tickMissing ? 422 : 200,
  )
}

async function cancel(visit: StaffVisit, round: Round) {
  const { c, deps } = visit
  if (round.state !== 'open') return notOpen(visit, round)
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  if (field(posted.form, 'sure') !== 'yes') return await cancellationPage(visit, round, true)
  const outcome = await cancelRound(deps, round)
  return outcome.kind === 'cancelled' ? toRound(visit, round) : notOpen(visit, round)
}

function notOpen({ c, frame }: StaffVisit, round: Round) {
  return page(c, <ToldPage frame={frame} round={round} why="notOpen" />, 409)
}
