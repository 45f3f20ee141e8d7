import { type Context, Hono } from 'hono'
import {
  findAssessment,
  findCapacityInstrument,
  openCapacityLink,
} from '../../db/store/capacity.ts'
import { findContact } from '../../db/store/contacts.ts'
import { findOffice } from '../../db/store/offices.ts'
import { findPartner } from '../../db/store/partners.ts'
import { CapacityFormPage } from '../../views/pages/capacity/form.tsx'
import {
  CapacityClosedPage,
  CapacityReadPage,
  CapacityStartPage,
  CapacityWithdrawnPage,
} from '../../views/pages/capacity/link-pages.tsx'
import { capacityLinkText } from '../../views/text/capacity-link.ts'
import { respondText } from '../../views/text/respond.ts'
import type { Deps } from '../deps.ts'
import type { CapacityFault } from '../domain/capacity/answers.ts'
import type { LiveAssessment } from '../domain/capacity/assessment.ts'
import type { CapacityInstrument } from '../domain/capacity/instrument.ts'
import { levelsOverYears } from '../domain/capacity/over-years.ts'
import { type Collision, type Fields, fieldsOf } from '../domain/draft.ts'
import { completeFor, type Language } from '../domain/language.ts'
import type { Office } from '../domain/office.ts'
import type { Partner } from '../domain/partner.ts'
import { nameableReaders, nameCapacityReaders, readersAmong } from '../flows/capacity-people.ts'
import { isFixed, keepAssessment, sendAssessment } from '../flows/keep-assessment.ts'
import { assessmentsUpTo } from '../flows/read-assessments.ts'
import { withdrawAssessment } from '../flows/withdraw-assessment.ts'
import { capacityLanguage, fieldsInConflict, postedCapacity } from '../http/capacity-posting.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { inColour } from '../http/inline-style.ts'
import { countMisses, type Misses } from '../http/misses.ts'
import { peerOf } from '../http/peer.ts'
import { tokenIn } from '../http/personal-link.ts'
import { notFound, preferredLanguage, refuse, refuseUnreadable } from '../http/refusals.tsx'
import { isStorageTrouble, noteStorageTrouble } from '../http/storage-trouble.ts'
import { page } from '../http/visit.tsx'

/** A partner at its own assessment. */
type CapacityVisit = {
  c: Context
  deps: Deps
  office: Office
  partner: Partner
  assessment: LiveAssessment
  instrument: CapacityInstrument
  language: Language
}

/**
 * The address of an assessment, by which a partner answers, reads, names readers and takes back. GET shows a first page without
 * anything that was answered and writes nothing; everything else is a button's.
 */
export function capacityLinkRoutes(deps: Deps) {
  const misses = countMisses(30)
  return new Hono().all('/c/*', async (c) => {
    const opened = await open(c, deps, misses)
    if (opened.kind === 'reply') return await opened.reply
    return await respond(opened.visit)
  })
}

type Opened =
  | { kind: 'visit'; visit: CapacityVisit }
  | { kind: 'reply'; reply: Response | Promise<Response> }

async function open(c: Context, deps: Deps, misses: Misses): Promise<Opened> {
  const token = tokenIn(c.req.url)
  const link = token && (await openCapacityLink(deps.db, deps.links.fingerprint(token)))
  const office = await findOffice(deps.db)
  if (!link || !office) return { kind: 'reply', reply: missed(c, deps, misses) }
  inColour(c, office.colour)
  const { assessment } = link
  const contact = assessment.contact && (await findContact(deps.db, assessment.contact))
  const language = completeFor(contact ? contact.language : preferredLanguage(c))
  if (link.kind === 'replaced')
    return {
      kind: 'reply',
      reply: page(c, <CapacityClosedPage language={language} kind="replaced" />, 410),
    }
  if (assessment.state === 'withdrawn') {
    const { withdrawnOn } = assessment
    return {
      kind: 'reply',
      reply: page(c, <CapacityWithdrawnPage language={language} on={withdrawnOn} />),
    }
  }
  const partner = await findPartner(deps.db, assessment.partner)
  const instrument = await findCapacityInstrument(deps.db, assessment.instrument)
  if (!partner || !instrument) return { kind: 'reply', reply: notFound(c, deps, language) }
  return { kind: 'visit', visit: { c, deps, office, partner, assessment, instrument, language } }
}

