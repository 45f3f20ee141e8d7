import {
  allAssessments,
  assessmentsOf,
  findAssessment,
  findCapacityInstrument,
} from '../../db/store/capacity.ts'
import { allPartners } from '../../db/store/partners.ts'
import { CapacityPage, type CapacityRow } from '../../views/pages/capacity/capacity-page.tsx'
import { CapacityFormPage } from '../../views/pages/capacity/form.tsx'
import { CapacityNotedPage, NotingBanner } from '../../views/pages/capacity/noted.tsx'
import {
  type ActShown,
  PartnerCapacityPage,
  type Told,
} from '../../views/pages/capacity/partner-capacity.tsx'
import { CapacityReadingPage } from '../../views/pages/capacity/reading.tsx'
import { capacityLinkText } from '../../views/text/capacity-link.ts'
import { dayAt } from '../domain/calendar.ts'
import type { CapacityFault } from '../domain/capacity/answers.ts'
import {
  type Assessment,
  actOf,
  assessmentWays,
  dueAfter,
  holdsWords,
  type LiveAssessment,
  lastMade,
} from '../domain/capacity/assessment.ts'
import type { CapacityInstrument } from '../domain/capacity/instrument.ts'
import { needsOf } from '../domain/capacity/needs.ts'
import { levelsOverYears } from '../domain/capacity/over-years.ts'
import { begunRefusals } from '../domain/capacity/refusals.ts'
import { type Collision, type Fields, fieldsOf } from '../domain/draft.ts'
import { parseId } from '../domain/ids.ts'
import { isPartnership, type Partner } from '../domain/partner.ts'
import { editsPartner, seesPartner } from '../domain/partner-access.ts'
import { beginAssessment, hindranceFor, mainContactOf } from '../flows/begin-assessment.ts'
import { nameableReaders } from '../flows/capacity-people.ts'
import { capacityYears } from '../flows/capacity-progress.ts'
import { completeCapacityYear, yearUnderWay } from '../flows/complete-capacity-year.ts'
import { keepAssessment, sendAssessment } from '../flows/keep-assessment.ts'
import { planBeingWritten } from '../flows/need-for-plan.ts'
import { assessmentsReadBy } from '../flows/read-assessments.ts'
import { removeAssessment } from '../flows/remove-assessment.ts'
import { sendCapacityLink } from '../flows/send-capacity-link.ts'
import { capacityLanguage, fieldsInConflict, postedCapacity } from '../http/capacity-posting.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, mayHere, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { partnerInSight } from './partners.tsx'

const ofPartner = '/partners/:id/capacity'
const one = `${ofPartner}/:assessment`

/** Assessments of partners' capacities: the acts for all who see the partner, what they say for those it named. */
export const capacityRoutes: readonly StaffRoute[] = [
  get('/capacity', 'see capacity', (visit) => overview(visit)),
  post('/capacity/:year/completion', 'complete a year of assessments', complete),
  get(ofPartner, 'see capacity', showPartner),
  post(ofPartner, 'assess capacity', begin),
  get(one, 'see capacity', read),
  post(`${one}/form`, 'assess capacity', note),
  post(`${one}/link`, 'assess capacity', resend),
  post(`${one}/removal`, 'assess capacity', remove),
]

function missing({ c, deps, staff }: StaffVisit) {
  return notFound(c, deps, staff.language)
}

async function overview(visit: StaffVisit, { unticked = false } = {}) {
  const { c, deps, staff, office, frame } = visit
  const today = dayAt(deps.clock.now(), office.zone)
  const all = await allAssessments(deps.db)
  const partners = (await allPartners(deps.db)).filter(
    (partner) => seesPartner(staff, partner) && isPartnership(partner.relationship),
  )
  const rows = partners.map((partner) => rowOf(partner, all, today))
  const year = mayHere(visit, 'complete a year of assessments') ? await yearUnderWay(deps) : null
  const years = await capacityYears(deps)
  const hasYear = years.some((shown) => shown.year === year)
  return page(
    c,
    <CapacityPage
      frame={frame}
      rows={rows.toSorted(byUrgency)}
      years={years}
      complete={year !== null && hasYear ? { year, unticked } : null}
    />,
    unticked ? 422 : 200,
  )
}

function rowOf(partner: Partner, all: readonly Assessment[], today: string): CapacityRow {
  const acts = all.filter((act) => act.partner === partner.id).map(actOf)
  const last = lastMade(acts)
  return {
    partner,
    last: acts.findLast(({ sentOn }) => sentOn !== null && sentOn === last) ?? null,
    due: dueAfter(last, today),
    open: acts.find(({ state }) => state === 'begun') ?? null,
  }
}

const urgency = ['late', 'due', 'never', 'later'] as const

/** Whose turn came first stands first. */
function byUrgency(one: CapacityRow, other: CapacityRow): number {
  const rank = ({ due }: CapacityRow) => urgency.indexOf(due.kind)
  const since = ({ due }: CapacityRow) => (due.kind === 'never' ? '' : due.from)
  return rank(one) - rank(other) || since(one).localeCompare(since(other))
}

