import type { Invited } from '../../db/store/invitations.ts'
import { BouncePage } from '../../views/pages/rounds/bounce.tsx'
import { CorrectAddressPage } from '../../views/pages/rounds/correct-address.tsx'
import { NewLinkPage } from '../../views/pages/rounds/new-link.tsx'
import { ToldPage } from '../../views/pages/rounds/told.tsx'
import { monitorText } from '../../views/text/monitor.ts'
import type { Round } from '../domain/round.ts'
import { correctAndResend } from '../flows/correct-and-resend.ts'
import { markBounce, unmarkBounce } from '../flows/mark-bounce.ts'
import { addresseeOf } from '../flows/send-new-link.ts'
import { field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofInvited, ofOpen, ofRound, toRound } from './round-visit.ts'

const one = '/rounds/:id/invitations/:invitation'

/** What can be done about a mail that did not arrive. */
export const undeliveredRoutes: readonly StaffRoute[] = [
  get(
    `${one}/address`,
    'run rounds',
    ofOpen(ofInvited((visit, round, invited) => addressPage(visit, round, invited))),
  ),
  post(`${one}/address`, 'run rounds', ofRound(ofInvited(correct))),
  get(
    `${one}/bounce`,
    'run rounds',
    ofOpen(
      ofInvited(({ c, frame }, round, invited) =>
        page(c, <BouncePage frame={frame} round={round} {...invited} />),
      ),
    ),
  ),
  post(`${one}/bounce`, 'run rounds', ofRound(ofInvited(mark))),
  post(
    `${one}/bounce/undo`,
    'run rounds',
    ofRound(
      ofInvited(async (visit, round, invited) => {
        await unmarkBounce(visit.deps, invited)
        return toRound(visit, round)
      }),
    ),
  ),
]

async function addressPage(
  { c, deps, frame }: StaffVisit,
  round: Round,
  invited: Invited,
  typed: string | null = null,
  fault: 'bad-address' | 'address-taken' | 'has-answered' | null = null,
) {
  const contact = await addresseeOf(deps, invited)
  const { invitation, partner } = invited
  return page(
    c,
    <CorrectAddressPage
      frame={frame}
      round={round}
      invitation={invitation}
      partner={partner}
      contact={contact}
      typed={typed ?? contact.email}
      fault={fault}
    />,
    fault ? 422 : 200,
  )
}

async function correct(visit: StaffVisit, round: Round, invited: Invited) {
  const { c, deps, frame, staff } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = field(posted.form, 'email')
  const seen = Number(field(posted.form, 'version'))
  const outcome = await correctAndResend(deps, invited, typed, seen)
  switch (outcome.kind) {
    case 'queued':
      return toRound(visit, round)
    case 'not-found':
      return notFound(c, deps, staff.language)
    case 'bad-address':
    case 'address-taken':
    case 'has-answered':
      return await addressPage(visit, round, invited, typed, outcome.kind)
    case 'meanwhile':
    case 'not-open':
    case 'opted-out':
    case 'refused-address': {
      const { invitation, partner } = invited
      const contact = await addresseeOf(deps, invited)
      const about = { frame, round, invitation, partner, contact }
      return page(c, <NewLinkPage {...about} refusal={outcome.kind} />, 409)
    }
  }
}

async function mark(visit: StaffVisit, round: Round, invited: Invited) {
  const { c, deps, frame, staff } = visit
  if (round.state !== 'open')
    return page(c, <ToldPage frame={frame} round={round} why="notOpen" />, 409)
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = field(posted.form, 'words').trim()
  const words = typed === '' ? monitorText[frame.language].bounce.noWords : typed
  const outcome = await markBounce(deps, invited, { words, by: staff.id })
  if (outcome.kind === 'marked') return toRound(visit, round)
  return page(c, <BouncePage frame={frame} round={round} {...invited} nothing={true} />, 409)
}