/** Wrong links are counted, as those of rounds are; one that works is never refused. */
function missed(c: Context, deps: Deps, misses: Misses) {
  const peer = peerOf(c)
  const now = deps.clock.now()
  const wait = misses.wait(peer, now)
  if (wait > 0) {
    c.header('Retry-After', `${wait}`)
    return refuse(c, deps, 'tooMany', 429)
  }
  misses.add(peer, now)
  const status = c.req.url.includes('%00') ? 400 : 404
  return page(c, <CapacityClosedPage language={preferredLanguage(c)} kind="wrong" />, status)
}

async function respond(visit: CapacityVisit) {
  const { c, deps } = visit
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return await startReply(visit)
  if (c.req.method !== 'POST') return notFound(c, deps, visit.language)
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted, visit.language)
  const { form } = posted
  const asked = field(form, 'act')
  const speaking = { ...visit, language: capacityLanguage(form) ?? visit.language }
  try {
    return await press(speaking, form, asked)
  } catch (error) {
    if (!isStorageTrouble(error)) throw error
    noteStorageTrouble(c, deps, error)
    return await unkeptReply(speaking, form)
  }
}

/** Where nothing can be kept just now, the form comes back with all that was typed. */
async function unkeptReply(visit: CapacityVisit, form: Form) {
  if (field(form, 'page') !== 'form') return refuse(visit.c, visit.deps, 'storage', 503)
  const { read, posted } = await postedCapacity(visit.deps, visit, form)
  return await formReply(visit, {
    fields: { ...posted.fields, ...read.typed },
    notice: respondText[visit.language].unkept.words,
    status: 503,
  })
}

async function press(visit: CapacityVisit, form: Form, act: string) {
  if (act.startsWith('language-')) return await inOtherLanguage(visit, form)
  switch (act) {
    case 'start':
      return await formReply(visit)
    case 'save':
      return await save(visit, form)
    case 'send':
      return await send(visit, form)
    case 'read':
      return await readReply(visit)
    case 'readers':
      return await keepReaders(visit, form)
    case 'withdraw':
      return await takeBack(visit, form)
    case 'first':
      return await startReply(visit)
    default:
      return await startReply(visit, { status: 422 })
  }
}

/** What is typed is kept on the way to the other language. */
async function inOtherLanguage(visit: CapacityVisit, form: Form) {
  const from = field(form, 'page')
  if (from === 'form') return await save(visit, form, { quiet: true })
  return from === 'read' ? await readReply(visit) : await startReply(visit)
}

async function startReply(
  visit: CapacityVisit,
  { status = 200, unticked = false }: { status?: 200 | 422; unticked?: boolean } = {},
) {
  const { c, deps, office, partner, assessment, instrument, language } = visit
  return page(
    c,
    <CapacityStartPage
      language={language}
      office={office.name}
      partner={partner.name}
      minutes={instrument.minutes}
      notedOn={assessment.way === 'conversation' ? assessment.begunOn : null}
      begun={assessment.draft.revision > 0}
      sentOn={assessment.state === 'sent' ? assessment.sentOn : null}
      fixed={await isFixed(deps, assessment)}
      unticked={unticked}
    />,
    status,
  )
}

type Shown = {
  fields?: Fields
  faults?: readonly CapacityFault[]
  collisions?: readonly Collision[]
  notice?: string
  status?: 200 | 409 | 422 | 503
}

