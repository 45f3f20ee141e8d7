import { atomically } from '#dialect'
import { markPrinted } from '../../db/store/invitations.ts'
import { hasResponse } from '../../db/store/responses.ts'
import type { Deps } from '../deps.ts'
import { dayAt } from '../domain/calendar.ts'
import type { Invitation } from '../domain/invitation.ts'
import { closingInstant, type Round } from '../domain/round.ts'
import type { ShortCode } from '../domain/short-code.ts'
import type { LinkToken } from '../links.ts'

export type PrintedCode =
  | { kind: 'printed'; code: ShortCode; token: LinkToken }
  | { kind: 'not-printed'; why: 'begun' | 'declined' | 'not-open' }

/**
 * Hands out one partner's code for its paper. Whoever sees it could open what the partner writes later, so it is given
 * only while nothing is written, and the partner reads on its first page that its code was printed.
 */
export async function printCode(
  deps: Deps,
  invitation: Invitation,
  round: Round,
): Promise<PrintedCode> {
  const now = deps.clock.now()
  const { id, linkVersion } = invitation
  if (round.state !== 'open' || closingInstant(round) <= now) return notPrinted('not-open')
  if (invitation.declinedOn !== null) return notPrinted('declined')
  if (await hasResponse(deps.db, id)) return notPrinted('begun')
  const today = dayAt(now, round.zone)
  await atomically(deps.db, (tx) => [markPrinted(tx, id, linkVersion, today)])
  return {
    kind: 'printed',
    code: deps.links.code(id, linkVersion),
    token: deps.links.invitation(id, linkVersion),
  }
}

function notPrinted(why: Extract<PrintedCode, { kind: 'not-printed' }>['why']): PrintedCode {
  return { kind: 'not-printed', why }
}
