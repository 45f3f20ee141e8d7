import { sectionsOf } from '../../db/store/partner-sections.ts'
import { allStaff } from '../../db/store/staff.ts'
import { stagesOf } from '../../db/store/stage-changes.ts'
import { SectionPage } from '../../views/pages/partners/sheet/section-page.tsx'
import { StagePage } from '../../views/pages/partners/sheet/stage-page.tsx'
import { dayAt } from '../domain/calendar.ts'
import type { Partner } from '../domain/partner.ts'
import { sections, writesSection } from '../domain/partner-sheet/index.ts'
import type { Section } from '../domain/partner-sheet/section.ts'
import type { StageFault, TypedStage } from '../domain/partner-sheet/stages.ts'
import type { Field } from '../domain/records/field.ts'
import { optionsOf } from '../domain/records/options.ts'
import {
  type RecordFault,
  readRecord,
  type TypedRecord,
  typedRecord,
} from '../domain/records/read-record.ts'
import { keepSection } from '../flows/keep-section.ts'
import { moveStage } from '../flows/move-stage.ts'
import { stockOfRecords } from '../flows/stock-of-records.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { partnerInHand, partnerInSight } from './partners.tsx'

/** The parts of a partner's sheet, a door for each: its declaration says which act it takes. */
export const partnerSheetRoutes: readonly StaffRoute[] = [
  ...sections.flatMap((section) => [
    get(`/partners/:id/sheet/${section.id}`, section.write, (visit) => ask(visit, section)),
    post(`/partners/:id/sheet/${section.id}`, section.write, (visit) => keep(visit, section)),
  ]),
  get('/partners/:id/stage', 'edit own partners', askForStage),
  post('/partners/:id/stage', 'edit own partners', keepStage),
]

async function ask(visit: StaffVisit, section: Section) {
  const partner = await partnerToWrite(visit, section)
  if (!partner) return missing(visit)
  const before = await keptPart(visit, partner, section)
  const values = before?.values ?? {}
  return await show(visit, partner, section, {
    typed: typedRecord(section.fields, values),
    turn: before?.turn ?? 0,
  })
}

async function keep(visit: StaffVisit, section: Section) {
  const { c, deps } = visit
  const partner = await partnerToWrite(visit, section)
  if (!partner) return missing(visit)
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = typedIn(posted.form, section)
  const before = await keptPart(visit, partner, section)
  const turn = before?.turn ?? 0
  const stock = await stockOfRecords(deps)
  const optionsFor = (one: Field) => optionsOf(one, stock)
  const read = readRecord(section, typed, optionsFor, before?.values)
  if (read.kind === 'faults')
    return await show(visit, partner, section, { typed, turn: seenIn(posted.form), ...read }, 422)
  if (seenIn(posted.form) !== turn) return await lost(visit, partner, section, typed, turn)
  const kept = await keepSection(
    deps,
    { partner: partner.id, section: section.id },
    before,
    read.values,
  )
  return kept.kind === 'kept'
    ? c.redirect(`/partners/${partner.id}?saved#${section.id}`, 303)
    : await lost(visit, partner, section, typed, turn + 1)
}

/** Somebody else was first: what was typed stays, and is kept over it when sent again. */
function lost(
  visit: StaffVisit,
  partner: Partner,
  section: Section,
  typed: TypedRecord,
  turn: number,
) {
  return show(visit, partner, section, { typed, turn, meanwhile: true }, 409)
}

/** The partner of the address, if this person may write this part of its sheet. */
async function partnerToWrite(visit: StaffVisit, section: Section): Promise<Partner | undefined> {
  const partner = await partnerInSight(visit)
  return partner && writesSection(visit.staff, partner, section) ? partner : undefined
}

async function keptPart({ deps }: StaffVisit, { id }: Partner, section: Section) {
  return (await sectionsOf(deps.db, id)).find((one) => one.section === section.id)
}

function typedIn(form: Form, { fields }: Section): TypedRecord {
  return Object.fromEntries(fields.map(({ key }) => [key, form.get(key) ?? []]))
}

/** The turn at which the form was opened. */
function seenIn(form: Form): number {
  return Number(field(form, 'turn'))
}

type Shown = {
  typed: TypedRecord
  turn: number
  faults?: readonly RecordFault[]
  meanwhile?: boolean
}

async function show(
  { c, deps, frame }: StaffVisit,
  partner: Partner,
  section: Section,
  { typed, turn, faults = [], meanwhile = false }: Shown,
  status: 200 | 409 | 422 = 200,
) {
  const stock = await stockOfRecords(deps)
  const optionsFor = (one: Field) => optionsOf(one, stock)
  return page(
    c,
    <SectionPage {...{ frame, partner, section, typed, turn, faults, meanwhile, optionsFor }} />,
    status,
  )
}

async function askForStage(visit: StaffVisit) {
  const partner = await partnerInHand(visit)
  if (!partner) return missing(visit)
  return await showStage(visit, partner, { stage: '', since: todayOf(visit), reason: '' })
}

async function keepStage(visit: StaffVisit) {
  const { c, deps, staff } = visit
  const partner = await partnerInHand(visit)
  if (!partner) return missing(visit)
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = {
    stage: field(posted.form, 'stage'),
    since: field(posted.form, 'since'),
    reason: field(posted.form, 'reason'),
  }
  const seen = Number(field(posted.form, 'seen'))
  const moved = await moveStage(deps, partner, typed, { by: staff, today: todayOf(visit), seen })
  switch (moved.kind) {
    case 'moved':
      return c.redirect(`/partners/${partner.id}?saved#stage`, 303)
    case 'faults':
      return await showStage(visit, partner, typed, { faults: moved.faults }, 422)
    case 'meanwhile':
      return await showStage(visit, partner, typed, { meanwhile: true }, 409)
  }
}

type ShownStage = { faults?: readonly StageFault[]; meanwhile?: boolean }

async function showStage(
  { c, deps, frame }: StaffVisit,
  partner: Partner,
  typed: TypedStage,
  { faults = [], meanwhile = false }: ShownStage = {},
  status: 200 | 409 | 422 = 200,
) {
  const stages = await stagesOf(deps.db, partner.id)
  const people = new Map((await allStaff(deps.db)).map(({ id, name }) => [id, name]))
  return page(
    c,
    <StagePage {...{ frame, partner, stages, people, typed, faults, meanwhile }} />,
    status,
  )
}

function todayOf({ deps, office }: StaffVisit) {
  return dayAt(deps.clock.now(), office.zone)
}

function missing({ c, deps, staff }: StaffVisit) {
  return notFound(c, deps, staff.language)
}