async function formReply(visit: CapacityVisit, shown: Shown = {}) {
  const { c, deps, partner, assessment, instrument, language } = visit
  if (await isFixed(deps, assessment)) return await startReply(visit)
  const { faults = [], collisions = [], notice, status = 200 } = shown
  const fields = shown.fields ?? fieldsOf(assessment.draft)
  return page(
    c,
    <CapacityFormPage
      asked={{ instrument, language, way: 'link', fields, faults, collisions }}
      revision={assessment.draft.revision}
      people={await nameableReaders(deps, partner, assessment)}
      notice={notice}
    />,
    status,
  )
}

async function save(visit: CapacityVisit, form: Form, { quiet = false } = {}) {
  const { deps, assessment, language } = visit
  if (await isFixed(deps, assessment)) return await startReply(visit)
  const { read, posted } = await postedCapacity(deps, visit, form)
  const kept = await keepAssessment(deps, assessment.id, posted)
  if (kept.kind === 'gone') return goneReply(visit)
  const now = { ...visit, assessment: kept.assessment }
  if (kept.kind === 'conflict') return await conflictReply(now, posted.fields, kept.collisions)
  if (read.faults.length > 0)
    return await formReply(now, {
      fields: { ...fieldsOf(kept.assessment.draft), ...read.typed },
      faults: read.faults,
      status: 422,
    })
  return await formReply(now, quiet ? {} : { notice: capacityLinkText[language].form.saved })
}

async function conflictReply(
  visit: CapacityVisit,
  yours: Fields,
  collisions: readonly Collision[],
) {
  const fields = fieldsInConflict(visit.assessment, yours, collisions)
  return await formReply(visit, { fields, collisions, status: 409 })
}

async function send(visit: CapacityVisit, form: Form) {
  const { deps, assessment } = visit
  const { read, posted } = await postedCapacity(deps, visit, form)
  if (read.faults.length > 0) return await save(visit, form)
  const sent = await sendAssessment(deps, assessment.id, posted)
  switch (sent.kind) {
    case 'gone':
      return goneReply(visit)
    case 'conflict':
      return await conflictReply(
        { ...visit, assessment: sent.assessment },
        posted.fields,
        sent.collisions,
      )
    case 'incomplete': {
      const { assessment: kept, faults } = sent
      return await formReply({ ...visit, assessment: kept }, { faults, status: 422 })
    }
    case 'fixed':
      return await startReply({ ...visit, assessment: sent.assessment })
    case 'sent':
      return await readReply({ ...visit, assessment: sent.assessment }, { justSent: true })
  }
}

async function readReply(visit: CapacityVisit, { justSent = false, kept = false } = {}) {
  const { c, deps, partner, assessment, instrument, language } = visit
  if (assessment.state !== 'sent') return await startReply(visit)
  const read = { assessment, instrument }
  return page(
    c,
    <CapacityReadPage
      language={language}
      read={read}
      over={levelsOverYears(await assessmentsUpTo(deps, assessment))}
      people={await nameableReaders(deps, partner, assessment)}
      fixed={await isFixed(deps, assessment)}
      justSent={justSent}
      kept={kept}
    />,
  )
}

async function keepReaders(visit: CapacityVisit, form: Form) {
  const { deps, partner, assessment } = visit
  if (field(form, 'page') !== 'read') return await startReply(visit, { status: 422 })
  const readers = await readersAmong(deps, partner, form.get('reader') ?? [])
  await nameCapacityReaders(deps, assessment, readers)
  return await readReply(visit, { kept: true })
}

async function takeBack(visit: CapacityVisit, form: Form) {
  const { c, deps, assessment, language } = visit
  if (field(form, 'withdraw') !== 'yes')
    return await startReply(visit, { status: 422, unticked: true })
  await withdrawAssessment(deps, assessment.id)
  return page(c, <CapacityWithdrawnPage language={language} on={null} />)
}

/** It was withdrawn, or taken back by the office, while the form stood open. */
async function goneReply({ c, deps, assessment, language }: CapacityVisit) {
  const found = await findAssessment(deps.db, assessment.id)
  if (found?.state !== 'withdrawn') return notFound(c, deps, language)
  return page(c, <CapacityWithdrawnPage language={language} on={found.withdrawnOn} />, 410)
}
