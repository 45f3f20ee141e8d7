import { strategyToUse } from '../../db/store/strategies.ts'
import { ActionFormPage } from '../../views/pages/plan/action-form-page.tsx'
import { ActionPage } from '../../views/pages/plan/action-page.tsx'
import { capacityText } from '../../views/text/capacity.ts'
import { planText } from '../../views/text/plan.ts'
import { planKeepingText } from '../../views/text/plan-keeping.ts'
import { isSettled } from '../domain/action.ts'
import {
  type ActionFault,
  actionFields,
  emptyAction,
  type Origin,
  originValue,
  readAction,
  type TypedAction,
  typedFrom,
} from '../domain/action-form.ts'
import { type ReportFault, readReport, type TypedReport } from '../domain/action-report.ts'
import { dayAt } from '../domain/calendar.ts'
import { parseId } from '../domain/ids.ts'
import { mayPlan, mayReport, type PlannedAction } from '../domain/joint-plan.ts'
import { textIn } from '../domain/language.ts'
import { draftsFor, originsIn } from '../domain/plan-origins.ts'
import type { SharedRound } from '../domain/round.ts'
import { dropAction, type KeptAction, keepAction } from '../flows/keep-action.ts'
import { needForPlan } from '../flows/need-for-plan.ts'
import { partnersIn, planSources, possibleOwners } from '../flows/plan-sources.ts'
import { readPlan } from '../flows/read-plan.ts'
import { isUnreachable } from '../flows/remind-of-actions.ts'
import { isOwn, type Reporter, reportAction } from '../flows/report-action.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, mayHere, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { showPlan } from './joint-plan.tsx'
import { ofPlan } from './plan-visit.ts'

const one = '/rounds/:id/plan/:action'

/** The actions of a round's plan: written by the review group, reported on by whoever owns or supports them. */
export const planActionRoutes: readonly StaffRoute[] = [
  get(
    '/rounds/:id/plan/new',
    'write the plan',
    ofPlan((visit, round) => begin(visit, round)),
  ),
  post(
    '/rounds/:id/plan',
    'write the plan',
    ofPlan((visit, round) => keep(visit, round, null)),
  ),
  get(
    one,
    'see the plan',
    ofAction((visit, round, action) => showAction(visit, round, action)),
  ),
  get(
    `${one}/edit`,
    'write the plan',
    ofAction((visit, round, action) =>
      showForm(visit, round, { before: action, typed: typedFrom(action) }),
    ),
  ),
  post(`${one}/edit`, 'write the plan', ofAction(keep)),
  post(`${one}/removal`, 'write the plan', ofAction(remove)),
  post(`${one}/reports`, 'report on actions', ofAction(report)),
]

type Handler = (
  visit: StaffVisit,
  round: SharedRound,
  action: PlannedAction,
) => Response | Promise<Response>

/** The action an address names, if it is one of this round's plan. */
function ofAction(handler: Handler) {
  return ofPlan(async (visit, round) => {
    const { c, deps, staff } = visit
    const id = parseId<'action'>(c.req.param('action'))
    const action = (await readPlan(deps, round.id)).actions.find((own) => own.id === id)
    return action ? await handler(visit, round, action) : notFound(c, deps, staff.language)
  })
}

/** A new action, or one made of a draft. */
async function begin(visit: StaffVisit, round: SharedRound) {
  const { actions } = await readPlan(visit.deps, round.id)
  const sources = await planSources(visit.deps, round.id)
  const drafts = draftsFor(actions, sources)
  const draft = drafts.find(({ ref }) => ref === visit.c.req.query('draft'))
  const typed = draft
    ? { ...emptyAction, words: draft.words, from: originValue(draft) }
    : {
        ...emptyAction,
        words: await needAsked(visit),
        from: originAsked(visit, originsIn(sources)),
      }
  return await showForm(visit, round, { before: null, typed })
}

/** What the action comes from, as the agenda of the meeting links it; its kind alone where nobody may say which one. */
function originAsked({ c }: StaffVisit, offered: readonly Origin[]): string {
  const values = offered.map(originValue)
  const asked = c.req.query('from') ?? ''
  return [asked, asked.split(' ')[0]].find((one) => one && values.includes(one)) ?? ''
}

/** What a partner's assessment asks for, without its name or a level, for somebody the partner named; else nothing. */
async function needAsked({ c, deps, staff, frame }: StaffVisit): Promise<string> {
  const id = parseId<'capacity-assessment'>(c.req.query('assessment'))
  const need = id && (await needForPlan(deps, staff, id, c.req.query('domain') ?? ''))
  if (!need) return ''
  const domain = textIn(need.title, frame.language).text
  return need.words ?? capacityText[frame.language].reading.lowWords(domain)
}

type Shown = {
  before: PlannedAction | null
  typed: TypedAction
  faults?: readonly ActionFault[]
  /** The turn the form was read at, where it is not the action's own any more. */
  told?: string
  status?: 409 | 422
}

