import { findInvited, type Invited } from '../../db/store/invitations.ts'
import { findRound } from '../../db/store/rounds.ts'
import { parseId } from '../domain/ids.ts'
import {
  type DraftRound,
  isReadOnly,
  isShared,
  type LaunchedRound,
  type OpenRound,
  type Round,
} from '../domain/round.ts'
import { notFound } from '../http/refusals.tsx'
import type { StaffVisit } from '../http/visit.tsx'

type Handler<Of extends Round> = (visit: StaffVisit, round: Of) => Response | Promise<Response>

/** Looks up the round an address names; a wrong id and a missing round are the same 404. */
export function ofRound(handler: Handler<Round>) {
  return async (visit: StaffVisit): Promise<Response> => {
    const { c, deps, staff } = visit
    const id = parseId<'round'>(c.req.param('id'))
    const round = id && (await findRound(deps.db, id))
    return round ? await handler(visit, round) : notFound(c, deps, staff.language)
  }
}

/** Pages of a draft; a round that has moved on shows where it is now. */
export function ofDraft(handler: Handler<DraftRound>) {
  return ofRound((visit, round) =>
    round.state === 'draft' ? handler(visit, round) : toRound(visit, round),
  )
}

/** Pages of an open round; any other shows where it is now. */
export function ofOpen(handler: Handler<OpenRound>) {
  return ofRound((visit, round) =>
    round.state === 'open' ? handler(visit, round) : toRound(visit, round),
  )
}

/** Pages of a round whose links lead to a form or to shared results; between the two and in the archive nothing is sent. */
export function ofLinked(handler: Handler<LaunchedRound>) {
  return ofRound((visit, round) =>
    round.state === 'open' || (isShared(round) && !isReadOnly(round))
      ? handler(visit, round)
      : toRound(visit, round),
  )
}

type OfInvited<Of extends Round> = (
  visit: StaffVisit,
  round: Of,
  invited: Invited,
) => Response | Promise<Response>

/** The invitation an address names, if it is one of this round. */
export function ofInvited<Of extends Round>(handler: OfInvited<Of>) {
  return async (visit: StaffVisit, round: Of): Promise<Response> => {
    const { c, deps, staff } = visit
    const id = parseId<'invitation'>(c.req.param('invitation'))
    const invited = id && (await findInvited(deps.db, id))
    if (!invited || invited.invitation.round !== round.id) return notFound(c, deps, staff.language)
    return await handler(visit, round, invited)
  }
}

export function toRound({ c }: StaffVisit, { id }: Round): Response {
  return c.redirect(`/rounds/${id}`, 303)
}