async function complete(visit: StaffVisit) {
  const { c, deps, staff } = visit
  const year = Number(/^\d{4}$/.exec(c.req.param('year') ?? '')?.[0])
  if (year !== (await yearUnderWay(deps))) return missing(visit)
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  if (field(posted.form, 'sure') !== 'yes') return await overview(visit, { unticked: true })
  await completeCapacityYear(deps, year, staff)
  return c.redirect('/capacity', 303)
}

async function showPartner(visit: StaffVisit) {
  const partner = await partnerInSight(visit)
  return partner ? await partnerReply(visit, partner, toldIn(visit)) : missing(visit)
}

const tellings: readonly Told[] = ['asked', 'resent', 'removed', ...begunRefusals]

function toldIn({ c }: StaffVisit): Told | null {
  return tellings.find((told) => told === c.req.query('told')) ?? null
}

async function partnerReply(
  visit: StaffVisit,
  partner: Partner,
  told: Told | null,
  status: 200 | 409 = 200,
) {
  const { c, deps, staff, office, frame } = visit
  const all = await assessmentsOf(deps.db, partner.id)
  const assessed = await assessmentsReadBy(deps, partner, staff)
  const named = new Set(assessed.map(({ assessment }) => assessment.id))
  const acts = all.map((assessment) =>
    shownAct(visit, partner, assessment, named.has(assessment.id)),
  )
  const begins = assesses(visit, partner) && isPartnership(partner.relationship)
  const contact = begins ? await mainContactOf(deps, partner) : undefined
  return page(
    c,
    <PartnerCapacityPage
      frame={frame}
      partner={partner}
      acts={acts.toReversed()}
      due={dueAfter(lastMade(acts), dayAt(deps.clock.now(), office.zone))}
      read={assessed}
      over={levelsOverYears(assessed)}
      begins={begins ? { contact: contact?.name ?? null } : null}
      told={told}
    />,
    status,
  )
}

/** Whether this person looks after the partner's assessments. */
function assesses(visit: StaffVisit, partner: Partner): boolean {
  return mayHere(visit, 'assess capacity') && editsPartner(visit.staff, partner)
}

function shownAct(
  visit: StaffVisit,
  partner: Partner,
  assessment: Assessment,
  reads: boolean,
): ActShown {
  const keeps = assesses(visit, partner)
  return {
    ...actOf(assessment),
    linkVersion: assessment.linkVersion,
    reads,
    goesOn: keeps && isNoting(visit, assessment),
    resends: keeps && hasLink(assessment),
    removes: keeps && mayRemove(visit, assessment),
  }
}

/** A conversation is typed in by who began it, and by nobody else. */
function isNoting({ staff }: StaffVisit, { state, way, startedBy }: Assessment): boolean {
  return state === 'begun' && way === 'conversation' && startedBy === staff.id
}

function hasLink({ state, way }: Assessment): boolean {
  return state === 'sent' || (state === 'begun' && way === 'link')
}

/**
 * What was never sent can be taken back: behind a link only while nothing was entered, for that is the partner's; a
 * conversation by who notes it, or once that person has left.
 */
function mayRemove(visit: StaffVisit, assessment: Assessment): boolean {
  if (assessment.state !== 'begun') return false
  if (assessment.way === 'link') return !holdsWords(assessment)
  return assessment.startedBy === null || isNoting(visit, assessment)
}

async function begin(visit: StaffVisit) {
  const { c, deps, staff } = visit
  const partner = await partnerInSight(visit)
  if (!partner || !assesses(visit, partner) || !isPartnership(partner.relationship))
    return missing(visit)
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const way = assessmentWays.find((name) => name === field(posted.form, 'way'))
  if (!way) return missing(visit)
  const begun = await beginAssessment(deps, partner, way, staff)
  if (begun.kind !== 'begun') return await partnerReply(visit, partner, begun.kind, 409)
  const told = way === 'link' ? '?told=asked' : ''
  return c.redirect(`/partners/${partner.id}/capacity${told}`, 303)
}

type Found = { partner: Partner; assessment: Assessment }

/** The assessment of the address, if it is one of a partner this person sees. */
async function assessmentAsked(visit: StaffVisit): Promise<Found | undefined> {
  const partner = await partnerInSight(visit)
  const id = parseId<'capacity-assessment'>(visit.c.req.param('assessment'))
  const assessment = partner && id && (await findAssessment(visit.deps.db, id))
  return assessment?.partner === partner?.id && partner && assessment
    ? { partner, assessment }
    : undefined
}

