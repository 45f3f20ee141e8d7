import { noChangesOf } from '../../db/store/no-changes.ts'
import { NoChangePage } from '../../views/pages/meeting/no-change-page.tsx'
import { NoChangesPage } from '../../views/pages/meeting/no-changes-page.tsx'
import type { languages } from '../domain/language.ts'
import type { NoChange, NoChangeFault } from '../domain/no-change.ts'
import type { IndicatorResult, Results } from '../domain/results.ts'
import { type ClosedRound, isReadOnly } from '../domain/round.ts'
import { sayNoChange, takeBackNoChange } from '../flows/say-no-change.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { turnIn } from './meeting-date.tsx'
import { ofResults } from './results-visit.ts'
import { toRound } from './round-visit.ts'

/** What will not change about a statement, and why: the office's answer beside it. */
export const noChangeRoutes: readonly StaffRoute[] = [
  get('/rounds/:id/no-change', 'run rounds', ofOwnResults(list)),
  get(
    '/rounds/:id/no-change/:code',
    'run rounds',
    ofStatement((visit, of) => ask(visit, of)),
  ),
  post('/rounds/:id/no-change/:code', 'run rounds', ofStatement(say)),
]

type Handler = (visit: StaffVisit, round: ClosedRound, results: Results) => Promise<Response>

/** A round of this office with results that may still be talked about. */
function ofOwnResults(handler: Handler) {
  return ofResults(async (visit, { round, results }) => {
    if (!('state' in round)) return notFound(visit.c, visit.deps, visit.staff.language)
    return isReadOnly(round) ? toRound(visit, round) : await handler(visit, round, results)
  })
}

async function list({ c, deps, frame }: StaffVisit, round: ClosedRound, results: Results) {
  const said = await noChangesOf(deps.db, round.id)
  return page(c, <NoChangesPage frame={frame} round={round} results={results} said={said} />)
}

type Of = { round: ClosedRound; statement: IndicatorResult; said: NoChange | undefined }

/** The statement an address names, with what is said about it so far. */
function ofStatement(handler: (visit: StaffVisit, of: Of) => Promise<Response>) {
  return ofOwnResults(async (visit, round, { indicators }) => {
    const { c, deps, staff } = visit
    const statement = indicators.find(({ code }) => code === c.req.param('code'))
    if (!statement) return notFound(c, deps, staff.language)
    const all = await noChangesOf(deps.db, round.id)
    const said = all.find(({ code }) => code === statement.code)
    return await handler(visit, { round, statement, said })
  })
}

type Typed = Readonly<Record<(typeof languages)[number], string>>
type Refused = { typed: Typed; faults?: readonly NoChangeFault[]; changedSince?: true }

async function ask({ c, frame }: StaffVisit, { round, statement, said }: Of, refused?: Refused) {
  const typed = { en: said?.reason.en ?? '', fr: said?.reason.fr ?? '' }
  return page(
    c,
    <NoChangePage
      frame={frame}
      round={round}
      statement={statement}
      turn={said?.turn ?? 0}
      typed={refused?.typed ?? typed}
      faults={refused?.faults ?? []}
      changedSince={refused?.changedSince ?? false}
    />,
    refused ? (refused.changedSince ? 409 : 422) : 200,
  )
}

async function say(visit: StaffVisit, of: Of) {
  const { c, deps, staff } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const { form } = posted
  const typed = typedIn(form)
  const about = { code: of.statement.code, turn: turnIn(form) }
  const outcome =
    field(form, 'act') === 'remove'
      ? await takeBackNoChange(deps, of.round, about)
      : await sayNoChange(deps, of.round, about, typed, staff.id)
  switch (outcome.kind) {
    case 'said':
      return c.redirect(`/rounds/${of.round.id}/no-change`, 303)
    case 'read-only':
      return toRound(visit, of.round)
    case 'changed-since':
      return await ask(visit, of, { typed, changedSince: true })
    case 'faults':
      return await ask(visit, of, { typed, faults: outcome.faults })
  }
}

function typedIn(form: Form): Typed {
  return { en: field(form, 'en'), fr: field(form, 'fr') }
}
