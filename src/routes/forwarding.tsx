import { invitedTo } from '../../db/store/invitations.ts'
import { findResponse } from '../../db/store/responses.ts'
import type { Forwarding } from '../../views/components/respond/forward.tsx'
import { doorsText } from '../../views/text/doors.ts'
import { freeSeat } from '../domain/colleagues.ts'
import { offeredBy } from '../domain/language.ts'
import { type ContactFault, readContact, type TypedContact } from '../domain/partner-form.ts'
import { type Forwarded, forwardInvitation } from '../flows/forward-invitation.ts'
import { type Form, field } from '../http/forms.ts'
import type { RespondentVisit } from '../http/respondent-visit.ts'

/** What became of a wish to ask a colleague: shown on the start page it was pressed on. */
export type ForwardOutcome = {
  status: 200 | 422
  typed?: TypedContact
  faults?: Forwarding['faults']
  asked?: string
}

/** The wish to ask a colleague, as it was posted. */
export async function forward(visit: RespondentVisit, form: Form): Promise<ForwardOutcome> {
  const typed = {
    name: field(form, 'colleague_name'),
    email: field(form, 'colleague_email'),
    language: field(form, 'colleague_language') || visit.language,
  }
  const read = readContact(typed, offeredBy(visit.office))
  if (read.kind === 'faults') {
    const faults = read.faults.map((fault) => ({ field: fault.field, words: words(visit, fault) }))
    return { status: 422, typed, faults }
  }
  const outcome = await forwardInvitation(visit.deps, visit.invitation, visit.round, read.facts)
  return outcome.kind === 'queued'
    ? { status: 200, asked: outcome.contact.name }
    : { status: 422, typed, faults: [{ field: 'email', words: refusal(visit, outcome.kind) }] }
}

function words({ language }: RespondentVisit, { field: name, kind }: ContactFault): string {
  const t = doorsText[language].forwarding.faults
  return kind === 'too-long' ? t.tooLong : t[name]
}

function refusal({ language }: RespondentVisit, kind: Exclude<Forwarded['kind'], 'queued'>) {
  return doorsText[language].forwarding.refusals[kind]
}

/** What the start page says about colleagues, where the office lets several people of a partner answer. */
export async function forwardingOf(
  { deps, invitation, round, language, parts }: RespondentVisit,
  outcome?: ForwardOutcome,
): Promise<Forwarding | undefined> {
  if (!round.severalRespondents || invitation.declinedOn !== null) return undefined
  const people = (await invitedTo(deps.db, round.id)).filter(
    ({ partner }) => partner.id === invitation.partner,
  )
  const others = people.filter((one) => one.invitation.id !== invitation.id)
  const colleagues = others.map(async ({ contact, invitation: theirs }) => {
    const sheets = await Promise.all(parts.map(({ id }) => findResponse(deps.db, theirs.id, id)))
    return { name: contact.name, hasSent: sheets.every((sheet) => sheet?.answers) }
  })
  return {
    colleagues: await Promise.all(colleagues),
    room: freeSeat(people.map((one) => one.invitation.seat)) !== undefined,
    typed: outcome?.typed ?? { name: '', email: '', language },
    faults: outcome?.faults ?? [],
    asked: outcome?.asked,
  }
}
