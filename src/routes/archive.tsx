import { ArchivePage } from '../../views/pages/rounds/archive.tsx'
import { ToldPage } from '../../views/pages/rounds/told.tsx'
import type { Round } from '../domain/round.ts'
import { archiveRound, reviewArchive } from '../flows/archive-round.ts'
import { field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofRound, toRound } from './round-visit.ts'

/** The end of a round's year: read from then on, and not changed. */
export const archiveRoutes: readonly StaffRoute[] = [
  get(
    '/rounds/:id/archive',
    'run rounds',
    ofRound((visit, round) =>
      round.state === 'published' ? ask(visit, round) : toRound(visit, round),
    ),
  ),
  post('/rounds/:id/archive', 'run rounds', ofRound(archive)),
]

type Missing = 'sure' | 'carriedOver'

async function ask(
  { c, deps, frame }: StaffVisit,
  round: Round,
  missing: readonly Missing[] = [],
  carriedOver = false,
) {
  return page(
    c,
    <ArchivePage
      frame={frame}
      round={round}
      review={await reviewArchive(deps, round)}
      missing={missing}
      carriedOver={carriedOver}
    />,
    missing.length > 0 ? 422 : 200,
  )
}

async function archive(visit: StaffVisit, round: Round) {
  const { c, deps, staff } = visit
  if (round.state !== 'published') return told(visit, round)
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const carriedOver = field(posted.form, 'carriedOver') === 'yes'
  const missing = await missingIn(visit, round, carriedOver, field(posted.form, 'sure') === 'yes')
  if (missing.length > 0) return await ask(visit, round, missing, carriedOver)
  const outcome = await archiveRound(deps, round.id, { carriedOver, by: staff.id })
  switch (outcome.kind) {
    case 'archived':
      return toRound(visit, round)
    case 'not-found':
      return notFound(c, deps, staff.language)
    case 'not-waiting':
      return told(visit, round)
    case 'mails':
      return await ask(visit, round, ['sure'], carriedOver)
    case 'open-actions':
      return await ask(visit, round, ['carriedOver'], carriedOver)
  }
}

async function missingIn(
  { deps }: StaffVisit,
  round: Round,
  carriedOver: boolean,
  sure: boolean,
): Promise<readonly Missing[]> {
  const { open } = await reviewArchive(deps, round)
  return [
    ...(open.length > 0 && !carriedOver ? (['carriedOver'] as const) : []),
    ...(sure ? [] : (['sure'] as const)),
  ]
}

function told({ c, frame }: StaffVisit, round: Round) {
  return page(c, <ToldPage frame={frame} round={round} why="notToArchive" />, 409)
}
