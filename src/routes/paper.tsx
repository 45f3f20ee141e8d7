import { findInstrument } from '../../db/store/instruments.ts'
import type { Invited } from '../../db/store/invitations.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { PaperDoor } from '../../views/pages/paper/paper-head.tsx'
import { PaperPage } from '../../views/pages/paper/paper-page.tsx'
import { PrintWithCodePage } from '../../views/pages/paper/print-with-code.tsx'
import { longMoment } from '../../views/text/dates.ts'
import { completeFor, type Language, parseLanguage } from '../domain/language.ts'
import { closingInstant, isLaunched, type LaunchedRound, type Round } from '../domain/round.ts'
import { shownCode } from '../domain/short-code.ts'
import { type PrintedCode, printCode } from '../flows/print-code.ts'
import { field, readForm } from '../http/forms.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { promisedIn } from '../http/respondent-language.ts'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { qrPath } from '../qr-code.ts'
import { ofInvited, ofRound, toRound } from './round-visit.ts'

const ofPartner = '/rounds/:id/invitations/:invitation/paper'

/** The questionnaire to be filled in with a pen: for anybody, or with one partner's code. */
export const paperRoutes: readonly StaffRoute[] = [
  get('/rounds/:id/paper', 'run rounds', ofRound(generic)),
  get(ofPartner, 'run rounds', ofRound(ofInvited(askFirst))),
  post(ofPartner, 'run rounds', ofRound(ofInvited(withCode))),
]

async function generic(visit: StaffVisit, round: Round) {
  if (!isLaunched(round)) return toRound(visit, round)
  const language = parseLanguage(visit.c.req.query('language')) ?? visit.staff.language
  return await paper(visit, round, { language, address: `/rounds/${round.id}/paper` })
}

function askFirst(visit: StaffVisit, round: Round, invited: Invited) {
  return page(visit.c, <PrintWithCodePage {...asking(visit, round, invited)} />)
}

function asking({ c, frame }: StaffVisit, round: Round, { partner, invitation }: Invited) {
  return { frame, round, partner, language: completeFor(invitation.language), address: c.req.path }
}

async function withCode(visit: StaffVisit, round: Round, invited: Invited) {
  const { c, deps } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const { partner, invitation } = invited
  const printed = await printCode(deps, invitation, round)
  if (printed.kind === 'not-printed' || !isLaunched(round)) {
    const refusal = printed.kind === 'printed' ? 'not-open' : printed.why
    return page(c, <PrintWithCodePage {...asking(visit, round, invited)} refusal={refusal} />, 409)
  }
  const language = parseLanguage(field(posted.form, 'language')) ?? completeFor(invitation.language)
  const door = doorOf(visit, partner.name, printed)
  return await paper(visit, round, { language, address: null, door })
}

function doorOf(
  { deps }: StaffVisit,
  partner: string,
  { code, token }: Extract<PrintedCode, { kind: 'printed' }>,
): PaperDoor {
  const { PUBLIC_URL } = deps.settings
  return {
    partner,
    code: shownCode(code),
    codePage: `${PUBLIC_URL}/code`,
    qr: qrPath(`${PUBLIC_URL}/r/${token}`),
  }
}

type Sheet = { language: Language; address: string | null; door?: PaperDoor }

async function paper(
  { c, deps, office, staff }: StaffVisit,
  round: LaunchedRound,
  { language, address, door }: Sheet,
) {
  const found = await Promise.all(round.instruments.map((id) => findInstrument(deps.db, id)))
  const surveys = found.flatMap((part) => (part ? [part.survey] : []))
  const coordinator = (await allStaff(deps.db)).find(({ role }) => role === 'coordinator')
  return page(
    c,
    <PaperPage
      language={language}
      title={round.title[language]}
      stylesheet={deps.assets.path('paper.css') ?? ''}
      office={office.name}
      closing={longMoment(closingInstant(round), round.zone, language)}
      promise={promisedIn({ round, office, language }).lines}
      coordinator={coordinator ? { name: coordinator.name, email: coordinator.email } : null}
      door={door}
      parts={surveys.map((survey) => ({ survey, office, language, fields: {}, faults: [] }))}
      reader={{ language: staff.language, back: `/rounds/${round.id}`, address }}
    />,
  )
}