async function showForm(visit: StaffVisit, round: SharedRound, shown: Shown) {
  const { c, deps, frame } = visit
  if (!mayPlan(round)) return await showPlan(visit, round)
  const { before, typed, faults = [], told = null, status } = shown
  const { standing } = await readPlan(deps, round.id)
  return page(
    c,
    <ActionFormPage
      frame={frame}
      round={round}
      action={before}
      typed={typed}
      faults={faults}
      origins={originsIn(await planSources(deps, round.id))}
      directions={await directionsNow(visit)}
      staff={await possibleOwners(deps)}
      partners={await partnersIn(deps, round.id)}
      signed={standing.office !== null || standing.partner !== null}
      removable={before !== null && before.reports.length === 0}
      told={told}
    />,
    status ?? 200,
  )
}

/** What the strategy aims at now: an action may serve one direction of it. */
async function directionsNow({ deps, office }: StaffVisit) {
  return (await strategyToUse(deps.db, dayAt(deps.clock.now(), office.zone))).directions
}

async function keep(visit: StaffVisit, round: SharedRound, before: PlannedAction | null) {
  const { c, deps, frame } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = typedIn(posted.form)
  const read = readAction(typed, {
    origins: originsIn(await planSources(deps, round.id)),
    directions: (await directionsNow(visit)).map(({ number }) => String(number)),
    staff: (await possibleOwners(deps)).map(({ id }) => id),
    partners: (await partnersIn(deps, round.id)).map(({ id }) => id),
    today: dayAt(deps.clock.now(), round.zone),
    before: before ?? undefined,
  })
  if (read.kind === 'faulty')
    return await showForm(visit, round, { before, typed, faults: read.faults, status: 422 })
  const seen = before && { ...before, turn: Number(field(posted.form, 'turn')) }
  const outcome = await keepAction(deps, round, seen, read.facts)
  if (outcome.kind === 'kept') return c.redirect(`/rounds/${round.id}/plan`, 303)
  const t = planKeepingText[frame.language]
  return outcome.kind === 'meanwhile'
    ? await showForm(visit, round, { before, typed, told: t.meanwhile, status: 409 })
    : await showPlan(visit, round, { told: t.fixed, status: 409 })
}

function typedIn(form: Form): TypedAction {
  const typed = actionFields.map((name) => [name, field(form, name)])
  return { ...emptyAction, ...Object.fromEntries(typed) }
}

async function remove(visit: StaffVisit, round: SharedRound, action: PlannedAction) {
  const { c, deps } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const seen = { ...action, turn: Number(field(posted.form, 'turn')) }
  const outcome = await dropAction(deps, round, seen)
  if (outcome.kind === 'kept') return c.redirect(`/rounds/${round.id}/plan`, 303)
  return await showPlan(visit, round, { told: whyNot(visit, outcome), status: 409 })
}

function whyNot({ frame }: StaffVisit, { kind }: KeptAction): string {
  const t = planKeepingText[frame.language]
  if (kind === 'reported') return t.reported
  return kind === 'meanwhile' ? t.movedOn : t.fixed
}

type Reporting = { typed?: TypedReport; faults?: readonly ReportFault[] }
type Met = Reporting & { told?: string; status?: 409 | 422 }

async function showAction(
  visit: StaffVisit,
  round: SharedRound,
  action: PlannedAction,
  met: Met = {},
) {
  const { c, deps, frame } = visit
  const { standing } = await readPlan(deps, round.id)
  const reports = mayReport(round, standing) && action.status !== 'dropped'
  return page(
    c,
    <ActionPage
      frame={frame}
      round={round}
      action={action}
      today={dayAt(deps.clock.now(), round.zone)}
      mayWrite={mayHere(visit, 'write the plan') && mayPlan(round)}
      reporting={
        reports && isOwn(action, reporterOf(visit))
          ? { typed: met.typed ?? { status: action.status, words: '' }, faults: met.faults ?? [] }
          : null
      }
      unreachable={!isSettled(action.status) && (await isUnreachable(deps, round, action))}
      told={met.told ?? null}
    />,
    met.status ?? 200,
  )
}

function reporterOf(visit: StaffVisit): Reporter {
  return { side: 'office', staff: visit.staff.id, keeps: mayHere(visit, 'write the plan') }
}

async function report(visit: StaffVisit, round: SharedRound, action: PlannedAction) {
  const { c, deps, staff, frame } = visit
  if (!isOwn(action, reporterOf(visit))) return notFound(c, deps, staff.language)
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = { status: field(posted.form, 'status'), words: field(posted.form, 'words') }
  const read = readReport(typed, { agrees: action.dropAskedBy === 'partner' })
  if (read.kind === 'faulty')
    return await showAction(visit, round, action, { typed, faults: read.faults, status: 422 })
  const outcome = await reportAction(deps, round, action, reporterOf(visit), read.facts)
  const t = planText[frame.language]
  switch (outcome.kind) {
    case 'reported':
      return c.redirect(`/rounds/${round.id}/plan/${action.id}`, 303)
    case 'not-yours':
      return notFound(c, deps, staff.language)
    case 'meanwhile':
      return await showAction(visit, round, action, {
        typed,
        told: t.report.meanwhile,
        status: 409,
      })
    case 'not-now':
      return await showAction(visit, round, action, { typed, told: t.notNow, status: 409 })
  }
}
