import type { Invited } from '../../db/store/invitations.ts'
import type { Deps } from '../deps.ts'
import { parseEmailAddress } from '../domain/email-address.ts'
import { changeContact } from './change-contact.ts'
import { addresseeOf, type NewLink, sendNewLink } from './send-new-link.ts'

export type Resent = { kind: NewLink['kind'] | 'bad-address' | 'address-taken' | 'has-answered' }

/**
 * Corrects the address a mail could not reach and sends a new link there, in one step. The same address typed again says
 * that it works after all.
 * @param seen the version of the link somebody saw, so that pressing twice sends one mail
 */
export async function correctAndResend(
  deps: Deps,
  invited: Invited,
  typed: string,
  seen: number,
): Promise<Resent> {
  const email = parseEmailAddress(typed)
  if (!email) return { kind: 'bad-address' }
  if (seen !== invited.invitation.linkVersion) return { kind: 'meanwhile' }
  const contact = await addresseeOf(deps, invited)
  if (contact.optedOut) return { kind: 'opted-out' }
  const { name, language } = contact
  const changed = await changeContact(
    deps,
    contact,
    { name, email, language },
    {
      again: true,
      by: 'coordinator',
    },
  )
  if (changed.kind === 'address-taken' || changed.kind === 'has-answered') return changed
  if (changed.kind === 'gone') return { kind: 'not-found' }
  return await sendNewLink(deps, invited.invitation.id, seen)
}
