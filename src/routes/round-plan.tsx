import { allRounds } from '../../db/store/rounds.ts'
import { PlanPage } from '../../views/pages/rounds/plan.tsx'
import { ToldPage } from '../../views/pages/rounds/told.tsx'
import { yearAt } from '../domain/calendar.ts'
import { cleanName } from '../domain/name.ts'
import { fitsNetworks } from '../domain/network.ts'
import { usualReminders } from '../domain/reminder-schedule.ts'
import type { Round } from '../domain/round.ts'
import { type PlanFault, readPlan, type TypedPlan } from '../domain/round-plan.ts'
import { questionsOf } from '../domain/survey.ts'
import { allNetworks } from '../flows/network-of.ts'
import { changePlan, planRound } from '../flows/plan-round.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofDraft, ofRound, toRound } from './round-visit.ts'

export const roundPlanRoutes: readonly StaffRoute[] = [
  get(
    '/rounds/new',
    'run rounds',
    async (visit) => await planPage(visit, null, await firstPlan(visit)),
  ),
  post('/rounds', 'run rounds', createRound),
  get(
    '/rounds/:id/edit',
    'run rounds',
    ofDraft((visit, round) => planPage(visit, round, typedFrom(round))),
  ),
  post('/rounds/:id/edit', 'run rounds', ofRound(editRound)),
]

async function createRound(visit: StaffVisit) {
  const posted = await readForm(visit.c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(visit.c, visit.deps, posted)
  const typed = typedIn(posted.form)
  const read = readPlan(typed, await around(visit))
  if (read.kind === 'faulty') return await planPage(visit, null, typed, read.faults)
  const id = await planRound(visit.deps, read.plan, usualReminders)
  return visit.c.redirect(`/rounds/${id}/recipients`, 303)
}

async function editRound(visit: StaffVisit, round: Round) {
  const { c, deps, frame } = visit
  const told = () => page(c, <ToldPage frame={frame} round={round} why="notDraft" />, 409)
  if (round.state !== 'draft') return told()
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = typedIn(posted.form)
  const read = readPlan(typed, await around(visit))
  if (read.kind === 'faulty') return await planPage(visit, round, typed, read.faults)
  const outcome = await changePlan(deps, round.id, read.plan)
  return outcome.kind === 'changed' ? toRound(visit, round) : told()
}

async function planPage(
  visit: StaffVisit,
  round: Round | null,
  typed: TypedPlan,
  faults: readonly PlanFault[] = [],
) {
  const { c, deps, office, frame } = visit
  return page(
    c,
    <PlanPage
      frame={frame}
      action={round ? `/rounds/${round.id}/edit` : '/rounds'}
      isNew={round === null}
      typed={typed}
      zone={office.zone}
      surveys={deps.surveys.all()}
      office={office.name}
      networks={await allNetworks(deps)}
      faults={faults}
    />,
    faults.length > 0 ? 422 : 200,
  )
}

async function around({ deps, office }: StaffVisit) {
  const surveys = deps.surveys.all().map((survey) => ({
    id: survey.id,
    codes: questionsOf(survey).map(({ code }) => code),
    forNetworks: fitsNetworks(survey),
  }))
  const networks = await allNetworks(deps)
  return { zone: office.zone, now: deps.clock.now(), surveys, networks }
}

function typedIn(form: Form): TypedPlan {
  const or = (name: string, otherwise: string) => (form.has(name) ? field(form, name) : otherwise)
  return {
    year: field(form, 'year'),
    titleEn: cleanName(field(form, 'titleEn')),
    titleFr: cleanName(field(form, 'titleFr')),
    surveys: [...new Set(form.get('surveys') ?? [])],
    closesOn: field(form, 'closesOn'),
    closesAt: field(form, 'closesAt'),
    breakdown: or('breakdown', 'none'),
    mode: or('mode', 'confidential'),
    k: or('k', '5'),
    network: field(form, 'network'),
    severalRespondents: field(form, 'several') === 'yes',
  }
}

/** What an empty form proposes: the next year without a round, the first questionnaire, and the safest choices. */
async function firstPlan({ deps, office }: StaffVisit): Promise<TypedPlan> {
  const held = (await allRounds(deps.db)).filter(
    ({ state, network }) => state !== 'cancelled' && !network,
  )
  const year = Math.max(
    yearAt(deps.clock.now(), office.zone),
    ...held.map((round) => round.year + 1),
  )
  return {
    year: String(year),
    titleEn: `How good a partner are we? ${year}`,
    titleFr: `Quel partenaire sommes-nous\u00a0? ${year}`,
    surveys: deps.surveys
      .all()
      .slice(0, 1)
      .map(({ id }) => id),
    closesOn: '',
    closesAt: '18:00',
    breakdown: 'none',
    mode: 'confidential',
    k: String(office.k),
    network: '',
    severalRespondents: false,
  }
}

function typedFrom(round: Round): TypedPlan {
  const [closesOn = '', closesAt = ''] = round.closes.split('T')
  return {
    year: String(round.year),
    titleEn: round.title.en,
    titleFr: round.title.fr,
    surveys: round.surveys,
    closesOn,
    closesAt,
    breakdown: round.breakdown,
    mode: round.mode,
    k: String(round.k),
    network: round.network ?? '',
    severalRespondents: round.severalRespondents,
  }
}