/** Levels and words, for those whom the partner named; to everybody else the address leads nowhere. */
async function read(visit: StaffVisit) {
  const { c, deps, staff, frame } = visit
  const asked = await assessmentAsked(visit)
  const all = asked && (await assessmentsReadBy(deps, asked.partner, staff))
  const found = all?.find(({ assessment }) => assessment.id === asked?.assessment.id)
  if (!asked || !all || !found) return missing(visit)
  const before = all.filter(({ assessment }) => assessment.sentOn <= found.assessment.sentOn)
  return page(
    c,
    <CapacityReadingPage
      frame={frame}
      partner={asked.partner}
      read={found}
      over={levelsOverYears(before)}
      needs={needsOf(found)}
      plan={await planBeingWritten(deps)}
      mayPlan={mayHere(visit, 'write the plan')}
    />,
  )
}

type Noting = {
  visit: StaffVisit
  partner: Partner
  assessment: LiveAssessment
  instrument: CapacityInstrument
  form: Form
}

/** The form of a conversation: opened, kept and sent by who notes it. */
async function note(visit: StaffVisit) {
  const { c, deps } = visit
  const asked = await assessmentAsked(visit)
  if (!asked || !assesses(visit, asked.partner) || !isNoting(visit, asked.assessment))
    return missing(visit)
  const { partner, assessment } = asked
  const instrument = await findCapacityInstrument(deps.db, assessment.instrument)
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  if (!instrument || assessment.state === 'withdrawn') return missing(visit)
  const noting = { visit, partner, assessment, instrument, form: posted.form }
  return field(posted.form, 'page') === 'form' ? await keep(noting) : await formReply(noting)
}

async function keep(noting: Noting) {
  const { visit, partner, assessment, form } = noting
  const { deps } = visit
  const { read: typed, posted } = await postedCapacity(deps, noting, form)
  const sends = field(form, 'act') === 'send' && typed.faults.length === 0
  const kept = sends
    ? await sendAssessment(deps, assessment.id, posted)
    : await keepAssessment(deps, assessment.id, posted)
  if (kept.kind === 'gone') return missing(visit)
  const now = { ...noting, assessment: kept.assessment }
  switch (kept.kind) {
    case 'conflict': {
      const fields = fieldsInConflict(kept.assessment, posted.fields, kept.collisions)
      return await formReply(now, { fields, collisions: kept.collisions, status: 409 })
    }
    case 'incomplete':
      return await formReply(now, { faults: kept.faults, status: 422 })
    case 'fixed':
    case 'sent':
      return await notedReply(visit, partner)
    case 'kept':
      return await keptReply(now, typed.faults, typed.typed)
  }
}

async function keptReply(noting: Noting, faults: readonly CapacityFault[], typed: Fields) {
  const { visit, assessment, form } = noting
  if (faults.length > 0) {
    const fields = { ...fieldsOf(assessment.draft), ...typed }
    return await formReply(noting, { fields, faults, status: 422 })
  }
  const isSaving = field(form, 'act') === 'save'
  const language = capacityLanguage(form) ?? visit.staff.language
  return await formReply(noting, isSaving ? { notice: capacityLinkText[language].form.saved } : {})
}

async function notedReply({ c, deps, frame }: StaffVisit, partner: Partner) {
  const reached = hindranceFor(await mainContactOf(deps, partner)) === undefined
  return page(c, <CapacityNotedPage frame={frame} partner={partner} reached={reached} />)
}

type Shown = {
  fields?: Fields
  faults?: readonly CapacityFault[]
  collisions?: readonly Collision[]
  notice?: string
  status?: 200 | 409 | 422
}

async function formReply(noting: Noting, shown: Shown = {}) {
  const { visit, partner, assessment, instrument, form } = noting
  const { faults = [], collisions = [], notice, status = 200 } = shown
  const language = capacityLanguage(form) ?? visit.staff.language
  const fields = shown.fields ?? fieldsOf(assessment.draft)
  return page(
    visit.c,
    <CapacityFormPage
      above={<NotingBanner frame={visit.frame} partner={partner} />}
      asked={{ instrument, language, way: 'conversation', fields, faults, collisions }}
      revision={assessment.draft.revision}
      people={await nameableReaders(visit.deps, partner, assessment)}
      notice={notice}
    />,
    status,
  )
}

async function resend(visit: StaffVisit) {
  const { c, deps } = visit
  const asked = await assessmentAsked(visit)
  if (!asked || !assesses(visit, asked.partner) || !hasLink(asked.assessment)) return missing(visit)
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const seen = Number(field(posted.form, 'version'))
  const sent = await sendCapacityLink(deps, asked.assessment.id, seen)
  if (sent.kind !== 'queued') return await partnerReply(visit, asked.partner, sent.kind, 409)
  return c.redirect(`/partners/${asked.partner.id}/capacity?told=resent`, 303)
}

async function remove(visit: StaffVisit) {
  const { c, deps } = visit
  const asked = await assessmentAsked(visit)
  if (!asked || !assesses(visit, asked.partner) || !mayRemove(visit, asked.assessment))
    return missing(visit)
  const removed = await removeAssessment(deps, asked.assessment)
  if (removed.kind === 'meanwhile') return c.redirect(`/partners/${asked.partner.id}/capacity`, 303)
  return c.redirect(`/partners/${asked.partner.id}/capacity?told=removed`, 303)
}
