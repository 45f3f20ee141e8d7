import { PlanPage, type PlanPageProps } from '../../views/pages/plan/plan-page.tsx'
import { planKeepingText } from '../../views/text/plan-keeping.ts'
import { dayAt } from '../domain/calendar.ts'
import { parseId } from '../domain/ids.ts'
import { type JointPlan, mayPlan, maySign } from '../domain/joint-plan.ts'
import { draftsFor } from '../domain/plan-origins.ts'
import { statesReadBy } from '../domain/readable-results.ts'
import type { SharedRound } from '../domain/round.ts'
import { electableIn, electContact } from '../flows/elect-contact.ts'
import { noChangesIn } from '../flows/no-changes-in.ts'
import { partnersOnActions } from '../flows/partners-on-actions.ts'
import { planSources } from '../flows/plan-sources.ts'
import { readPlan } from '../flows/read-plan.ts'
import { signPlan } from '../flows/sign-plan.ts'
import { field, readForm } from '../http/forms.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { get, mayHere, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofPlan } from './plan-visit.ts'

/** A round's joint plan: read by the office's staff, written by the review group, signed by direction. */
export const jointPlanRoutes: readonly StaffRoute[] = [
  get(
    '/rounds/:id/plan',
    'see the plan',
    ofPlan((visit, round) => showPlan(visit, round)),
  ),
  post('/rounds/:id/plan/elected', 'run rounds', ofPlan(markElected)),
  post('/rounds/:id/plan/signature', 'sign the plan', ofPlan(sign)),
]

/** What a press on the page met. */
type Met = Partial<Pick<PlanPageProps, 'told'>> & {
  untick?: boolean
  unelected?: string
  status?: 409 | 422
}

export async function showPlan(visit: StaffVisit, round: SharedRound, met: Met = {}) {
  const { c, deps, frame } = visit
  const plan = await readPlan(deps, round.id)
  const writes = mayHere(visit, 'write the plan') && mayPlan(round)
  return page(
    c,
    <PlanPage
      frame={frame}
      round={round}
      plan={plan}
      begins={dayAt(round.sharedAt, round.zone)}
      today={dayAt(deps.clock.now(), round.zone)}
      drafts={writes ? draftsFor(plan.actions, await planSources(deps, round.id)) : []}
      noChanges={await noChangesIn(deps, round.id)}
      partnersSaid={await partnersOnActions(deps, statesReadBy(visit.staff.role))}
      maySeeRound={mayHere(visit, 'see rounds')}
      mayWrite={writes}
      electing={await electingOf(visit, round, met)}
      signing={signingOf(visit, round, plan, met)}
      told={met.told ?? null}
    />,
    met.status ?? 200,
  )
}

async function electingOf(visit: StaffVisit, round: SharedRound, { unelected }: Met) {
  if (!mayHere(visit, 'run rounds') || !mayPlan(round)) return null
  return { electable: await electableIn(visit.deps, round.id), fault: unelected ?? null }
}

function signingOf(visit: StaffVisit, round: SharedRound, { standing }: JointPlan, met: Met) {
  if (!mayHere(visit, 'sign the plan') || !mayPlan(round)) return null
  return maySign(standing, 'office') ? { fault: met.untick === true } : null
}

async function markElected(visit: StaffVisit, round: SharedRound) {
  const posted = await readForm(visit.c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(visit.c, visit.deps, posted)
  const { elected: t, fixed } = planKeepingText[visit.frame.language]
  const contact = parseId<'contact'>(field(posted.form, 'contact'))
  const outcome = contact
    ? await electContact(visit.deps, round, contact)
    : ({ kind: 'unknown' } as const)
  switch (outcome.kind) {
    case 'elected':
      return visit.c.redirect(`/rounds/${round.id}/plan`, 303)
    case 'unknown':
      return await showPlan(visit, round, { unelected: t.unknown, status: 422 })
    case 'signed':
      return await showPlan(visit, round, { told: t.signed, status: 409 })
    case 'fixed':
      return await showPlan(visit, round, { told: fixed, status: 409 })
  }
}

async function sign(visit: StaffVisit, round: SharedRound) {
  const posted = await readForm(visit.c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(visit.c, visit.deps, posted)
  const { signing: t } = planKeepingText[visit.frame.language]
  if (field(posted.form, 'sure') !== 'yes')
    return await showPlan(visit, round, { untick: true, status: 422 })
  const { id, name } = visit.staff
  const signer = { side: 'office', staff: id, name } as const
  const outcome = await signPlan(visit.deps, round, signer, Number(field(posted.form, 'turn')))
  switch (outcome.kind) {
    case 'signed':
      return visit.c.redirect(`/rounds/${round.id}/plan`, 303)
    case 'changed':
      return await showPlan(visit, round, { told: t.changed, status: 409 })
    case 'not-ready':
    case 'not-elected':
      return await showPlan(visit, round, { told: t.notReady, status: 409 })
  }
}
