import { findContact } from '../../db/store/contacts.ts'
import {
  type ActionReporting,
  PartnerPlanPage,
  type PartnerPlanProps,
} from '../../views/pages/respond/plan.tsx'
import { planText } from '../../views/text/plan.ts'
import { respondText } from '../../views/text/respond.ts'
import { sidesOf } from '../domain/action.ts'
import { readReport } from '../domain/action-report.ts'
import { dayAt } from '../domain/calendar.ts'
import { parseId } from '../domain/ids.ts'
import {
  type JointPlan,
  mayPlan,
  mayReport,
  maySign,
  type PlannedAction,
} from '../domain/joint-plan.ts'
import { offeredBy } from '../domain/language.ts'
import { isReadOnly, isShared } from '../domain/round.ts'
import { readPlan } from '../flows/read-plan.ts'
import { reportAction } from '../flows/report-action.ts'
import { signPlan } from '../flows/sign-plan.ts'
import { type Form, field } from '../http/forms.ts'
import type { RespondentVisit } from '../http/respondent-visit.ts'
import { isStorageTrouble, noteStorageTrouble } from '../http/storage-trouble.ts'
import { page } from '../http/visit.tsx'

/** Whether a press is about the joint plan; before its round is shared there is none. */
export function isAboutPlan({ round }: RespondentVisit, form: Form): boolean {
  const act = field(form, 'act')
  const own = act === 'plan' || act === 'sign' || act.startsWith('report-')
  const fromPlan = act.startsWith('language-') && field(form, 'page') === 'plan'
  return isShared(round) && (own || fromPlan)
}

/** Whether a link leads to a plan: there are actions, or its contact is to sign them. */
export async function leadsToPlan({ deps, round, invitation }: RespondentVisit): Promise<boolean> {
  if (!isShared(round)) return false
  const { actions, elected } = await readPlan(deps, round.id)
  return actions.length > 0 || elected?.id === invitation.contact
}

/** What a press on the plan leads to; where nothing can be kept just now, all that was typed comes back. */
export async function planReply(visit: RespondentVisit, form: Form): Promise<Response> {
  try {
    return await press(visit, form)
  } catch (error) {
    if (!isStorageTrouble(error)) throw error
    noteStorageTrouble(visit.c, visit.deps, error)
    return await show(visit, form, { bad: respondText[visit.language].unkept.words, status: 503 })
  }
}

async function press(visit: RespondentVisit, form: Form) {
  const act = field(form, 'act')
  if (act === 'sign') return await sign(visit, form)
  if (act.startsWith('report-')) return await report(visit, form, act.slice('report-'.length))
  return await show(visit, form)
}

async function sign(visit: RespondentVisit, form: Form) {
  const { deps, round, invitation, language } = visit
  const t = planText[language]
  const contact = await findContact(deps.db, invitation.contact)
  const { elected } = await readPlan(deps, round.id)
  if (!contact || elected?.id !== contact.id)
    return await show(visit, form, { bad: t.notNow, status: 422 })
  if (field(form, 'sure') !== 'yes')
    return await show(visit, form, { tickMissing: true, status: 422 })
  const signer = { side: 'partner', contact: contact.id, name: contact.name } as const
  const { kind } = await signPlan(deps, round, signer, Number(field(form, 'turn')))
  if (kind === 'signed') return await show(visit, form)
  return await show(visit, form, { bad: kind === 'changed' ? t.changed : t.notNow, status: 409 })
}

async function report(visit: RespondentVisit, form: Form, name: string) {
  const { deps, round, invitation, language } = visit
  const t = planText[language]
  const id = parseId<'action'>(name)
  const action = (await readPlan(deps, round.id)).actions.find((one) => one.id === id)
  if (!action || !isOwn(action, visit))
    return await show(visit, form, { bad: t.notNow, status: 422 })
  const read = readReport(typedAbout(action, form), { agrees: action.dropAskedBy === 'office' })
  if (read.kind === 'faulty')
    return await show(visit, form, { faulty: { [action.id]: read.faults }, status: 422 })
  const { partner, contact } = invitation
  const reporter = { side: 'partner', partner, contact } as const
  const { kind } = await reportAction(deps, round, action, reporter, read.facts)
  switch (kind) {
    case 'reported':
      return await show(visit, form, { good: t.report.kept, done: action.id })
    case 'meanwhile':
      return await show(visit, form, { bad: t.report.meanwhile, status: 409 })
    case 'not-now':
    case 'not-yours':
      return await show(visit, form, { bad: t.notNow, status: 409 })
  }
}

function isOwn(action: PlannedAction, { invitation }: RespondentVisit): boolean {
  return sidesOf(action).partner === invitation.partner
}

function typedAbout({ id }: PlannedAction, form: Form) {
  return { status: field(form, `status-${id}`), words: field(form, `words-${id}`) }
}

type Met = {
  good?: string
  bad?: string
  tickMissing?: boolean
  faulty?: Readonly<Record<string, ActionReporting['faults']>>
  /** The action whose report was kept: its boxes are empty again. */
  done?: string
  status?: 409 | 422 | 503
}

async function show(visit: RespondentVisit, form: Form, met: Met = {}) {
  const { c, deps, round, office, language, invitation } = visit
  const plan = await readPlan(deps, round.id)
  const own = plan.actions.filter((action) => isOwn(action, visit))
  const words = met.bad ?? met.good
  return page(
    c,
    <PartnerPlanPage
      language={language}
      offered={offeredBy(office)}
      office={office.name}
      year={round.year}
      plan={plan}
      today={dayAt(deps.clock.now(), round.zone)}
      ours={new Set(own.map(({ id }) => id))}
      reports={reportsOf(visit, plan)}
      typed={
        new Map(
          own
            .filter(({ id }) => id !== met.done)
            .map((one) => [
              one.id,
              { ...typedAbout(one, form), faults: met.faulty?.[one.id] ?? [] },
            ]),
        )
      }
      signing={signingOf(plan, invitation.contact, mayPlan(round))}
      tickMissing={met.tickMissing ?? false}
      notice={words === undefined ? null : { words, bad: met.bad !== undefined }}
    />,
    met.status ?? 200,
  )
}

function reportsOf(
  { round }: RespondentVisit,
  { standing }: JointPlan,
): PartnerPlanProps['reports'] {
  if (isReadOnly(round)) return 'archived'
  return mayReport(round, standing) ? 'taken' : 'not-yet'
}

function signingOf(
  { elected, standing }: JointPlan,
  contact: string,
  open: boolean,
): PartnerPlanProps['signing'] {
  if (elected?.id !== contact) return null
  if (standing.partner) return 'signed'
  return open && maySign(standing, 'partner') ? 'open' : null
}
